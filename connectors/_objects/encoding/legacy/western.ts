import { plain } from './scores.ts';

const common = new Set('éèêëáàâäãåçíìîïñóòôöõúùûüßøæ'.split('').map((letter) => letter.charCodeAt(0)));
/** Quotes, dashes, dots and the sign of the euro of windows-1252; signs and blanks of Latin-1. */
const signs = new Set([
  0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xa0, 0xa7, 0xa9, 0xab, 0xae, 0xb0, 0xb4, 0xbb, 0xbf,
]);
const unused = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

const isLetter = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
const isSmall = (byte: number): boolean => byte >= 0x61 && byte <= 0x7a;

/** How likely bytes are as a text of Western Europe, in whose words few letters are beyond ASCII and hardly two stand together. */
export function westernScore(bytes: Uint8Array): number {
  let score = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x80) {
      score += plain;
      continue;
    }
    const [before, after] = [bytes[i - 1] ?? 0, bytes[i + 1] ?? 0];
    if (unused.has(byte)) score -= 18;
    else if (signs.has(byte)) score -= 7;
    else if (byte < 0xc0) score -= 11;
    else {
      const isCapital = byte < 0xdf && byte !== 0xd7;
      score -= common.has(isCapital ? byte + 0x20 : byte) ? 5.5 : 7.5;
      // Most begin a word.
      if (isCapital && isLetter(before)) score -= isSmall(before) ? 4 : 1;
      if (!isLetter(before) && !isLetter(after)) score -= 2;
    }
    if (before >= 0xc0 && byte >= 0xc0) score -= 4;
  }
  return score;
}
