const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words of names whose values were hashed, encrypted, or replaced by others that look alike. */
export const hashWords = set(`hash hashed sha sha1 sha256 md5 digest bcrypt hmac sha512 fingerprint`);
export const cipherWords = set(`enc encrypted encrypt encr cipher ciphertext aes aes128 aes256`);
export const tokenWords = set(`tokenized tokenised pseudonymized pseudonymised pseudonym pseudo fpe`);

/** Whether a name says that its values stand for others. */
export const saysProtected = (words: readonly string[]): boolean =>
  words.some(
    (word) => hashWords.has(word) || cipherWords.has(word) || tokenWords.has(word) || word.startsWith('mask'),
  );
