import { type AgeCount, type AgeQuery, dateIn, GamsaError } from '../../src/sdk/index.ts';
import type { Table } from './catalogue.ts';
import { bigqueryDialect } from './dialect.ts';
import { queryRows } from './query.ts';
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
 * Counts by the days of a table's partitions, which reads none of its columns. Undefined where that would not be the same as a
 * count of the clock (it is no day or local time, stands in hours or months, goes with a condition, or rows are not filed yet),
 * or where the partitions may not be asked for.
 */
export async function countPartitions(
  session: Session,
  table: Table,
  query: AgeQuery,
): Promise<AgeCount | undefined> {
  if (!serves(table, query)) return undefined;
  try {
    return countDays(await partitionsOf(session, table, query.signal), query);
  } catch (error) {
    if (error instanceof GamsaError && error.reason?.code === 'permission-denied') return undefined;
    throw error;
  }
}

async function partitionsOf(session: Session, table: Table, signal: AbortSignal): Promise<Partition[]> {
  const { projectId, datasetId, tableId } = table.resource.tableReference;
  const view = bigqueryDialect.quote(`${projectId}.${datasetId}.INFORMATION_SCHEMA.PARTITIONS`);
  const text = `select partition_id, total_rows from ${view} where table_schema = @p1 and table_name = @p2`;
  const partitions: Partition[] = [];
  for await (const rows of queryRows(session, table, { text, values: [datasetId, tableId] }, 40, signal))
    partitions.push(...rows.map(([id, count]) => ({ id: id ?? '', rows: Number(count) })));
  return partitions;
}

function serves({ resource, shards, dataset }: Table, { clock, where, anyOf }: AgeQuery): boolean {
  const { type = 'DAY', field } = resource.timePartitioning ?? {};
  const held = dataset.fields.find(({ name }) => name === field)?.type;
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
    // Partitions of instants are days of UTC, limits are midnights of the policy's zone.
    (held === 'DATE' || held === 'DATETIME') &&
    Number(resource.numRows ?? 0) * bytesOfTime > least
  );
}

/** As a statement would count; undefined where rows are in no partition yet, or partitions are no days. */
export function countDays(
  partitions: readonly Partition[],
  { limits, now, zone }: Pick<AgeQuery, 'limits' | 'now' | 'zone'>,
): AgeCount | undefined {
  const filled = partitions.filter(({ rows }) => rows > 0);
  const days = filled.filter(({ id }) => /^\d{8}$/.test(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const without = filled.filter(({ id }) => id === '__NULL__');
  if (days.length + without.length < filled.length) return undefined;
  const sum = (some: readonly Partition[]) => some.reduce((total, { rows }) => total + rows, 0);
  const before = (point: string) => {
    const day = dateIn(point, zone).replaceAll('-', '');
    return sum(days.filter(({ id }) => id < day));
  };
  const [first, last] = [days[0], days.at(-1)];
  return {
    total: sum(filled),
    withoutClock: sum(without),
    future: sum(days) - before(now),
    older: limits.map(before),
    ...(first && { oldest: dateOf(first.id) }),
    ...(last && { newest: dateOf(last.id) }),
  };
}

const dateOf = (id: string): string => `${id.slice(0, 4)}-${id.slice(4, 6)}-${id.slice(6)}`;
