import type { AccessPlan, AgeCount, AgeQuery, Dataset, Reading, ReadRequest } from '../../src/sdk/index.ts';
import { AgeCounter } from '../_objects/ages.ts';
import { fieldsOf } from '../_objects/selection.ts';
import { ageStatement } from './age.ts';
import type { Dialect } from './dialect.ts';
import { fieldOf } from './fields.ts';
import type { Statement } from './parameters.ts';
import { rangeStatement } from './ranges.ts';
import { selectStatement } from './select.ts';

/** Below this many records a dataset is counted in one pass without asking for a plan. */
const few = 100_000;
/** Records drawn for an estimate: a share is then known within one in a hundred, with 99 % probability. */
const drawn = 20_000;

/** What counting needs of a database. */
export interface AgeEngine {
  readonly dialect: Dialect;
  /** The dataset in a `from`. */
  readonly from: string;
  readonly rows: (statement: Statement) => Promise<readonly (readonly unknown[])[]>;
  readonly plan: (statement: Statement) => Promise<AccessPlan>;
  readonly read: (request: ReadRequest) => Promise<Reading>;
}

/**
 * Counts ages the cheapest way that is true: through an index on the clock where there is one; else in one pass; and where
 * that pass would be longer than the query allows, by a random sample, which the count then says.
 */
export async function countAges(engine: AgeEngine, dataset: Dataset, query: AgeQuery): Promise<AgeCount> {
  const { dialect, from } = engine;
  const { rows = 0 } = dataset;
  const { upTo = Number.POSITIVE_INFINITY } = query;
  if (rows >= few) {
    const serves = await indexServes(engine, dataset, query);
    if (serves && isWhole(query) && isBare(query) && dialect.timeKind(fieldOf(dataset, query.clock.field))) {
      const statement = rangeStatement(dialect, from, dataset, query, rows <= upTo);
      return statement.read(await engine.rows(statement));
    }
    const estimate = serves || rows <= upTo ? undefined : await estimateAges(engine, dataset, query);
    if (estimate) return estimate;
  }
  const statement = ageStatement(dialect, from, dataset, query);
  return statement.read(await engine.rows(statement));
}

function isWhole({ where, anyOf = [] }: AgeQuery): boolean {
  return Object.keys(where ?? {}).length === 0 && anyOf.length === 0;
}

/** Whether the clock is a column, of which an index tells the order. */
function isBare({ clock: { others = [], via } }: AgeQuery): boolean {
  return others.length === 0 && via === undefined;
}

/** Whether the database would go by an index, or to old partitions, for the records that the last limit asks for. */
async function indexServes(
  { dialect, from, plan }: AgeEngine,
  dataset: Dataset,
  { clock, zone, limits, where }: AgeQuery,
): Promise<boolean> {
  const last = limits.toSorted().at(-1);
  if (last === undefined) return false;
  const selection = { aged: { clock, zone, before: last }, ...(where && { where }) };
  return (await plan(selectStatement(dialect, from, [], dataset, selection))).access === 'index';
}

/** Undefined where the database cannot draw records at random: then only counting is true. */
async function estimateAges(
  engine: AgeEngine,
  dataset: Dataset,
  query: AgeQuery,
): Promise<AgeCount | undefined> {
  const { clock, where, anyOf, zone, signal } = query;
  if (clock.via !== undefined) return undefined;
  const selection = {
    ...(where && { where }),
    ...(anyOf && { anyOf }),
    aged: { clock, zone, before: query.now },
  };
  const fields = fieldsOf(selection).map((name) => fieldOf(dataset, name));
  const reading = await engine.read({ fields, rows: drawn, clip: 64, seed: 1, signal });
  if (!reading.method.startsWith('random') || reading.population === undefined) return undefined;
  const counter = new AgeCounter(query);
  const add = counter.reader(fields, undefined);
  let sampled = 0;
  for await (const { rows, columns } of reading.batches) {
    sampled += rows;
    for (let row = 0; row < rows; row++) add(columns.map((column) => column[row]!));
  }
  if (sampled === 0) return undefined;
  const { oldest: _, newest: __, ...counted } = counter.result();
  // At least one where one was seen.
  const scale = (count: number) => Math.ceil((count / sampled) * (reading.population ?? 0));
  return {
    total: scale(counted.total),
    older: counted.older.map(scale),
    withoutClock: scale(counted.withoutClock),
    future: scale(counted.future),
    estimated: 'all',
    sampled,
  };
}
