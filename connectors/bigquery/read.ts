import { type Cell, GamsaError, type Reading, type ReadRequest } from '../../src/sdk/index.ts';
import { Problems } from '../_objects/table.ts';
import { toBatches } from '../_sql/batches.ts';
import { getTable, type Table } from './catalogue.ts';
import { decodeRow } from './cells.ts';
import { bigqueryDialect } from './dialect.ts';
import { isTagged } from './fields.ts';
import { inParallel } from './parallel.ts';
import { fromClause, queryRows } from './query.ts';
import type { FieldResource, RawRow } from './rest.ts';
import { type Block, spreadBlocks } from './sample.ts';
import type { Session } from './session.ts';

/** Records of one request; the answer has at most 10 MB, however many were asked for. */
const pageRows = 1_000;
/** Of tables by the day, those among which a sample is drawn. */
const someShards = 20;
/** Longest list of names in an address. */
const longestList = 6_000;

interface Wanted {
  readonly session: Session;
  readonly table: Table;
  /** Columns that are asked for, in the order of the schema. */
  readonly columns: readonly FieldResource[];
  /** Place of each field in such a row; -1 for one that may not be read. */
  readonly places: readonly number[];
  readonly clip: number;
  readonly signal: AbortSignal;
}

/**
 * Records by `tabledata.list`, which is free of charge. Views and external tables have no such list: their first records are
 * queried, within the budget.
 */
export async function read(session: Session, table: Table, request: ReadRequest): Promise<Reading> {
  const { rows, seed } = request;
  if (['view', 'materialized-view', 'foreign-table'].includes(table.dataset.kind))
    return queried(session, table, request);
  const problems = new Problems();
  const parts = await partsOf(session, table, rows);
  const wanted = await permitted(
    wantedOf(session, table, request, () => true),
    parts,
    problems,
  );
  const population = parts.every(({ whole }) => whole)
    ? parts.reduce((sum, part) => sum + part.rows, 0)
    : undefined;
  const all = rows === 'all' || (population !== undefined && population <= rows);
  if (!all && session.settings.sample === 'random' && wanted.columns.length > 0) {
    const random = await drawn(wanted, population, rows, problems);
    if (random) return random;
    problems.add(
      {
        en: 'no rows drawn at random, for which the budget does not reach: blocks were read free of charge',
        ko: '무작위 표본은 예산을 넘어 무료 블록 표본으로 대신함',
      },
      1,
    );
  }
  const blocks = all
    ? parts.map(({ id, rows: count }) => ({ id, start: 0, rows: count }))
    : spreadBlocks(parts, rows, seed);
  return {
    method: all ? 'all' : 'spread',
    ...(population !== undefined && { population }),
    batches: toBatches(
      all ? wholeRows(wanted, blocks) : sampledRows(wanted, blocks),
      request.fields.length,
      request.signal,
    ),
    problems: problems.list(),
  };
}

function queried(session: Session, table: Table, { fields, rows, clip, signal }: ReadRequest): Reading {
  const columns = fields.map(({ name }) => bigqueryDialect.quote(name)).join(', ') || '1';
  const text = `select ${columns} from ${fromClause(table)}${rows === 'all' ? '' : ` limit ${rows}`}`;
  return {
    method: rows === 'all' ? 'all' : 'first',
    batches: toBatches(queryRows(session, table, { text, values: [] }, clip, signal), fields.length, signal),
    problems: [],
  };
}

/**
 * Each row with the same chance, by chance alone: another run draws others. The query reads the whole of the columns; undefined where
 * that is more than the budget allows.
 */
async function drawn(
  wanted: Wanted,
  known: number | undefined,
  rows: number,
  problems: Problems,
): Promise<Reading | undefined> {
  const { session, table, columns, places, clip, signal } = wanted;
  const names = columns.map(({ name }) => bigqueryDialect.quote(name)).join(', ');
  const query = (chance: number) => ({
    text: `select ${names} from ${fromClause(table)} where rand() < ${chance.toFixed(12)}`,
    values: [],
  });
  if (!(await session.affords(query(1), table.parent.location))) return undefined;
  const population = known ?? (await countRows(wanted));
  const chance = Math.min(1, (rows * 1.05) / Math.max(population, 1));
  return {
    method: 'random-rows',
    population,
    batches: toBatches(
      placed(queryRows(session, table, query(chance), clip, signal), places),
      places.length,
      signal,
    ),
    problems: problems.list(),
  };
}

async function* placed(blocks: AsyncIterable<Cell[][]>, places: readonly number[]): AsyncGenerator<Cell[][]> {
  for await (const block of blocks) yield block.map((row) => places.map((place) => row[place] ?? null));
}

