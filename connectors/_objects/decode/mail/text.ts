import { htmlBlocks, writtenBlocks } from '../../../../src/sdk/index.ts';
import { isMostlyUtf8 } from '../../encoding/line-forms.ts';
import { decodeNamed, decodeUnnamed } from '../../encoding/named.ts';
import type { Report } from '../json-records.ts';
import { fromQuoted } from '../quoted-printable.ts';
import type { Part } from './walker.ts';

const unknownCharset = {
  en: 'texts of mails in an encoding that is not known, read as the likeliest',
  ko: '알 수 없는 인코딩이어서 가장 그럴듯한 것으로 읽은 메일 본문',
};
const unclear = {
  en: 'texts of mails whose encoding is not clear, read as the likeliest',
  ko: '인코딩이 분명하지 않아 가장 그럴듯한 것으로 읽은 메일 본문',
};

/** The text of a part, from its bytes as they lie in the mail. */
export function textOf({ type, transfer }: Part, written: Buffer, report: Report): string {
  const text = decoded(transferred(written, transfer), type.params.charset, report);
  if (type.value === 'text/html') return writtenBlocks(htmlBlocks(text, true));
  const lines = text.replaceAll('\r\n', '\n');
  return type.params.format === 'flowed' ? flowing(lines, type.params.delsp === 'yes') : lines;
}

function transferred(written: Buffer, transfer: string): Buffer {
  if (transfer === 'base64') return Buffer.from(written.toString('latin1'), 'base64');
  return transfer === 'quoted-printable' ? fromQuoted(written) : written;
}

function decoded(bytes: Buffer, charset: string | undefined, report: Report): string {
  // Programs name what they write by default, whatever others put into it.
  const isUsual = charset === undefined || /^(?:us-ascii|ascii|utf-?8)$/i.test(charset);
  if (isUsual && isMostlyUtf8(bytes)) return bytes.toString('utf8');
  const named = isUsual ? undefined : decodeNamed(bytes, charset);
  if (named !== undefined) return named;
  const told = decodeUnnamed(bytes);
  if (!isUsual) report(unknownCharset);
  else if (!told.isClear) report(unclear);
  return told.text;
}

/** Lines that end with a blank go on with the next (RFC 3676). */
const flowing = (text: string, isBlankExtra: boolean): string =>
  text.replace(/^ /gm, '').replace(/(?<!^--) \n(?!>)/gm, isBlankExtra ? '' : ' ');

/** Lines of a page that are looked for in the plain text, each in all of it; those beyond count as new. */
const mostCompared = 500;

/** What a mail says: its plain texts, and of the same as a page what these leave out. */
export function bodyOf(plain: readonly string[], pages: readonly string[]): string {
  const texts = plain.map((text) => text.trim()).filter((text) => text !== '');
  if (texts.length === 0) return pages.filter((page) => page !== '').join('\n');
  const known = compact(texts.join('\n'));
  const others = pages.flatMap((page) => {
    if (known.includes(compact(page))) return [];
    return page.split('\n').filter((line, i) => i >= mostCompared || !known.includes(compact(line)));
  });
  return [...texts, ...others].join('\n');
}

/** Where lines end is not the same in both. */
const compact = (text: string): string => text.replace(/[\s>*_|-]+/g, '');
