import { isUtf8 } from 'node:buffer';

/** So many bits of luck random bytes need to look like a text that is taken for one: of ten millions one has them. */
const enough = 24;

/** Bits of luck for a character of three bytes, such as a syllable of Hangul, for one of two, and for a syllable of two (KS X 1001). */
const [three, two, korean] = [8, 4.5, 4.8];

/** What documents begin with, and bits of luck for it. */
const begins = /^\s*(?:\{\s*"|\[\s*[{"]|<[A-Za-z?!])/;
const ofBeginning = 13;

const controls = /[\p{Cc}\ufffe\uffff]/u;
const breaks = /[\t\n\r]+/g;

/** Alphabets of texts, the narrowest first, with the bits of luck that a random byte needs to be one of them. */
const alphabets: readonly (readonly [RegExp, number])[] = [
  [/^[\d .,:/+-]*$/, 4],
  [/^[a-z\d .,:/@_-]*$/, 2.5],
  [/^[A-Za-z\d\s.,:/@_'()+&=-]*$/, 1.8],
  [/^[\s\x20-\x7e]*$/, 1.35],
];

/**
 * The text that bytes are in UTF-8, or else in the encoding of old Korean systems, which may be cut anywhere; undefined where they
 * are none that somebody wrote.
 * @param least bits of luck that make a text
 */
export function readableText(bytes: Buffer, least = enough): string | undefined {
  const whole = wholeCharacters(bytes);
  if (isUtf8(whole)) return written(whole.toString('utf8').replace(/^\ufeff/, ''), three, least);
  const pairs = wholePairs(bytes);
  return pairs && written(new TextDecoder('euc-kr').decode(pairs), korean, least);
}

/** @param syllable bits of luck for one of Hangul */
function written(text: string, syllable: number, least: number): string | undefined {
  return !controls.test(text.replace(breaks, ' ')) && luckOf(text, syllable) >= least ? text : undefined;
}

/** The least luck, in bits, with which random bytes become a text. */
function luckOf(text: string, syllable: number): number {
  const plain = text.replace(/[^\x20-\x7e\s]+/g, '');
  const short = text.replace(/[^\u0080-\u07ff]+/g, '').length;
  const bits = alphabets.find(([alphabet]) => alphabet.test(plain))?.[1] ?? 0;
  const document = begins.test(plain) ? ofBeginning : 0;
  return document + plain.length * bits + short * two + (text.length - plain.length - short) * syllable;
}

/** Bytes in which nothing but ASCII and pairs for syllables of Hangul stands, without half of a last pair. */
function wholePairs(bytes: Buffer): Buffer | undefined {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at]!;
    if (lead < 0x80) at++;
    else if (lead < 0xb0 || lead > 0xc8) return undefined;
    else if (at + 1 === bytes.length) return bytes.subarray(0, at);
    else if (bytes[at + 1]! < 0xa1 || bytes[at + 1]! === 0xff) return undefined;
    else at += 2;
  }
  return bytes;
}

/** Bytes without a last character that is cut short. */
function wholeCharacters(bytes: Buffer): Buffer {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? bytes.subarray(0, bytes.length - back) : bytes;
  }
  return bytes;
}
