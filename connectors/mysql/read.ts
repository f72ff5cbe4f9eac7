import {
  type Dataset,
  type Field,
  type Reading,
  type ReadRequest,
  randomOf,
  type SampleMethod,
  type SelectRequest,
} from '../../src/sdk/index.ts';
import { toBatches } from '../_sql/batches.ts';
import type { Statement } from '../_sql/parameters.ts';
import { selectStatement } from '../_sql/select.ts';
import { mysqlDialect } from './dialect.ts';
import type { Row, Session } from './session.ts';

const blockRows = 1_000;
/** Keys asked for in one statement. */
const keysPerStatement = 2_000;
/** Up to this many rows the server may sort all by a random number. */
const sortable = 200_000;

export function qualified(dataset: Dataset): string {
  return dataset.path.map(mysqlDialect.quote).join('.');
}

export async function read(session: Session, dataset: Dataset, request: ReadRequest): Promise<Reading> {
  const table = qualified(dataset);
  const columns = request.fields.map((field) => clipped(field, request.clip)).join(', ') || '1';
  const plan = await planSample(session, table, dataset, request);
  const statements = plan.tails.map((tail) => ({
    text: `select ${columns} from ${table}${tail}`,
    values: [],
  }));
  return {
    method: plan.method,
    ...(plan.population !== undefined && { population: plan.population }),
    batches: toBatches(blocksOf(session, statements), request.fields.length, request.signal),
    problems: [],
  };
}

export function select(session: Session, dataset: Dataset, request: SelectRequest): Reading {
  const columns = request.fields.map((field) => clipped(field, request.clip));
  const statement = selectStatement(mysqlDialect, qualified(dataset), columns, dataset, request.selection);
  return {
    method: 'all',
    batches: toBatches(blocksOf(session, [statement]), request.fields.length, request.signal),
    problems: [],
  };
}

interface Plan {
  /** What follows the table's name; one statement for each. */
  readonly tails: readonly string[];
  readonly method: SampleMethod;
  readonly population?: number;
}

async function planSample(
  session: Session,
  table: string,
  dataset: Dataset,
  { rows, seed }: ReadRequest,
): Promise<Plan> {
  const estimate = dataset.rows;
  const known = { ...(estimate !== undefined && { population: estimate }) };
  if (rows === 'all') return { tails: [''], method: 'all', ...known };
  const [few] = await session.rows(`select count(*) from (select 1 from ${table} limit ${rows + 1}) few`);
  if (Number(few?.[0]) <= rows) return { tails: [''], method: 'all' };
  if (dataset.kind === 'view') return { tails: [` limit ${rows}`], method: 'first', ...known };
  const keyed = await randomKeys(session, table, dataset, rows, seed);
  if (keyed) return { ...keyed, ...known };
  if ((estimate ?? 0) <= sortable)
    return { tails: [` order by rand(${seed}) limit ${rows}`], method: 'random-rows', ...known };
  // A walk that keeps a share of the rows: each has the same chance, and no sort is needed.
  const share = Math.min(1, (rows * 1.1) / Math.max(estimate ?? rows, 1));
  return { tails: [` where rand(${seed}) < ${share.toFixed(9)}`], method: 'random-rows', ...known };
}

/** Random whole-number keys, where the key is one integer column without large gaps. */
async function randomKeys(
  session: Session,
  table: string,
  dataset: Dataset,
  rows: number,
  seed: number,
): Promise<Plan | undefined> {
  const keys = dataset.fields.filter((field) => field.primaryKey);
  if (keys.length !== 1 || keys[0]?.family !== 'number' || !/int/.test(keys[0].type)) return undefined;
  const column = mysqlDialect.quote(keys[0].name);
  const [range] = await session.rows(`select min(${column}), max(${column}) from ${table}`);
  const [low, high] = [Number(range?.[0]), Number(range?.[1])];
  const span = high - low + 1;
  const estimate = Math.max(dataset.rows ?? 0, 1);
  // With keys sparser than one in four, most draws would hit nothing; values past 2^53 cannot be drawn exactly.
  if (!Number.isSafeInteger(low) || !Number.isSafeInteger(high) || span > estimate * 4) return undefined;
  const draws = Math.min(span, Math.ceil((rows * span * 1.1) / Math.min(estimate, span)));
  const drawn = new Set<number>();
  const next = randomOf(seed);
  for (let tries = 0; drawn.size < draws && tries < draws * 3; tries++)
    drawn.add(low + Math.floor(next() * span));
  const list = [...drawn];
  const tails: string[] = [];
  for (let i = 0; i < list.length; i += keysPerStatement) {
    tails.push(` where ${column} in (${list.slice(i, i + keysPerStatement).join(',')})`);
  }
  return { tails, method: 'random-keys' };
}

/** Text of at most `clip` characters, cut by the server; bytes as `\x` and hex. */
function clipped(field: Field, clip: number): string {
  const column = mysqlDialect.quote(field.name);
  if (field.type.startsWith('vector')) return `concat('\\\\x', left(lower(hex(${column})), ${clip}))`;
  if (field.family === 'binary')
    return `concat('\\\\x', lower(hex(left(${column}, ${Math.ceil(clip / 2)}))))`;
  if (field.family === 'geometry') return `left(st_astext(${column}), ${clip})`;
  if (field.type.startsWith('bit')) return `cast(${column} + 0 as char)`;
  return `left(cast(${column} as char character set utf8mb4), ${clip})`;
}

async function* blocksOf(session: Session, statements: readonly Statement[]): AsyncGenerator<Row[]> {
  for (const { text, values } of statements) yield* session.stream(text, values, blockRows);
}
