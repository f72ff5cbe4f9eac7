import type { Form } from '../../core/detector.ts';
import { protectionWords } from './protected.ts';
import { hasHangul } from './squeeze.ts';
import { withSeams } from './tokens.ts';
import { wordSet } from './word-list.ts';

type Hidden = Exclude<Form, 'plain'>;

/** How a protection is called where names are read: by the language of what stands before it. */
const called: Readonly<Record<Hidden, { readonly latin: string; readonly korean: string }>> = {
  encrypted: { latin: 'enc', korean: '암호화' },
  'strong-hash': { latin: 'hash', korean: '해시' },
  'weak-hash': { latin: 'md5', korean: '해시' },
  masked: { latin: 'masked', korean: '마스킹' },
  tokenised: { latin: 'tokenized', korean: '가명처리' },
};

/** Spellings that mean nothing else at the end of a name. Those of one word that are known anyway stand here for Korean names. */
const sure: readonly (readonly [Hidden, ReadonlySet<string>])[] = [
  [
    'encrypted',
    wordSet(
      'enc encd encr encpt encrpt crypt crypted crpt ecrypt encrypt encrypted cipher ciphered ciph cphr ciphertext aes aes128 aes256 암호화 암호문 양방향암호화',
    ),
  ],
  [
    'strong-hash',
    wordSet(
      'hash hsh hashed hashidx hashindex saltedhash sha256 sha512 sha hmac bidx blindindex blindidx bindex 해시 해쉬 단방향암호화 일방향암호화',
    ),
  ],
  ['weak-hash', wordSet('md5 sha1')],
  ['masked', wordSet('mask masked masking msk mskd obfuscated redacted 마스킹 마스크 가림 가림처리')],
  [
    'tokenised',
    wordSet('tokenized tokenised fpe ff1 ff3 pseudonymized pseudonymised 가명 가명처리 가명화 비식별'),
  ],
];

/** Those that mean other things as often, believed where the values show that they are hidden. */
const likely: readonly (readonly [Hidden, ReadonlySet<string>])[] = [
  [
    'encrypted',
    wordSet(
      'crypto aria seed lea rsa kms gcm cbc des 3des tripledes tde sealed seal vault protected secure secured e x 보안',
    ),
  ],
  ['strong-hash', wordSet('digest fingerprint fp h hs hk lookup idx index dgst')],
  ['weak-hash', wordSet('crc crc32 xxhash murmur')],
  ['masked', wordSet('mk blind obf hidden star partial disp')],
  ['tokenised', wordSet('anon anonymized anonymised pseudo surrogate alias')],
];

/** What a name is without the word that says how it is protected, and what that word says. */
export interface Spelt {
  readonly rest: string;
  readonly form: Hidden;
  readonly sure: boolean;
  /** A letter or two. */
  readonly short: boolean;
}

/** `email_crypt`, `휴대폰_HASH`, `addr_암호화값`: what is protected and how, at the end of a name; undefined where it says nothing of it. */
export function protectionSpelt(name: string): Spelt | undefined {
  const whole = partsOf(name);
  const bare = partsOf(name.replace(/(?:_?(?:val|value|txt|str|col)|_text|값)$/i, ''));
  for (const [parts, count] of [
    [whole, 2],
    [bare, 2],
    [whole, 1],
    [bare, 1],
  ] as const) {
    if (parts.length <= count) continue;
    if (count === 1 && isUsual(whole)) return undefined;
    const tail = parts.slice(-count).join('').toLowerCase();
    const rest = parts.slice(0, -count).join('_');
    const certain = formOf(sure, tail);
    const form = certain ?? formOf(likely, tail);
    if (form) return { rest, form, sure: certain !== undefined, short: tail.length < 3 };
  }
  return undefined;
}

const partsOf = (name: string): string[] =>
  withSeams(name)
    .replace(/([가-힣])(?=[A-Za-z])|([A-Za-z])(?=[가-힣])/g, '$1$2_')
    .split(/[\s_.-]+/)
    .filter((part) => part !== '');

/** What is read without help: an English word behind an English name, a Korean one behind a Korean. */
const isUsual = (parts: readonly string[]): boolean => {
  const [tail = '', rest] = [parts.at(-1)?.toLowerCase(), parts.slice(0, -1).join('')];
  return hasHangul(rest) ? usualKorean.test(tail) : protectionWords.has(tail);
};
const usualKorean = /^(?:암호화|암호문|해시|해쉬|가명처리|가명|비식별|마스킹|마스크)$/;

const formOf = (lists: typeof sure, word: string): Hidden | undefined =>
  lists.find(([, words]) => words.has(word))?.[0];

/** The name as it is usually spelt: `email_enc`, `휴대폰_해시`. */
export function respell({ rest, form }: Spelt): string {
  return `${rest}_${called[form][hasHangul(rest) ? 'korean' : 'latin']}`;
}
