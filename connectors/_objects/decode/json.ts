import { type Cell, sourceError, type Text } from '../../../src/sdk/index.ts';
import type { ByteSource } from '../bytes.ts';
import { decodeText, type Encoding } from '../encoding.ts';
import { clipCell, type RowOptions, type Table, textFields, valueText } from '../table.ts';

/** Records looked at to learn which keys there are. */
const sniffRecords = 500;
/** A single record larger than this is cut out and counted. */
const mostRecord = 32 * 1024 * 1024;

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

async function* records(
  source: ByteSource,
  encoding: Encoding,
  problem: (what: Text) => void,
): AsyncGenerator<unknown> {
  let broken = 0;
  let good = 0;
  for await (const text of topLevelValues(decodeText(source.open(), encoding), () =>
    problem({ en: 'records larger than 32 MB, cut out', ko: '32 MB를 넘어 제외한 레코드' }),
  )) {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      broken++;
      problem({ en: 'records that are no JSON', ko: 'JSON이 아닌 레코드' });
      continue;
    }
    good++;
    yield* unwrap(value);
  }
  if (good === 0 && broken > 0)
    throw sourceError('malformed', { en: 'no record is JSON', ko: 'JSON인 레코드가 없습니다' });
}

/** `{ "data": [ … ] }`: where an object's only array of objects is its content, that is the table. */
function* unwrap(value: unknown): Generator<unknown> {
  if (isObject(value)) {
    const arrays = Object.values(value).filter(
      (inner) => Array.isArray(inner) && inner.length > 0 && inner.every(isObject),
    );
    if (arrays.length === 1 && Object.keys(value).length <= 6) {
      yield* arrays[0] as unknown[];
      return;
    }
  }
  yield value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/**
 * The values of a stream of JSON, one after another; the elements of one outer array count as such. Only the value at hand is in memory.
 */
export async function* topLevelValues(
  text: AsyncIterable<string>,
  onCut: () => void,
): AsyncGenerator<string> {
  let depth = 0;
  let outer = false;
  let inString = false;
  let escaped = false;
  let value = '';
  let cut = false;
  let begun = false;
  for await (const piece of text) {
    let from = -1;
    const take = (to: number) => {
      if (from >= 0 && !cut) value += piece.slice(from, to);
      if (value.length > mostRecord && !cut) {
        cut = true;
        value = '';
        onCut();
      }
      from = -1;
    };
    for (let i = 0; i < piece.length; i++) {
      const c = piece.charCodeAt(i);
      if (inString) {
        if (escaped) escaped = false;
        else if (c === 92) escaped = true;
        else if (c === 34) inString = false;
        continue;
      }
      const level = outer ? depth - 1 : depth;
      if (c === 34) {
        inString = true;
        if (from < 0) from = i;
      } else if (c === 123 || c === 91) {
        if (!begun && c === 91) {
          begun = true;
          outer = true;
          depth++;
          continue;
        }
        begun = true;
        depth++;
        if (from < 0) from = i;
      } else if (c === 125 || c === 93) {
        if (outer && depth === 1 && c === 93) {
          take(i);
          depth--;
          if (value.trim() !== '') yield value;
          value = '';
          outer = false;
          continue;
        }
        depth = Math.max(0, depth - 1);
        const now = outer ? depth - 1 : depth;
        if (now === 0 && level === 1) {
          take(i + 1);
          if (value.trim() !== '') yield value;
          value = '';
          cut = false;
        }
      } else if (level === 0 && (c === 44 || c === 10 || c === 13)) {
        take(i);
        if (value.trim() !== '') yield value;
        value = '';
        cut = false;
      } else if (from < 0 && (c > 32 || level > 0 || value !== '')) {
        begun = true;
        from = i;
      }
    }
    take(piece.length);
  }
  if (value.trim() !== '') yield value;
}
