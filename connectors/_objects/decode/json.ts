import type { Cell } from '../../../src/sdk/index.ts';
import type { ByteSource } from '../bytes.ts';
import type { Decoding } from '../encoding/index.ts';
import { clipCell, type RowOptions, restField, type Table, textFields, valueText } from '../table.ts';
import { type Json, membersOf, type RecordReader, readerOfFile } from './json-records.ts';
import { namedTuples } from './json-tuples.ts';

/** Records looked at to learn which keys there are. */
const sniffRecords = 500;
/** More fields than this are data of a kind, and share one. */
const mostFields = 1_000;

/** JSON and NDJSON: an array of records, one record a line, or an object around its records. */
export async function openJson(source: ByteSource, encoding: Decoding): Promise<Table> {
  return recordTable(await namedTuples(await readerOfFile(source, encoding)), 'json');
}

/** Records of any keys as a table: their keys are its columns, with what a format says that they mean. */
export async function recordTable(
  read: RecordReader,
  type: string,
  meaning: (name: string) => string | undefined = () => undefined,
): Promise<Table> {
  const columns = await findColumns(read);
  const names = [...columns.own, ...columns.beside.values(), ...(columns.isWhole ? [] : [restField])];
  const fields = textFields(names).map((field) => {
    const comment = meaning(field.name);
    return { ...field, type, ...(comment !== undefined && { comment }) };
  });
  return { fields, kind: 'file', rows: (options) => rows(read, columns, options) };
}

const tooDeep = { en: 'values nested too deep to be looked at', ko: '너무 깊이 중첩되어 확인하지 못한 값' };

interface Columns {
  readonly own: readonly string[];
  /** Names of columns by what stands beside the records. */
  readonly beside: ReadonlyMap<string, string>;
  /** Whether no key is without a column. */
  readonly isWhole: boolean;
}

/**
 * The columns of a file. Where there is more of it than is looked at here, keys that come later share a column, in which they are
 * fields of a document.
 */
async function findColumns(read: RecordReader): Promise<Columns> {
  const own = new Set<string>();
  const beside = new Set<string>();
  let isWhole = true;
  let seen = 0;
  for await (const record of read(() => undefined)) {
    if (seen++ === sniffRecords) {
      isWhole = false;
      break;
    }
    for (const key of Object.keys(membersOf(record.value))) isWhole = addTo(own, key) && isWhole;
    for (const key of Object.keys(record.beside ?? {})) isWhole = addTo(beside, key) && isWhole;
  }
  const named = [...beside].map((name) => [name, own.has(name) ? `envelope.${name}` : name] as const);
  return { own: [...own], beside: new Map(named), isWhole };
}

function addTo(names: Set<string>, name: string): boolean {
  if (names.size < mostFields) names.add(name);
  return names.has(name);
}

async function* rows(
  read: RecordReader,
  { own, beside, isWhole }: Columns,
  options: RowOptions,
): AsyncGenerator<Cell[]> {
  const known = new Set(own);
  const cell = (value: unknown) => {
    try {
      return clipCell(valueText(value), options.clip);
    } catch (error) {
      // One that would overflow the stack takes no other with it.
      if (!(error instanceof RangeError)) throw error;
      options.problems.add(tooDeep);
      return null;
    }
  };
  for await (const record of read((what) => options.problems.add(what))) {
    const fields = membersOf(record.value);
    const around = record.beside ?? {};
    const cells = own.map((name) => cell(fields[name]));
    for (const name of beside.keys()) cells.push(cell(around[name]));
    if (!isWhole) {
      const others = { ...without(around, beside), ...without(fields, known) };
      cells.push(cell(Object.keys(others).length === 0 ? null : others));
    }
    yield cells;
  }
}

/** The members that have no column. */
function without(object: Json, known: { has(name: string): boolean }): Json {
  const others: Record<string, unknown> = {};
  for (const name of Object.keys(object)) if (!known.has(name)) others[name] = object[name];
  return others;
}
