import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { fits, guess, type Legacy } from './legacy/guess.ts';
import { lengthOfLetter, type Wide as WideLegacy } from './legacy/scores.ts';

export const newline = 0x0a;

export type Narrow = 'utf8' | Legacy;
export type Wide = 'utf16-le' | 'utf16-be';

export const even = (from: number, to: number): number => to - ((to - from) % 2);

/** Where the last whole character of UTF-8 or an older encoding ends. */
export function lettersEnd(bytes: Buffer, from: number, legacy: Legacy | undefined): number {
  for (let cut = 0; cut < 4; cut++)
    if (isUtf8(bytes.subarray(from, bytes.length - cut))) return bytes.length - cut;
  const encoding = legacy ?? guess(bytes.subarray(from))?.encoding;
  if (!isWideLegacy(encoding)) return bytes.length;
  let at = from;
  for (;;) {
    const next = at + lengthOfLetter(bytes, at, encoding);
    if (next > bytes.length) return at;
    at = next;
  }
}

/** A byte order mark of UTF-16. */
export const isMarked = (bytes: Buffer, at: number): boolean =>
  (bytes[at] === 0xff && bytes[at + 1] === 0xfe) || (bytes[at] === 0xfe && bytes[at + 1] === 0xff);

/** What the bytes of a line are: `nul` with one of them, `odd` where they are no UTF-8. */
export type Form = 'ascii' | 'utf8' | 'odd' | 'nul';

/** One pass over the bytes of a line, as calls for each of them would cost more. */
export function formOfLine(bytes: Buffer, from: number): { end: number; form: Form } {
  let isPlain = true;
  let isGood = true;
  let hasNul = false;
  /** Bytes that are due of a character. */
  let due = 0;
  let at = from;
  for (; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte < 0x80) {
      if (due > 0) isGood = false;
      due = 0;
      if (byte === newline) break;
      if (byte === 0) hasNul = true;
      continue;
    }
    isPlain = false;
    if (byte < 0xc0) {
      if (due > 0) due--;
      else isGood = false;
    } else {
      if (due > 0 || byte < 0xc2 || byte > 0xf4) isGood = false;
      due = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    }
  }
  const end = Math.min(at + 1, bytes.length);
  if (hasNul) return { end, form: 'nul' };
  if (isPlain) return { end, form: 'ascii' };
  return { end, form: isGood && due === 0 ? 'utf8' : 'odd' };
}

export const isWideLegacy = (encoding: Narrow | undefined): encoding is WideLegacy =>
  encoding !== undefined && encoding !== 'utf8' && !/^windows/.test(encoding);

export const decodeNarrow = (bytes: Buffer, encoding: Narrow): string =>
  encoding === 'utf8' ? bytes.toString('utf8') : iconv.decode(bytes, encoding);

/** Of two ways to read bytes as UTF-16 the one that gives letters; undefined where none does. */
export function wideStart(bytes: Buffer): { encoding: Wide; from: number } | undefined {
  const zero = bytes.indexOf(0);
  const fits = (from: number) => from >= 0 && (zero - from) % 2 === 0;
  const ways = [
    { encoding: 'utf16-le', from: zero % 2 === 1 || zero < 0 ? 0 : zero - 1 },
    { encoding: 'utf16-be', from: fits(0) || zero < 0 ? 0 : zero },
  ] as const;
  const [best] = ways
    .map((way) => ({ ...way, share: shareOfLetters(bytes.subarray(way.from, way.from + 400), way.encoding) }))
    .sort((one, other) => other.share - one.share);
  return best && best.share > 0.8 ? best : undefined;
}

/** The share of the characters that are of ASCII, Hangul or a byte order mark, as nearly all of a Korean text's are. */
export function shareOfLetters(bytes: Buffer, encoding: Wide | 'cp949'): number {
  const whole = encoding === 'cp949' ? bytes : bytes.subarray(0, even(0, bytes.length));
  const text = iconv.decode(whole, encoding, { stripBOM: false });
  if (text.length < 2) return 0;
  return (text.match(/[\t\n\r\x20-\x7e가-힣\ufeff]/g)?.length ?? 0) / text.length;
}

/** Whether a line may be in the encoding of those before it; Korean ones are told the quicker way. */
export const isIn = (line: Buffer, encoding: Legacy): boolean =>
  (encoding === 'cp949' && looksKorean(line)) || fits(line, encoding);

/** Whether nothing stands beyond ASCII but characters of two bytes, as two of a syllable in CP949 may look. */
export function hasPairsOnly(line: Buffer): boolean {
  return line.every((byte) => byte < 0xe0);
}

/** Whether far more is valid UTF-8 than is not. */
export function isMostlyUtf8(line: Buffer): boolean {
  if (!mayHoldLetters(line)) return false;
  const text = line.toString('utf8');
  const strays = text.split('\ufffd').length - 1;
  const letters = text.match(/[\u0800-\ufffc]/g)?.length ?? 0;
  return letters > strays * 3;
}

/** Whether three bytes stand together as UTF-8 writes kana, Chinese characters and syllables. */
function mayHoldLetters(line: Buffer): boolean {
  for (let i = 0; i + 2 < line.length; i++) {
    const byte = line[i] as number;
    if (byte < 0xe3 || byte > 0xed) continue;
    if (((line[i + 1] as number) & 0xc0) === 0x80 && ((line[i + 2] as number) & 0xc0) === 0x80) return true;
  }
  return false;
}

/** Most bytes above ASCII come in pairs that CP949 gives to Hangul syllables (first byte 0xB0–0xC8). */
export function looksKorean(bytes: Buffer): boolean {
  let pairs = 0;
  let others = 0;
  for (let i = 0; i < bytes.length - 1; i++) {
    const [first, second] = [bytes[i]!, bytes[i + 1]!];
    if (first < 0x80) continue;
    if (first >= 0x81 && first <= 0xfe && second >= 0x41 && second !== 0x7f) {
      pairs += first >= 0xb0 && first <= 0xc8 ? 1 : 0;
      others += first >= 0xb0 && first <= 0xc8 ? 0 : 1;
      i++;
    } else others++;
  }
  return pairs > others;
}
