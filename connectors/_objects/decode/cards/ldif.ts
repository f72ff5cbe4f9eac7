import { commentsField } from '../documents.ts';
import { FieldValues } from '../field-values.ts';
import type { FileRecord, Report } from '../json-records.ts';
import { unfolded } from './lines.ts';
import { meanings } from './meanings.ts';
import { cutRecords, textOf, unread } from './values.ts';

/** Directories do not tell capitals apart. */
const spelt = new Map(Object.keys(meanings).map((name) => [name.toLowerCase(), name]));

const elsewhere = {
  en: 'values that stand in other files, not looked at',
  ko: '다른 파일에 있어 확인하지 못한 값',
};

/** The entries of a directory (RFC 2849), and what is changed of them. */
export async function* ldifRecords(text: AsyncIterable<string>, report: Report): AsyncGenerator<FileRecord> {
  let record = new FieldValues();
  let isBegun = false;
  const take = function* (): Generator<FileRecord> {
    if (record.cut) report(cutRecords);
    if (!record.isEmpty) yield { value: record.take() };
    record = new FieldValues();
    isBegun = false;
  };
  for await (const line of unfolded(text, report)) {
    const [, attribute, sign = '', value = ''] =
      /^([A-Za-z0-9][\w.-]{0,100})(?:;[^:]{0,200})?:([:<]?) *(.*)$/s.exec(line) ?? [];
    if (line.trim() === '') {
      if (isBegun) yield* take();
    } else if (line.startsWith('#')) record.add(commentsField, line.slice(1).trim());
    else if (/^version$/i.test(attribute ?? '') || /^-\s*$/.test(line)) continue;
    else if (attribute === undefined) record.add('line', line.trim());
    else if (sign === '<') report(elsewhere);
    else {
      const name = attribute.toLowerCase();
      if (name === 'dn' && isBegun) yield* take();
      isBegun = true;
      const plain = sign === ':' ? textOf(Buffer.from(value, 'base64')) : value.trim();
      if (plain === undefined) report(unread);
      else if (plain !== '') record.add(spelt.get(name) ?? attribute, plain);
    }
  }
  yield* take();
}
