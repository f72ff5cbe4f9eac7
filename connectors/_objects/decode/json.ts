import { type Cell, sourceError, type Text } from '../../../src/sdk/index.ts';
import type { ByteSource } from '../bytes.ts';
import { decodeText, type Encoding } from '../encoding.ts';
import { clipCell, type RowOptions, type Table, textFields, valueText } from '../table.ts';
import { topLevelValues } from './json-pieces.ts';

/** Records looked at to learn which keys there are. */
const sniffRecords = 500;
/** An object of more keys than this wraps nothing: it is a record. */
const mostAround = 6;

/** JSON and NDJSON: an array of records, one record a line, or an object around an array. */
export async function openJson(source: ByteSource, encoding: Encoding): Promise<Table> {
  const keys = new Set<string>();
  let seen = 0;
  for await (const record of records(source, encoding, () => undefined)) {
    for (const key of keysOf(record)) keys.add(key);
    if (++seen >= sniffRecords) break;
  }
  const names = [...keys];
  const fields = textFields(names).map((field) => ({ ...field, type: 'json' }));
  return { fields, kind: 'file', rows: (options) => rows(source, encoding, names, options) };
}

const lateKeys = {
  en: `values under keys that the first ${sniffRecords} records lack`,
  ko: `앞의 레코드 ${sniffRecords}건에 없던 키의 값`,
};

/** A record that is no object is one value without a name. */
const bare = 'value';

function keysOf(record: unknown): string[] {
  return isObject(record) ? Object.keys(record) : [bare];
}

async function* rows(
  source: ByteSource,
  encoding: Encoding,
  names: readonly string[],
  options: RowOptions,
): AsyncGenerator<Cell[]> {
  const known = new Set(names);
  for await (const record of records(source, encoding, (what) => options.problems.add(what))) {
    const object = isObject(record) ? record : { [bare]: record };
    const late = Object.keys(object).filter((key) => !known.has(key)).length;
    if (late > 0) options.problems.add(lateKeys, late);
    yield names.map((name) => clipCell(valueText(object[name]), options.clip));
  }
}

/** The records of a file. A file that is one object alone is that object, or what it wraps. */
async function* records(
  source: ByteSource,
  encoding: Encoding,
  problem: (what: Text) => void,
): AsyncGenerator<unknown> {
  let alone: { readonly value: unknown } | undefined;
  let count = 0;
  for await (const { value, inArray } of values(source, encoding, problem)) {
    if (++count === 1 && !inArray && isObject(value) && !namesLines(source.name)) {
      alone = { value };
      continue;
    }
    if (alone) yield alone.value;
    alone = undefined;
    if (value !== broken) yield value;
  }
  if (alone) yield* unwrap(alone.value);
}

/** Stands for what is no JSON. */
const broken = Symbol('broken');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return broken;
  }
}

async function* values(
  source: ByteSource,
  encoding: Encoding,
  problem: (what: Text) => void,
): AsyncGenerator<{ readonly value: unknown; readonly inArray: boolean }> {
  let good = 0;
  let bad = 0;
  let cut = 0;
  const onCut = () => {
    cut++;
    problem({ en: 'records larger than 32 MB, cut out', ko: '32 MB를 넘어 제외한 레코드' });
  };
  for await (const { text, inArray } of topLevelValues(decodeText(source.open(), encoding), onCut)) {
    const value = parsed(text);
    yield { value, inArray };
    if (value !== broken) {
      good++;
      continue;
    }
    bad++;
    problem({ en: 'records that are no JSON', ko: 'JSON이 아닌 레코드' });
    // A line that broke off where a value was due took the next one for it.
    for (const line of text.split('\n').slice(1)) {
      const whole = line.startsWith('{') ? parsed(line) : broken;
      if (whole === broken) continue;
      good++;
      yield { value: whole, inArray };
    }
  }
  if (good > 0) return;
  if (cut > 0)
    throw sourceError('too-large', { en: 'a record of more than 32 MB', ko: '32 MB를 넘는 레코드입니다' });
  if (bad > 0) throw sourceError('malformed', { en: 'no record is JSON', ko: 'JSON인 레코드가 없습니다' });
}

/** Names that promise a record a line, be there but one. */
function namesLines(name: string): boolean {
  return /\.(ndjson|jsonl)$/i.test(name);
}

/**
 * `{ "total": 2, "data": [ … ] }`: where a file's only object has one array of objects, that is the table. What stands
 * beside it goes with the first record, under a name of its own.
 */
function* unwrap(value: unknown): Generator<unknown> {
  const entries = isObject(value) ? Object.entries(value) : [];
  const tables = entries.filter(
    (entry): entry is [string, Record<string, unknown>[]] =>
      Array.isArray(entry[1]) && entry[1].length > 0 && entry[1].every(isObject),
  );
  const [table] = tables;
  if (!table || tables.length > 1 || entries.length > mostAround) {
    yield value;
    return;
  }
  const [key, rows] = table;
  const inRows = (name: string) => rows.some((row) => Object.hasOwn(row, name));
  const beside = entries
    .filter(([name]) => name !== key)
    .map(([name, inner]) => [inRows(name) ? `envelope.${name}` : name, inner]);
  const [first, ...others] = rows;
  yield { ...first, ...Object.fromEntries(beside) };
  yield* others;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
