import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { guess } from '../../encoding/legacy/guess.ts';

/** The text that bytes are; undefined for pictures, keys and sounds. */
export function textOf(bytes: Buffer, charset?: string): string | undefined {
  if (bytes.some((byte) => byte < 9 || (byte > 13 && byte < 27))) return undefined;
  if (charset !== undefined && iconv.encodingExists(charset)) return iconv.decode(bytes, charset);
  if (isUtf8(bytes)) return bytes.toString('utf8');
  const told = guess(bytes);
  return told?.isClear ? iconv.decode(bytes, told.encoding) : undefined;
}

/** Bytes of a value in quoted-printable (`=ED=99=8D`); what is no such code stands for itself. */
export function unquoted(value: string): Buffer {
  const bytes: number[] = [];
  for (let i = 0; i < value.length; i++) {
    const code = value[i] === '=' ? value.slice(i + 1, i + 3) : '';
    if (/^[0-9a-f]{2}$/i.test(code)) {
      bytes.push(Number.parseInt(code, 16));
      i += 2;
    } else bytes.push(...Buffer.from(value[i] as string));
  }
  return Buffer.from(bytes);
}

export const unread = {
  en: 'pictures, keys and other values that are no text, not looked at',
  ko: '사진·키 등 텍스트가 아니어서 확인하지 못한 값',
};
export const cutRecords = {
  en: 'records larger than 32 MB, read as far as that',
  ko: '32 MB까지만 읽은 레코드',
};
