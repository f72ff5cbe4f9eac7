import {
  type Batch,
  type Dataset,
  type Field,
  type Problem,
  type Reading,
  type ReadRequest,
  type SampleMethod,
  type SelectRequest,
  wholeRandomOf,
} from '../../src/sdk/index.ts';
import { toBatches } from '../_sql/batches.ts';
import { selectStatement } from '../_sql/select.ts';
import type { Relation } from './datasets.ts';
import { postgresDialect } from './dialect.ts';
import type { Session } from './session.ts';

/** Records fetched at a time; with the clip it bounds what is in memory. */
const blockRows = 1_000;
/** No page of 8 KiB holds more: a header of 24 bytes, then 4 for the pointer and 24 for the head of each row. */
const rowsPerPage = 291;
/** Above this estimate a table is sampled by the addresses of its rows instead of by walking it. */
const walkable = 200_000;

/** The dataset in a `from`. Tables that inherit from a table are datasets of their own, and not read with it again. */
export function fromClause({ kind, path }: Dataset): string {
  return `${kind === 'table' ? 'only ' : ''}${path.map(postgresDialect.quote).join('.')}`;
}

export async function read(
  session: Session,
  dataset: Dataset,
  relation: Relation,
  request: ReadRequest,
): Promise<Reading> {
  // A table without a page has no rows to ask for.
  if (relation.kind === 'r' && relation.pages === 0)
    return { method: 'all', population: 0, batches: nothing(), problems: [] };
  const table = fromClause(dataset);
  const columns = request.fields.map((field) => clipped(field, request.clip)).join(', ') || '1';
  const plan = await planSample(session, table, dataset, relation, request);
  return {
    method: plan.method,
    ...(plan.population !== undefined && { population: plan.population }),
    batches: toBatches(
      session.stream(`select ${columns} from ${plan.from}`, plan.values, blockRows),
      request.fields.length,
      request.signal,
    ),
    problems: [...hidden(relation), ...(await unopened(session, dataset))],
  };
}

/** Large objects lie outside of their table, which holds only their numbers. */
async function unopened(session: Session, { fields }: Dataset): Promise<Problem[]> {
  if (!fields.some(({ type }) => /^(?:\w+\.)?(?:oid|lo)$/.test(type))) return [];
  const [row] = await session.rows('select count(*) from pg_catalog.pg_largeobject_metadata');
  const count = Number(row?.[0] ?? 0);
  const what = {
    en: 'large objects of the database, which are not opened',
    ko: '열어 보지 않은 데이터베이스의 대형 객체(large object)',
  };
  return count > 0 ? [{ what, count }] : [];
}

export function select(
  session: Session,
  dataset: Dataset,
  relation: Relation,
  request: SelectRequest,
): Reading {
  const columns = request.fields.map((field) => clipped(field, request.clip));
  const { text, values } = selectStatement(
    postgresDialect,
    fromClause(dataset),
    columns,
    dataset,
    request.selection,
  );
  return {
    method: 'all',
    batches: toBatches(session.stream(text, values, blockRows), request.fields.length, request.signal),
    problems: hidden(relation),
  };
}

/** The same query shows a role with more rights more: what a policy of the table hides was not seen. */
function hidden({ rowSecurity }: Relation): Problem[] {
  const what = {
    en: 'row-level security may hide records from this role',
    ko: '행 수준 보안으로 이 역할에 보이지 않는 레코드가 있을 수 있음',
  };
  return rowSecurity ? [{ what, count: 1 }] : [];
}

interface Plan {
  readonly from: string;
  readonly values: readonly unknown[];
  readonly method: SampleMethod;
  readonly population?: number;
}

async function planSample(
  session: Session,
  table: string,
  dataset: Dataset,
  relation: Relation,
  { rows, seed }: ReadRequest,
): Promise<Plan> {
  const estimate = dataset.rows;
  if (rows === 'all')
    return {
      from: table,
      values: [],
      method: 'all',
      ...(estimate !== undefined && { population: estimate }),
    };
  const heap = relation.kind === 'r' || relation.kind === 'm';
  const { pages } = relation;
  if ((heap && pages !== undefined && pages * rowsPerPage <= rows) || (await isSmall(session, table, rows)))
    return { from: table, values: [], method: 'all' };
  const population = estimate !== undefined && estimate > 0 ? estimate : undefined;
  const known = { ...(population !== undefined && { population }) };
  if (heap && pages !== undefined && pages > 0 && (population ?? pages * 50) > walkable) {
    const addresses = randomAddresses(pages, population ?? pages * 50, rows, seed);
    return {
      from: `${table} where ctid = any($1::tid[])`,
      values: [addresses],
      method: 'random-pages',
      ...known,
    };
  }
  if (heap || (relation.kind === 'p' && (population ?? 0) <= walkable * 10)) {
    const total = population ?? (await countRows(session, table));
    const percent = Math.min(100, (rows / Math.max(total, 1)) * 100 * 1.05);
    const from = `${table} tablesample bernoulli (${percent.toFixed(6)}) repeatable (${seed % 10_000})`;
    return { from, values: [], method: 'random-rows', population: total };
  }
  if (relation.kind === 'p') {
    const percent = Math.min(100, (rows / Math.max(population ?? rows, 1)) * 100 * 1.2);
    const from = `${table} tablesample system (${percent.toFixed(6)}) repeatable (${seed % 10_000}) limit ${rows * 2}`;
    return { from, values: [], method: 'spread', ...known };
  }
  // Views and foreign tables have no addresses of their own.
  return { from: `${table} limit ${rows}`, values: [], method: 'first', ...known };
}

/** Whether the table has no more rows than are wanted: exact, and as cheap as reading those. */
async function isSmall(session: Session, table: string, rows: number): Promise<boolean> {
  const [row] = await session.rows(`select count(*) from (select from ${table} limit ${rows + 1}) few`);
  return Number(row?.[0]) <= rows;
}

async function countRows(session: Session, table: string): Promise<number> {
  const [row] = await session.rows(`select count(*) from ${table}`);
  return Number(row?.[0]);
}

/**
 * Addresses (page, slot) drawn at random. Every row has the same chance to be hit; slots that are empty or do not exist
 * cost nothing, so more are drawn than wanted.
 */
function randomAddresses(pages: number, rows: number, wanted: number, seed: number): string[] {
  const perPage = Math.max(1, Math.ceil((rows / pages) * 1.25));
  const draws = Math.ceil(wanted * 1.5);
  const addresses = new Set<string>();
  const next = wholeRandomOf(seed);
  for (let i = 0; i < draws; i++) addresses.add(`(${next(pages)},${1 + next(perPage)})`);
  return [...addresses];
}

/** Text of at most `clip` characters, cut by the server; bytes as `\x` and hex, arrays and records of a type as JSON. */
function clipped(field: Field, clip: number): string {
  const column = postgresDialect.quote(field.name);
  if (field.array) return `left(array_to_json(${column})::text, ${clip})`;
  if (field.family === 'json' && !/^jsonb?$/.test(field.type))
    return `left(to_json(${column})::text, ${clip})`;
  if (field.family === 'binary')
    return `'\\x' || encode(substring(${column} from 1 for ${Math.ceil(clip / 2)}), 'hex')`;
  return `left(${column}::text, ${clip})`;
}

async function* nothing(): AsyncGenerator<Batch> {}