/** Records of many tables by the day; BigQuery counts without reading a column. */
async function countRows({ session, table, signal }: Wanted): Promise<number> {
  const text = `select count(*) from ${fromClause(table)}`;
  for await (const [row] of queryRows(session, table, { text, values: [] }, 20, signal))
    return Number(row?.[0]);
  return 0;
}

interface Part {
  readonly id: string;
  readonly rows: number;
  /** False where it stands for others that were not asked. */
  readonly whole: boolean;
}

/** The tables with their records; of many shards some, evenly over the days, where a sample will do. */
async function partsOf(session: Session, table: Table, rows: number | 'all'): Promise<Part[]> {
  const { tables } = table.shards;
  const few = rows === 'all' || tables.length <= someShards;
  const ids = few ? tables : tables.filter((_, i) => i % Math.ceil(tables.length / someShards) === 0);
  const parts: Part[] = [];
  const datasetId = table.dataset.path[0]!;
  for await (const { tableReference, numRows } of inParallel(ids, (id) => getTable(session, datasetId, id)))
    parts.push({ id: tableReference.tableId, rows: Number(numRows ?? 0), whole: few });
  return parts;
}

function wantedOf(
  session: Session,
  table: Table,
  { fields, clip, signal }: ReadRequest,
  mayRead: (field: FieldResource) => boolean,
): Wanted {
  const names = new Set(fields.map(({ name }) => name));
  const schema = table.resource.schema?.fields ?? [];
  const some = schema.filter((field) => names.has(field.name) && mayRead(field));
  // All columns come where their names are too long for an address, unless one of them must not be named.
  const long = some.map(({ name }) => name).join().length > longestList && schema.every(mayRead);
  const columns = long ? schema : some;
  const places = fields.map(({ name }) => columns.findIndex((column) => column.name === name));
  return { session, table, columns, places, clip, signal };
}

/** Without the columns under a policy tag, where this account may not read those. */
async function permitted(wanted: Wanted, parts: readonly Part[], problems: Problems): Promise<Wanted> {
  const tagged = wanted.columns.filter(isTagged);
  const first = parts.find(({ rows }) => rows > 0);
  if (tagged.length === 0 || !first) return wanted;
  try {
    await page(wanted, first.id, { start: 0, rows: 1 });
    return wanted;
  } catch (error) {
    if (!(error instanceof GamsaError) || error.reason?.code !== 'permission-denied') throw error;
  }
  problems.add(
    {
      en: 'columns under a policy tag that this account may not read',
      ko: '이 계정으로 읽을 수 없는 정책 태그 열',
    },
    tagged.length,
  );
  const columns = wanted.columns.filter((column) => !isTagged(column));
  const places = wanted.places.map((place) => columns.indexOf(wanted.columns[place]!));
  return { ...wanted, columns, places };
}

/** Every record of each table, page after page: a table may grow while it is read. */
async function* wholeRows(wanted: Wanted, blocks: readonly Block[]): AsyncGenerator<Cell[][]> {
  for (const { id } of blocks) {
    let pageToken: string | undefined;
    do {
      const got = await page(wanted, id, { rows: pageRows, ...(pageToken !== undefined && { pageToken }) });
      yield got.cells;
      pageToken = got.pageToken;
    } while (pageToken !== undefined);
  }
}

async function* sampledRows(wanted: Wanted, blocks: readonly Block[]): AsyncGenerator<Cell[][]> {
  for await (const { cells } of inParallel(blocks, (block) => page(wanted, block.id, block))) yield cells;
}

async function page(
  { session, table, columns, places, clip, signal }: Wanted,
  tableId: string,
  { start, rows, pageToken }: { readonly start?: number; readonly rows: number; readonly pageToken?: string },
): Promise<{ readonly cells: Cell[][]; readonly pageToken: string | undefined }> {
  signal.throwIfAborted();
  const names = columns.map(({ name }) => name).join();
  const answer = await session.call<{ rows?: RawRow[]; pageToken?: string }>('tabledata.list', {
    uri: `/datasets/${table.dataset.path[0]}/tables/${tableId}/data`,
    projectId: session.settings.project,
    qs: {
      maxResults: rows,
      'formatOptions.useInt64Timestamp': true,
      ...(names.length <= longestList && names !== '' && { selectedFields: names }),
      ...(pageToken === undefined ? { startIndex: start ?? 0 } : { pageToken }),
    },
  });
  const cells = (answer.rows ?? []).map((row) => {
    const decoded = decodeRow(row, columns, clip);
    return places.map((place) => decoded[place] ?? null);
  });
  return { cells, pageToken: answer.pageToken };
}
