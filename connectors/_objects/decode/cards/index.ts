import type { ByteSource } from '../../bytes.ts';
import { type Decoding, decodeText } from '../../encoding/index.ts';
import type { Table } from '../../table.ts';
import { recordTable } from '../json.ts';
import { ldifRecords } from './ldif.ts';
import { meaningOf } from './meanings.ts';
import { cardRecords } from './records.ts';

type Format = 'card' | 'ldif';

/** Whether a text is an address book or a calendar, or holds the entries of a directory. */
export function cardFormat(start: string, name: string): Format | undefined {
  if (/^\s*BEGIN:\s*(?:VCARD|VCALENDAR)\s*$/im.test(start.slice(0, 200))) return 'card';
  if (/\.(?:vcf|vcard|ics|ical)$/i.test(name) && /^BEGIN:(?:V\w+)\s*$/im.test(start)) return 'card';
  const isLdif = /^(?:\s*(?:#[^\n]*|version: *\d+)\r?\n)*\s*dn:(?:: *\S| *[\w.-]+ *=)/i.test(start);
  return isLdif || (/\.(?:ldif|ldi)$/i.test(name) && /^dn:/im.test(start)) ? 'ldif' : undefined;
}

/** The cards, events or entries of a file, one a record. */
export function openCards(source: ByteSource, encoding: Decoding, format: Format): Promise<Table> {
  const records = format === 'card' ? cardRecords : ldifRecords;
  const type = format === 'card' ? 'text' : 'attribute';
  return recordTable(
    (report) => records(decodeText(source.open(), encoding, report), report),
    type,
    meaningOf,
  );
}
