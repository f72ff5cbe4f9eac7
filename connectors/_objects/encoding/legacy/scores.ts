import iconv from 'iconv-lite';
import { hangul, hanja, kanji, type Letters, marks, simplified, traditional } from './letters.ts';

/** Encodings of a letter in one or two bytes, older than Unicode. */
export type Wide = 'cp949' | 'shift_jis' | 'euc-jp' | 'gb18030' | 'big5';

/** How likely a letter is, as a logarithm: the commonest of a language, what schools teach, what dictionaries hold, what nobody writes. */
const likely = {
  kana: -5,
  first: -5.4,
  further: -7.2,
  mark: -6.5,
  broad: -8,
  known: -9.7,
  rare: -12.5,
  strange: -14,
  none: -18,
} as const;

interface Language {
  readonly letters: readonly Letters[];
  /** First bytes of the letters that everybody knows, and of those that few do. */
  readonly known: readonly [from: number, to: number];
  readonly rare: readonly [from: number, to: number];
}

const languages: Readonly<Record<Wide, Language>> = {
  cp949: { letters: [hangul, hanja], known: [0xb0, 0xc8], rare: [0xca, 0xfd] },
  shift_jis: { letters: [kanji], known: [0x88, 0x98], rare: [0x98, 0xea] },
  'euc-jp': { letters: [kanji], known: [0xb0, 0xcf], rare: [0xd0, 0xf4] },
  gb18030: { letters: [simplified], known: [0xb0, 0xd7], rare: [0xd8, 0xf7] },
  big5: { letters: [traditional], known: [0xa4, 0xc6], rare: [0xc9, 0xf9] },
};

const tables = new Map<Wide, Float32Array>();

/** The score of each pair of bytes. */
function tableOf(encoding: Wide): Float32Array {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Float32Array(0x10000).fill(likely.none);
  const { letters } = languages[encoding];
  const first = new Set(letters.flatMap((one) => [...one.first]));
  const further = new Set(letters.flatMap((one) => [...one.further]));
  const trails = Array.from({ length: 0xff - 0x40 }, (_, i) => 0x40 + i);
  for (let lead = 0x81; lead < 0xff; lead++) {
    // A line each pair: one call for all takes a tenth of the time.
    const pairs = iconv
      .decode(Buffer.from(trails.flatMap((trail) => [lead, trail, 0x0a])), encoding)
      .split('\n');
    for (const [i, letter] of pairs.entries()) {
      const trail = 0x40 + i;
      if ([...letter].length === 1 && letter !== '\ufffd')
        table[(lead << 8) | trail] = scoreOf(letter, encoding, lead, trail, first, further);
    }
  }
  tables.set(encoding, table);
  return table;
}

function scoreOf(
  letter: string,
  encoding: Wide,
  lead: number,
  trail: number,
  first: ReadonlySet<string>,
  further: ReadonlySet<string>,
): number {
  const isJapanese = encoding === 'shift_jis' || encoding === 'euc-jp';
  if (isJapanese && /[\u3041-\u3093]/.test(letter)) return likely.kana;
  if (isJapanese && /[\u30a1-\u30f6]/.test(letter)) return likely.mark;
  if (marks.includes(letter)) return likely.mark;
  if (first.has(letter)) return likely.first;
  if (further.has(letter)) return likely.further;
  // Koreans laugh and weep by single sounds.
  if (encoding === 'cp949' && 'ㅋㅎㅠㅜㅇㄱㄴㅡㅊㅅ'.includes(letter)) return likely.mark;
  // Digits and letters as wide as others.
  if (/[\uff10-\uff5a\u3131-\u3163]/.test(letter)) return likely.broad;
  if (!/[\p{Script=Han}\p{Script=Hangul}]/u.test(letter)) return likely.rare;
  const { known, rare } = languages[encoding];
  const isPlain = encoding !== 'cp949' || trail >= 0xa1;
  if (isPlain && lead >= known[0] && lead <= known[1]) return likely.known;
  if (isPlain && lead >= rare[0] && lead <= rare[1]) return likely.rare;
  return likely.strange;
}

/** How many bytes the letter takes that begins at a place. */
export function lengthOfLetter(bytes: Uint8Array, at: number, encoding: Wide): number {
  const byte = bytes[at] ?? 0;
  if (byte < 0x80 || (encoding === 'shift_jis' && byte >= 0xa1 && byte <= 0xdf)) return 1;
  if (encoding === 'euc-jp' && byte === 0x8f) return 3;
  const next = bytes[at + 1] ?? 0;
  return encoding === 'gb18030' && next >= 0x30 && next <= 0x39 ? 4 : 2;
}

/** A byte of ASCII by itself; the same wherever it stands. */
export const plain = -3.5;

/** How likely bytes are as a text in an encoding: the sum over its letters. */
export function wideScore(bytes: Uint8Array, encoding: Wide): number {
  const table = tableOf(encoding);
  let score = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x80) {
      score += plain;
      continue;
    }
    const next = bytes[i + 1] ?? 0;
    if (encoding === 'shift_jis' && byte >= 0xa1 && byte <= 0xdf) {
      score += halfKana(byte, bytes[i - 1] ?? 0, next);
    } else if (encoding === 'euc-jp' && byte === 0x8e && next >= 0xa1 && next <= 0xdf) {
      score += likely.broad;
      i++;
    } else if (encoding === 'euc-jp' && byte === 0x8f && next >= 0xa1) {
      score += likely.strange;
      i += 2;
    } else if (encoding === 'gb18030' && next >= 0x30 && next <= 0x39) {
      score += likely.strange;
      i += 3;
    } else {
      const own = table[(byte << 8) | next] as number;
      score += own;
      if (own > likely.none) i++;
    }
  }
  return score;
}

/** Katakana of half the width, a byte each: marks of voice stand after letters that can have them, and hardly one is by itself. */
function halfKana(byte: number, before: number, next: number): number {
  if (before < 0x80 && next < 0x80) return likely.rare;
  const isVoiced =
    (before >= 0xb6 && before <= 0xc4) || (before >= 0xca && before <= 0xce) || before === 0xb3;
  if (byte === 0xde) return isVoiced ? -3.5 : -12;
  if (byte === 0xdf) return before >= 0xca && before <= 0xce ? -3.5 : -12;
  if (byte < 0xb0) return byte === 0xb0 ? -5.5 : -7.5;
  return -5;
}
