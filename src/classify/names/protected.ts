import type { Form } from '../../core/detector.ts';
import { hasHangul, squeeze } from './squeeze.ts';
import { wordSet } from './word-list.ts';

/** What a word of a name says that was done to the values; Korea's standard abbreviations for public data included. */
const words: readonly (readonly [Form, ReadonlySet<string>])[] = [
  ['weak-hash', wordSet('md5 sha1')],
  [
    'strong-hash',
    wordSet(`hash hashed sha sha2 sha224 sha256 sha384 sha512 sha3 digest bcrypt argon scrypt pbkdf hmac`),
  ],
  [
    'encrypted',
    wordSet(`enc encrypted encrypt encryption encr encpt encrpt cipher ciphered ciphertext crypted aes aes128
      aes256 pgp`),
  ],
  [
    'tokenised',
    wordSet(
      `tokenized tokenised tokenization tokenisation pseudonymized pseudonymised pseudonym pseudo fpe scrambled`,
    ),
  ],
  ['masked', wordSet('mask masked masking mskg')],
];

/** The same in Korean, at either end of a name or anywhere in a comment. */
const korean: readonly (readonly [Form, string])[] = [
  ['encrypted', '암호화|암호문'],
  ['strong-hash', '해시|해쉬'],
  ['tokenised', '토큰화|가명처리|가명|비식별화|비식별|치환'],
  ['masked', '마스킹|마스크'],
];
/** What stands for a number is its token; of an address or a phone it is what proves whose that is. */
const koreanToken = /((?:주민|등록|여권|면허|카드|계좌)번호)토큰값?$/;
const koreanEnd = new RegExp(`(?:${korean.map(([, text]) => text).join('|')})(?:된|처리|값|본)*$`);
const koreanStart = new RegExp(`^(?:${korean.map(([, text]) => text).join('|')})(?:된|처리)?(?=.{2})`);

const formOf = (word: string): Form | undefined => words.find(([, known]) => known.has(word))?.[0];

/** Words that may stand before what they say it of: an `enc name`; a `hash name` is the name of a hash. */
const leading = wordSet(
  `enc encr encrypted encpt hashed masked tokenized tokenised pseudonymized pseudonymised fpe scrambled sha256 sha512
    md5 sha1 aes aes256`,
);

/** Of these, one that names a thing of its own as often: what is mailed once a week. */
const ambiguous = wordSet('digest');

/** Words at the end of a name that say how a value is protected, and leave what it is. */
export const protectionWords: ReadonlySet<string> = new Set(
  words.flatMap(([, known]) => [...known].filter((word) => !ambiguous.has(word))),
);

/** How a name says that its values stand for others; undefined where it does not. */
export function protectionSaid(name: string, canonical: readonly string[]): Form | undefined {
  for (const word of canonical) {
    const form = formOf(word);
    if (form) return form;
  }
  if (!hasHangul(name)) return undefined;
  const text = squeeze(name);
  if (koreanToken.test(text)) return 'tokenised';
  return korean.find(([, one]) => new RegExp(one).test(text))?.[0];
}

/** What is named, without the words about its protection: `cust nm enc` → `cust nm`, `hashed user id` → `user id`. */
export function withoutProtection(canonical: readonly string[]): readonly string[] {
  let end = canonical.length;
  while (end > 1 && (protectionWords.has(canonical[end - 1]!) || isCount(canonical, end))) end--;
  let start = 0;
  while (start < end - 1 && leading.has(canonical[start]!)) start++;
  return canonical.slice(start, end);
}

/** A number after a word of protection: `name_enc2`. */
const isCount = (canonical: readonly string[], end: number): boolean =>
  /^\d+$/.test(canonical[end - 1]!) && end > 2 && protectionWords.has(canonical[end - 2]!);

/** The same of a squeezed Korean name: 암호화이름, 이메일마스킹, 계좌번호해시값. */
export const withoutKoreanProtection = (text: string): string =>
  text.replace(koreanEnd, '').replace(koreanStart, '') || text;

export const withoutKoreanToken = (text: string): string => text.replace(koreanToken, '$1');
