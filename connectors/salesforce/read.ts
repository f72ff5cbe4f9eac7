import { type Cell, type Dataset, GamsaError, type Reading, type ReadRequest } from '../../src/sdk/index.ts';
import { clipCell, Problems, valueText } from '../_objects/table.ts';
import { toBatches } from '../_sql/batches.ts';
import { bulkRows } from './bulk.ts';
import { clause } from './count.ts';
import { isUncounted } from './objects.ts';
import { KeySample } from './sample.ts';
import type { SalesforceRecord, Session } from './session.ts';
import { identifier } from './soql.ts';

/** Longest query in an address, percent-encoding included; servers take 16 KB. */
const mostAddress = 12_000;
/** Records fetched by their ids in one request; the API takes 2,000, and long texts make large answers. */
const idsAtOnce = 500;

/** One reading of one object. */
interface ReadContext {
  readonly session: Session;
  readonly dataset: Dataset;
  /** API names, in the order of the cells. */
  readonly names: readonly string[];
  readonly clip: number;
  readonly bulkAbove: number;
  readonly problems: Problems;
  readonly signal: AbortSignal;
  /** Predicates that narrow the query. */
  readonly where: readonly string[];
  /** Fields that were deleted since the object was described. */
  readonly gone: Set<string>;
}

type Rows = AsyncGenerator<Cell[][]>;

export async function read(
  session: Session,
  dataset: Dataset,
  { fields, rows, clip, seed, signal }: ReadRequest,
  bulkAbove: number,
  where: readonly string[] = [],
): Promise<Reading> {
  const problems = new Problems();
  const names = fields.map(({ name }) => identifier(name));
  const context: ReadContext = {
    session,
    dataset,
    names,
    clip,
    bulkAbove,
    problems,
    signal,
    where,
    gone: new Set(),
  };
  const finish = (method: Reading['method'], blocks: Rows, population?: number): Reading => ({
    method,
    ...(population !== undefined && { population }),
    batches: toBatches(blocks, names.length, signal),
    get problems() {
      return problems.list();
    },
  });
  if (isUncounted(dataset.name)) {
    return finish(rows === 'all' ? 'all' : 'first', allRows(context, rows === 'all' ? undefined : rows));
  }
  const population = await countRecords(context);
  if (rows === 'all' || (population !== undefined && population <= rows)) {
    return finish(
      'all',
      withoutGone(context, (kept) => allRows(kept, undefined, population)),
      population,
    );
  }
  return finish('random-rows', sampledRows(context, rows, seed, population), population);
}

/** Exact, at the price of one request; where counting takes the org too long, its own estimate. */
async function countRecords({ session, dataset, where, signal }: ReadContext): Promise<number | undefined> {
  try {
    return await session.count(`SELECT COUNT() FROM ${identifier(dataset.name)}${clause(where)}`, { signal });
  } catch (error) {
    const code = error instanceof GamsaError ? error.reason?.code : undefined;
    if (code === 'timeout' || code === 'too-large') return dataset.rows;
    throw error;
  }
}

/**
 * A field that is deleted while records are read makes every query that names it fail. The object is then described
 * anew, and read without what has gone; where records were given already, it is too late for that.
 */
async function* withoutGone(context: ReadContext, read: (context: ReadContext) => Rows): Rows {
  let begun = false;
  try {
    for await (const block of present(context, read)) {
      begun = true;
      yield block;
    }
    return;
  } catch (error) {
    const gone = error instanceof GamsaError && error.reason?.detail === 'INVALID_FIELD';
    if (!gone || begun) throw error;
  }
  await noteGone(context);
  yield* present(context, read);
}

/** Reads the fields that are still there; the cells of the others are empty. */
async function* present(context: ReadContext, read: (context: ReadContext) => Rows): Rows {
  const kept = context.names.filter((name) => !context.gone.has(name));
  const places = context.names.map((name) => kept.indexOf(name));
  for await (const block of read({ ...context, names: kept })) {
    yield block.map((row) => places.map((place) => (place === -1 ? null : row[place]!)));
  }
}

async function noteGone({ session, dataset, names, gone, problems }: ReadContext): Promise<void> {
  const { fields } = await session.get<{ fields: { name: string }[] }>(`/sobjects/${dataset.name}/describe`);
  const there = new Set(fields.map(({ name }) => name));
  for (const name of names) {
    if (there.has(name) || gone.has(name)) continue;
    gone.add(name);
    problems.add({ en: 'fields that were deleted while the object was read', ko: '읽는 동안 삭제된 필드' });
  }
}

/** Every record, or the first `most`: by REST pages, and through the Bulk API where there are many or the query is long. */
async function* allRows(context: ReadContext, most?: number, population = 0): Rows {
  const { session, dataset, names, clip, bulkAbove, where, signal } = context;
  const end = most === undefined ? '' : ` LIMIT ${most}`;
  const asked = names.length > 0 ? names : ['Id'];
  const soql = `SELECT ${asked.join(', ')} FROM ${identifier(dataset.name)}${clause(where)}${end}`;
  if ((population > bulkAbove || isTooLong(soql)) && !isUncounted(dataset.name)) {
    let begun = false;
    try {
      for await (const rows of bulkRows(session, soql, asked, signal)) {
        begun = true;
        yield rows.map((row) => row.map((cell) => clipCell(cell, clip)));
      }
      return;
    } catch (error) {
      if (begun || !isRefusal(error) || isTooLong(soql)) throw error;
    }
  }
  for await (const records of session.pages(soql, { signal })) {
    yield records.map((record) => names.map((name) => clipCell(valueText(record[name]), clip)));
  }
}

/** Ids first, drawn at random, then their records: SOQL itself knows no random order. */
async function* sampledRows(
  context: ReadContext,
  rows: number,
  seed: number,
  population: number | undefined,
): Rows {
  const sample = new KeySample(rows, seed);
  for await (const block of allRows({ ...context, names: ['Id'], clip: 18 }, undefined, population)) {
    for (const [id] of block) if (id) sample.add(id);
  }
  const ids = sample.keys();
  for (let from = 0; from < ids.length; from += idsAtOnce) {
    const some = ids.slice(from, from + idsAtOnce);
    yield* withoutGone(context, (kept) => recordsOf(kept, some));
  }
}

/** The records of some ids, through the collections resource: ids and fields stand in the body, however many they are. */
async function* recordsOf(context: ReadContext, ids: readonly string[]): Rows {
  const { session, dataset, names, clip, problems, signal } = context;
  const fields = names.length > 0 ? names : ['Id'];
  session.context.sent(`POST /composite/sobjects/${dataset.name} (${fields.join(', ')})`);
  const { body } = await session.call<(SalesforceRecord | null)[]>({
    method: 'POST',
    path: `/composite/sobjects/${identifier(dataset.name)}`,
    body: { ids, fields },
    signal,
  });
  const found = body.filter((record) => record !== null);
  if (found.length < ids.length) {
    problems.add(
      { en: 'records that were deleted while the object was read', ko: '읽는 동안 삭제된 레코드' },
      ids.length - found.length,
    );
  }
  yield found.map((record) => names.map((name) => clipCell(valueText(record[name]), clip)));
}

/** Not every object can be queried in bulk; what cannot is read by pages. */
function isRefusal(error: unknown): boolean {
  const { code, detail } = (error instanceof GamsaError && error.reason) || {};
  return (code === 'engine-error' || code === 'permission-denied') && detail !== 'INVALID_FIELD';
}

function isTooLong(soql: string): boolean {
  return encodeURIComponent(soql).length > mostAddress;
}
