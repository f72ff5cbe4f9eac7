import { isAscii } from 'node:buffer';
import iconv from 'iconv-lite';
import { fits } from './legacy/guess.ts';

/** Encodings of seven bits, which shift between ASCII and letters by marks in the text: old mails, and files that were saved from them. */
export const shiftedEncodings = ['iso-2022-jp', 'iso-2022-kr', 'hz-gb-2312', 'utf-7'] as const;
export type Shifted = (typeof shiftedEncodings)[number];

export const isShifted = (encoding: unknown): encoding is Shifted =>
  shiftedEncodings.includes(encoding as Shifted);

/** Letters of ISO-2022-JP begin after one mark, those of ISO-2022-KR are announced by another. */
const japanese = /\x1b(?:\$[@B]|\$\(D|\([IJ])/;
const korean = /\x1b\$\)C/;
/** Fewer letters could stand in a text of ASCII by chance. */
const leastLetters = 4;

/** Which of these encodings a text is in by its first bytes; undefined where it is in none of them. */
export function shiftedIn(bytes: Buffer): Shifted | undefined {
  if (!isAscii(bytes)) return undefined;
  if (bytes.includes('\x1b$') || bytes.includes('\x1b(')) {
    const text = bytes.toString('latin1');
    if (korean.test(text)) return 'iso-2022-kr';
    if (japanese.test(text)) return 'iso-2022-jp';
  }
  if (bytes.includes('~{') && isChinese(bytes.toString('latin1'))) return 'hz-gb-2312';
  return bytes.includes('+') && isSeven(bytes.toString('latin1')) ? 'utf-7' : undefined;
}

const chinese = /~\{((?:[\x21-\x77][\x21-\x7e])+)~\}/g;

/** Whether what stands between the marks of HZ are letters that Chinese write. */
function isChinese(text: string): boolean {
  const pairs = [...text.matchAll(chinese)].map(([, inner = '']) => inner).join('');
  return pairs.length >= leastLetters * 2 && fits(raised(Buffer.from(pairs, 'latin1')), 'gb18030');
}

/** Signs that UTF-7 may write in code, and letters that texts of today are of: what numbers after a plus decode to is neither. */
const sevenCoded =
  /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Cyrillic}\u00a0-\u024f\u2010-\u2044\u3000-\u303f\uff00-\uffef\s!-/:-@[-`{-~]+$/u;
const beyondAscii = /[^\0-\x7f]/g;

/** Whether every plus of a text begins letters of UTF-7 or stands for itself as it does there. */
function isSeven(text: string): boolean {
  let letters = 0;
  for (const [, code = '', end = ''] of text.matchAll(/\+([A-Za-z0-9+/]*)([-@]?)/g)) {
    if (code === '' && end === '-') continue;
    const units = Buffer.from(code, 'base64');
    // Numbers, and what stands after a plus in addresses, may be letters by chance.
    if (/^\d+$/.test(code) || end === '@' || !isWhole(code.length)) return false;
    const decoded = units
      .subarray(0, units.length & ~1)
      .swap16()
      .toString('utf16le');
    if (decoded === '' || !sevenCoded.test(decoded)) return false;
    letters += decoded.match(beyondAscii)?.length ?? 0;
  }
  return letters >= leastLetters;
}

/** So many letters of base64 stand for letters of two bytes. */
const isWhole = (length: number): boolean => length % 8 === 0 || length % 8 === 3 || length % 8 === 6;

/** Bytes of a letter in seven bits as they are in eight. */
const raised = (bytes: Buffer): Buffer => Buffer.from(bytes.map((byte) => byte | 0x80));

/** Decodes such a text as it comes. */
export class ShiftedDecoder {
  private readonly decode: (bytes: Buffer | undefined) => string;

  constructor(encoding: Shifted) {
    this.decode = decoderOf(encoding);
  }

  add(chunk: Uint8Array): string {
    return this.decode(Buffer.from(chunk));
  }

  end(): string {
    return this.decode(undefined);
  }
}

function decoderOf(encoding: Shifted): (bytes: Buffer | undefined) => string {
  if (encoding === 'iso-2022-jp') {
    const decoder = new TextDecoder('iso-2022-jp');
    return (bytes) => (bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode());
  }
  // All that is shifted ends with its line at the latest: whole lines are decoded.
  const line = lineDecoders[encoding];
  let rest = '';
  return (bytes) => {
    const text = rest + (bytes?.toString('latin1') ?? '');
    const end = bytes ? text.lastIndexOf('\n') + 1 : text.length;
    // A line that does not end is no text of these.
    const cut = end === 0 && text.length > mostLine ? text.length : end;
    rest = text.slice(cut);
    return text.slice(0, cut).replace(/[^\n]+/g, line);
  };
}

const mostLine = 64 * 1024;

const sevenLine = (text: string): string => iconv.decode(Buffer.from(text, 'latin1'), 'utf-7');

/** RFC 1557: letters stand between SO and SI. */
const koreanLine = (text: string): string =>
  text
    .replaceAll('\x1b$)C', '')
    .replace(/\x0e([^\x0e\x0f]*)\x0f?/g, (_, pairs: string) => lettersOf(pairs, 'cp949'))
    .replaceAll('\x0f', '');

/** RFC 1843: letters stand between `~{` and `~}`; `~~` is a tilde, and one at the end of a line goes on with the next. */
const chineseLine = (text: string): string =>
  text
    .split(/~\{((?:[\x21-\x77][\x21-\x7e])*)(?:~\}|$)/)
    .map((piece, i) => (i % 2 === 1 ? lettersOf(piece, 'gb18030') : piece.replaceAll('~~', '~')))
    .join('');

/** What is between two marks; blanks stand there for themselves. */
const lettersOf = (pairs: string, encoding: 'cp949' | 'gb18030'): string =>
  pairs.replace(/[\x21-\x7e]+/g, (found) => iconv.decode(raised(Buffer.from(found, 'latin1')), encoding));

const lineDecoders = { 'iso-2022-kr': koreanLine, 'hz-gb-2312': chineseLine, 'utf-7': sevenLine } as const;
