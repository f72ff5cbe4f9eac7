import { type Fields, FieldValues } from '../field-values.ts';
import type { FileRecord, Report } from '../json-records.ts';
import { mostValue } from '../json-units.ts';
import { unreadRest, XmlEvents } from './events.ts';
import { joinPath, type Layout, mostLevels } from './layout.ts';

/** An element that is open. */
interface Element {
  readonly path: string;
  /** The record that its values belong to; undefined for what stands beside the records. */
  readonly owner: string | undefined;
  /** Its path in its record, as a name of a field; empty for the record itself. */
  readonly field: string;
  text: string;
}

/** The records of one path, a field each path inside them; values that repeat in a record are a list. */
export async function* xmlRecords(
  text: AsyncIterable<string>,
  { records, keyed }: Layout,
  own: string,
  report: Report,
): AsyncGenerator<XmlRecord> {
  const owners = new Set(records);
  // What stands beside the records goes with those of the first table.
  const takesOthers = own === records[0];
  const open: Element[] = [{ path: '', owner: undefined, field: '', text: '' }];
  const done: XmlRecord[] = [];
  let record: FieldValues | undefined;
  let beside = new FieldValues();
  const put = (owner: string | undefined, field: string, value: string) => {
    if (owner === own) record?.add(field, value);
    else if (owner === undefined && takesOthers) beside.add(field, value);
  };
  const takeBeside = (): Fields | undefined => {
    if (beside.isEmpty) return undefined;
    if (beside.cut) report(cutRecords);
    const found = beside.take();
    beside = new FieldValues();
    return found;
  };
  const events = new XmlEvents(
    {
      open: (name, attributes) => {
        const around = open.at(-1)!;
        const isDeep = open.length > mostLevels;
        const path = isDeep ? around.path : joinPath(around.path, name);
        const begins = !isDeep && owners.has(path);
        const owner = begins ? path : around.owner;
        if (begins && owner === own) record = new FieldValues();
        const given = keyed.has(path) ? attributes.find(([key]) => key === 'name')?.[1] : undefined;
        const isTop = begins || around.path === '';
        const field = isTop ? '' : isDeep ? around.field : dotted(around.field, given ?? name);
        for (const [key, value] of attributes) {
          if (given !== undefined && key === 'name') continue;
          // A field that begins with @ would be read as a clock of the connector's own.
          if (value !== '') put(owner, field === '' ? key : `${field}.@${key}`, value);
        }
        open.push({ path, owner, field, text: '' });
      },
      text: (piece) => {
        const element = open.at(-1)!;
        if (element.owner !== own && !(element.owner === undefined && takesOthers)) return;
        if (element.text.length < mostValue) element.text += piece;
      },
      close: () => {
        if (open.length === 1) return;
        const { path, owner, field, text: raw } = open.pop()!;
        const value = raw.trim();
        if (value !== '') put(owner, field === '' ? path.slice(path.lastIndexOf('/') + 1) : field, value);
        const ends = owner === own && open.at(-1)!.owner !== own;
        if (!ends || !record) return;
        if (record.cut) report(cutRecords);
        const found = takeBeside();
        done.push({ value: record.take(), ...(found && { beside: found }) });
        record = undefined;
      },
    },
    report,
  );
  let last: XmlRecord | undefined;
  const flush = function* (): Generator<XmlRecord> {
    for (const next of done.splice(0)) {
      if (last) yield last;
      last = next;
    }
  };
  for await (const piece of text) {
    events.add(piece);
    yield* flush();
    if (events.broken) break;
  }
  events.end();
  yield* flush();
  if (events.broken) report(unreadRest);
  // What follows the records goes with the last of them.
  const after = takeBeside();
  if (last) yield after ? { value: last.value, beside: merged(last.beside ?? {}, after) } : last;
  else if (after) yield { value: {}, beside: after };
}

function merged(one: Fields, other: Fields): Fields {
  const values = new Map<string, string | readonly string[]>(Object.entries(one));
  for (const [field, more] of Object.entries(other)) {
    const known = values.get(field);
    values.set(field, known === undefined ? more : [known, more].flat());
  }
  return Object.fromEntries(values);
}

interface XmlRecord extends FileRecord {
  readonly value: Fields;
  readonly beside?: Fields;
}

const dotted = (around: string, name: string) => (around === '' ? name : `${around}.${name}`);

const cutRecords = {
  en: 'records larger than 32 MB, of which only the first 32 MB were read',
  ko: '32 MB를 넘어 처음 32 MB만 읽은 레코드',
};
