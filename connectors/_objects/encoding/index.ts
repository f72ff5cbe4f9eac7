import iconv from 'iconv-lite';
import type { Text } from '../../../src/sdk/index.ts';
import { declaredIn, type Guess, guess, type Legacy } from './legacy/guess.ts';
import { LineDecoder } from './lines.ts';
import { decodeShifted } from './named.ts';
import { isShifted, type Shifted, ShiftedDecoder, shiftedIn } from './shifted.ts';

export type Encoding = 'utf8' | 'utf16le' | 'utf16be' | 'latin1' | Legacy | Shifted;

/** How a text is decoded: as told, or by its bytes as they come, with what its first ones are where they are no Unicode. */
export type Decoding = Encoding | 'unsure' | Guess;

/** The first bytes of a text tell UTF-16; of others more may come than they show. */
export function sniffDecoding(bytes: Buffer): Decoding {
  const shifted = shiftedIn(bytes);
  if (shifted) return shifted;
  const encoding = sniffUnicode(bytes);
  if (encoding === 'utf16le' || encoding === 'utf16be') return encoding;
  return (encoding === undefined && guess(bytes, declaredIn(bytes))) || 'unsure';
}

/** The older encoding that a text is in for certain as far as was looked at it; undefined for any other. */
export function legacyOf(decoding: Decoding): Legacy | undefined {
  if (typeof decoding === 'object') return decoding.isClear ? decoding.encoding : undefined;
  if (decoding === 'latin1') return 'windows-1252';
  return isShifted(decoding) || /^(?:utf|unsure)/.test(decoding) ? undefined : (decoding as Legacy);
}

/** The encoding of a text by its first bytes: byte order mark, zeros in every other place, validity as UTF-8; undefined for older ones. */
export function sniffUnicode(bytes: Buffer): 'utf8' | 'utf16le' | 'utf16be' | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf16be';
  const [even, odd] = zeros(bytes);
  const half = bytes.length / 2;
  if (half > 2 && odd > half * 0.3 && even < half * 0.05) return 'utf16le';
  if (half > 2 && even > half * 0.3 && odd < half * 0.05) return 'utf16be';
  return isUtf8(bytes) ? 'utf8' : undefined;
}

function zeros(bytes: Buffer): [number, number] {
  const counts: [number, number] = [0, 0];
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) counts[(i & 1) as 0 | 1]++;
  return counts;
}

/** A character cut at the end of the sample does not count against it. */
function isUtf8(bytes: Buffer): boolean {
  for (let cut = 0; cut < 4 && cut <= bytes.length; cut++) {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, bytes.length - cut));
      return true;
    } catch {
      // Perhaps only its last character was cut.
    }
  }
  return false;
}

/** The first characters of a text, without a byte order mark; letters beyond ASCII may be others. */
export function startText(bytes: Buffer, encoding: Decoding): string {
  if (isShifted(encoding)) return decodeShifted(bytes, encoding);
  // The second byte of a letter may be a mark of ASCII.
  const legacy = legacyOf(encoding);
  if (legacy) return iconv.decode(bytes, legacy);
  if (encoding === 'utf16le') return bytes.toString('utf16le').replace(/^\ufeff/, '');
  if (encoding === 'utf16be')
    return Buffer.from(bytes)
      .subarray(0, bytes.length & ~1)
      .swap16()
      .toString('utf16le')
      .replace(/^\ufeff/, '');
  return bytes.toString('utf8').replace(/^\ufeff/, '');
}

const names: Partial<Record<Encoding, string>> = {
  utf16le: 'utf16-le',
  utf16be: 'utf16-be',
  // As browsers read it: what stands between the two is no letter in Latin-1.
  latin1: 'windows-1252',
};

/** Decodes bytes as they come; characters may be cut anywhere between chunks. Invalid bytes become U+FFFD, or are reported. */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Decoding,
  report: (what: Text) => void = () => undefined,
): AsyncGenerator<string> {
  // Half of a character would be lost to whoever takes a piece for a text of its own.
  let half = '';
  for await (const piece of decoded(chunks, encoding, report)) {
    const text = half + piece;
    const last = text.charCodeAt(text.length - 1);
    const cut = last >= 0xd800 && last <= 0xdbff ? text.length - 1 : text.length;
    half = text.slice(cut);
    if (cut > 0) yield text.slice(0, cut);
  }
  if (half !== '') yield half;
}

async function* decoded(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Decoding,
  report: (what: Text) => void,
): AsyncGenerator<string> {
  if (encoding === 'unsure' || typeof encoding === 'object' || isShifted(encoding)) {
    const decoder = isShifted(encoding)
      ? new ShiftedDecoder(encoding)
      : new LineDecoder(report, encoding === 'unsure' ? undefined : encoding);
    for await (const chunk of chunks) yield decoder.add(chunk);
    yield decoder.end();
    return;
  }
  if (encoding === 'utf8') {
    const decoder = new TextDecoder('utf-8');
    for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
    return;
  }
  const decoder = iconv.getDecoder(names[encoding] ?? encoding);
  let first = true;
  for await (const chunk of chunks) {
    const text = decoder.write(Buffer.from(chunk));
    yield first ? text.replace(/^\ufeff/, '') : text;
    first = first && text === '';
  }
  yield decoder.end() ?? '';
}

/** Lines of a text, without their ends (LF, CRLF or CR). A longer line than `most` is cut, and `onCut` told. */
export async function* splitLines(
  text: AsyncIterable<string>,
  most: number,
  onCut: () => void,
): AsyncGenerator<string> {
  let rest = '';
  let cutting = false;
  let afterReturn = false;
  for await (const piece of text) {
    let from = 0;
    for (let i = 0; i < piece.length; i++) {
      const code = piece.charCodeAt(i);
      if (code !== 10 && code !== 13) {
        afterReturn = false;
        continue;
      }
      if (code === 10 && afterReturn) {
        afterReturn = false;
        from = i + 1;
        continue;
      }
      const line = rest + piece.slice(from, i);
      yield line.length > most ? line.slice(0, most) : line;
      if (!cutting && line.length > most) onCut();
      rest = '';
      cutting = false;
      from = i + 1;
      afterReturn = code === 13;
    }
    rest += piece.slice(from);
    if (rest.length <= most) continue;
    // What a line has too much is dropped as it comes, so that a file of one line needs no memory.
    if (!cutting) onCut();
    cutting = true;
    rest = rest.slice(0, most);
  }
  if (rest !== '') yield rest;
}
