import { isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { guess } from './legacy/guess.ts';
import { isShifted, type Shifted, ShiftedDecoder, shiftedIn } from './shifted.ts';

/** How mails and cards call encodings that the library calls otherwise, or nobody else calls so. */
const spelt: Readonly<Record<string, string>> = {
  ms949: 'cp949',
  uhc: 'cp949',
  ksc56011992: 'cp949',
  ksc56011998: 'cp949',
  iso2022kr: 'iso-2022-kr',
  csiso2022kr: 'iso-2022-kr',
  iso2022jp: 'iso-2022-jp',
  csiso2022jp: 'iso-2022-jp',
  iso2022jp1: 'iso-2022-jp',
  iso2022jp2: 'iso-2022-jp',
  iso2022jpms: 'iso-2022-jp',
  cp50220: 'iso-2022-jp',
  cp50221: 'iso-2022-jp',
  cp50222: 'iso-2022-jp',
  ms932: 'shift_jis',
  mskanji: 'shift_jis',
  eucjpms: 'euc-jp',
  cp51932: 'euc-jp',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  cp936: 'gb18030',
  hzgb2312: 'hz-gb-2312',
  hz: 'hz-gb-2312',
  utf7: 'utf-7',
  unicode11utf7: 'utf-7',
  utf8mb4: 'utf8',
  cp65001: 'utf8',
  iso88596i: 'iso-8859-6',
  iso88598i: 'iso-8859-8',
};

/** What the library also converts and is no encoding of a text. */
const others = /^(?:hex|base64|binary|internal|utf7imap)$/;

/**
 * Text in the encoding that somebody names; undefined where no encoding is called so. The runtime's own decoder knows as many, but reads
 * no Hangul beyond those of KS X 1001 in what it calls EUC-KR.
 */
export function decodeNamed(bytes: Buffer, name: string): string | undefined {
  const label = name
    .toLowerCase()
    .replace(/^\s*(?:x-)?/, '')
    .replace(/[^a-z0-9]/g, '');
  const known = spelt[label] ?? spelt[label.replace(/^(?:windows|ibm)/, 'cp')] ?? label;
  if (isShifted(known)) return decodeShifted(bytes, known);
  return label !== '' && !others.test(known) && iconv.encodingExists(known)
    ? iconv.decode(bytes, known)
    : undefined;
}

export function decodeShifted(bytes: Buffer, encoding: Shifted): string {
  const decoder = new ShiftedDecoder(encoding);
  return decoder.add(bytes) + decoder.end();
}

/** Text whose encoding nobody names, or wrongly; `isClear` is false where it may as well be another. */
export function decodeUnnamed(bytes: Buffer): { text: string; isClear: boolean } {
  if (isAscii(bytes)) {
    const shifted = shiftedIn(bytes);
    return { text: shifted ? decodeShifted(bytes, shifted) : bytes.toString('latin1'), isClear: true };
  }
  if (isUtf8(bytes)) return { text: bytes.toString('utf8'), isClear: true };
  const told = guess(bytes);
  return told
    ? { text: iconv.decode(bytes, told.encoding), isClear: told.isClear }
    : { text: bytes.toString('utf8'), isClear: false };
}
