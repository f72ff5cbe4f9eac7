import { type AgeCount, type AgeQuery, addDays, dateIn, GamsaError } from '../../src/sdk/index.ts';
import type { Table } from './catalogue.ts';
import { bigqueryDialect } from './dialect.ts';
import { queryRows, tablePath } from './query.ts';
import type { Session } from './session.ts';

/** Bytes of a day or a time in a column, and what BigQuery bills for any query: below that, counting costs no more. */
const bytesOfTime = 8;
const least = 10 * 1024 * 1024;

/** Rows of a partition in INFORMATION_SCHEMA.PARTITIONS. */
interface Partition {
  /** `YYYYMMDD`, `__NULL__`, or `__UNPARTITIONED__` for rows that still stand in the buffer of a stream. */
  readonly id: string;
  readonly rows: number;
}

/**
 * Counts by the days of a table's partitions, which reads none of its columns; of instants, whose partitions are days of UTC while limits
 * are midnights of the policy's zone, the few days in which a limit lies are counted by `count` (from a clause with those alone).
 * Undefined where that would not be the same as a count of the clock (it stands in hours or months, goes with a condition, or rows
 * are not filed yet), or where the partitions may not be asked for.
 */
export async function countPartitions(
  session: Session,
  table: Table,
  query: AgeQuery,
  count: (from: string) => Promise<AgeCount>,
): Promise<AgeCount | undefined> {
  if (!serves(table, query)) return undefined;
  const partitions = await partitionsOf(session, table, query.signal).catch((error: unknown) => {
    if (error instanceof GamsaError && error.reason?.code === 'permission-denied') return undefined;
    throw error;
  });
  if (!partitions) return undefined;
  if (clockType(table) !== 'TIMESTAMP') return countDays(partitions, query);
  const split = splitDays(partitions, query);
  if (!split) return undefined;
  const column = bigqueryDialect.quote(query.clock.field);
  const at = (day: string) => `timestamp '${day} 00:00:00+00'`;
  const within = split.days.map((day) => `(${column} >= ${at(day)} and ${column} < ${at(addDays(day, 1))})`);
  if (within.length === 0) return split.rest;
  return together(
    split.rest,
    await count(`(select * from ${tablePath(table)} where ${within.join(' or ')})`),
  );
}

const clockType = ({ resource, dataset }: Table): string | undefined =>
  dataset.fields.find(({ name }) => name === resource.timePartitioning?.field)?.type;

async function partitionsOf(session: Session, table: Table, signal: AbortSignal): Promise<Partition[]> {
  const { projectId, datasetId, tableId } = table.resource.tableReference;
  const view = bigqueryDialect.quote(`${projectId}.${datasetId}.INFORMATION_SCHEMA.PARTITIONS`);
  const text = `select partition_id, total_rows from ${view} where table_schema = @p1 and table_name = @p2`;
  const partitions: Partition[] = [];
  for await (const rows of queryRows(session, table, { text, values: [datasetId, tableId] }, 40, signal))
    partitions.push(...rows.map(([id, count]) => ({ id: id ?? '', rows: Number(count) })));
  return partitions;
}

function serves(table: Table, { clock, where, anyOf }: AgeQuery): boolean {
  const { resource, shards } = table;
  const { type = 'DAY', field } = resource.timePartitioning ?? {};
  return (
    type === 'DAY' &&
    field !== undefined &&
    clock.field === field &&
    clock.format === 'auto' &&
    clock.via === undefined &&
    clock.others === undefined &&
    where === undefined &&
    anyOf === undefined &&
    shards.prefix === undefined &&
    /^(?:DATE|DATETIME|TIMESTAMP)$/.test(clockType(table) ?? '') &&
    Number(resource.numRows ?? 0) * bytesOfTime > least
  );
}

/** Partitions of days, and those of rows without a day; undefined where rows are in no partition yet, or partitions are no days. */
function sorted(partitions: readonly Partition[]) {
  const filled = partitions.filter(({ rows }) => rows > 0);
  const days = filled
    .filter(({ id }) => /^\d{8}$/.test(id))
    .map(({ id, rows }) => ({ day: `${id.slice(0, 4)}-${id.slice(4, 6)}-${id.slice(6)}`, rows }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const without = filled.filter(({ id }) => id === '__NULL__');
  return days.length + without.length < filled.length ? undefined : { days, withoutClock: sum(without) };
}

const sum = (some: readonly { readonly rows: number }[]): number =>
  some.reduce((total, { rows }) => total + rows, 0);

/** As a statement would count days or local times. */
export function countDays(
  partitions: readonly Partition[],
  { limits, now, zone }: Pick<AgeQuery, 'limits' | 'now' | 'zone'>,
): AgeCount | undefined {
  const known = sorted(partitions);
  if (!known) return undefined;
  const { days, withoutClock } = known;
  const before = (point: string) => sum(days.filter(({ day }) => day < dateIn(point, zone)));
  const [first, last] = [days[0], days.at(-1)];
  return {
    total: sum(days) + withoutClock,
    withoutClock,
    future: sum(days) - before(now),
    older: limits.map(before),
    ...(first && { oldest: first.day }),
    ...(last && { newest: last.day }),
  };
}

/**
 * Of instants: the days of UTC that must be looked into, those in which a limit lies and the first and the last, whose dates in the
 * zone are not known; and what the others count.
 */
export function splitDays(
  partitions: readonly Partition[],
  { limits, now }: Pick<AgeQuery, 'limits' | 'now'>,
): { readonly days: readonly string[]; readonly rest: AgeCount } | undefined {
  const known = sorted(partitions);
  if (!known) return undefined;
  const { days, withoutClock } = known;
  const points = [...limits, now].map((point) => new Date(point).toISOString());
  const cut = new Set(
    points.filter((point) => !point.endsWith('T00:00:00.000Z')).map((point) => point.slice(0, 10)),
  );
  for (const edge of [days[0], days.at(-1)]) if (edge) cut.add(edge.day);
  const whole = days.filter(({ day }) => !cut.has(day));
  const before = (point: string) => sum(whole.filter(({ day }) => day < point.slice(0, 10)));
  return {
    days: days.filter(({ day }) => cut.has(day)).map(({ day }) => day),
    rest: {
      total: sum(whole) + withoutClock,
      withoutClock,
      future: sum(whole) - before(points.at(-1)!),
      older: points.slice(0, -1).map(before),
    },
  };
}

/** Counts of records that are not the same; the first and last dates stand with the latter. */
function together(one: AgeCount, other: AgeCount): AgeCount {
  return {
    ...other,
    total: one.total + other.total,
    withoutClock: one.withoutClock + other.withoutClock,
    future: one.future + other.future,
    older: one.older.map((count, i) => count + other.older[i]!),
  };
}
