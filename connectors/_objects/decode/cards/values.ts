import { decodeNamed, decodeUnnamed } from '../../encoding/named.ts';

/** The text that bytes are; undefined for pictures, keys and sounds. */
export function textOf(bytes: Buffer, charset?: string): string | undefined {
  // Old encodings of Korea and Japan shift between letters by marks that else stand in no text.
  if (bytes.some((byte) => byte < 9 || (byte > 15 && byte < 27))) return undefined;
  const named = charset === undefined ? undefined : decodeNamed(bytes, charset);
  if (named !== undefined) return named;
  const { text, isClear } = decodeUnnamed(bytes);
  return isClear ? text : undefined;
}

export const unread = {
  en: 'pictures, keys and other values that are no text, not looked at',
  ko: '사진·키 등 텍스트가 아니어서 확인하지 못한 값',
};
export const cutRecords = {
  en: 'records larger than 32 MB, read as far as that',
  ko: '32 MB까지만 읽은 레코드',
};
