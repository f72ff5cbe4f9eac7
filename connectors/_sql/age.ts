import type { AgeCount, AgeQuery, Dataset } from '../../src/sdk/index.ts';
import { type ClockSql, compileClock } from './clock.ts';
import type { Dialect } from './dialect.ts';
import { Parameters, type Statement } from './parameters.ts';
import { whereClause } from './select.ts';

/** A statement that counts all limits in one pass, and how to read its rows (values as text or number). */
export interface AgeStatement extends Statement {
  readonly read: (rows: readonly (readonly unknown[])[]) => AgeCount;
}

export function ageStatement(
  dialect: Dialect,
  from: string,
  dataset: Dataset,
  query: AgeQuery,
): AgeStatement {
  const parameters = new Parameters(dialect.placeholder);
  const clock = compileClock(dialect, dataset, query.clock, query.zone, parameters);
  const points = [...new Set([...query.limits, query.now])].sort();
  const columns = [clock.bucket(points), 'count(*)', `min(${clock.value})`, `max(${clock.value})`];
  const { where: condition, anyOf } = query;
  const selection = { ...(condition && { where: condition }), ...(anyOf && { anyOf }) };
  const where = whereClause(dialect, dataset, selection, parameters);
  const text = `select ${columns.join(', ')} from ${from}${where} group by 1`;
  return { text, values: parameters.values, read: (rows) => readRows(rows, points, clock, query) };
}

/** Each row is a bucket: its number, its records, the first and the last time in it. */
function readRows(
  rows: readonly (readonly unknown[])[],
  points: readonly string[],
  clock: ClockSql,
  { limits, now }: AgeQuery,
): AgeCount {
  const buckets = rows.map(([bucket, count, first, last]) => ({
    bucket: Number(bucket),
    count: Number(count),
    dates: [first, last].map((value) => (value == null ? undefined : clock.toDate(String(value)))),
  }));
  const dated = buckets.filter(({ bucket }) => bucket >= 0).sort((a, b) => a.bucket - b.bucket);
  const sum = (some: readonly { readonly count: number }[]) =>
    some.reduce((total, { count }) => total + count, 0);
  const before = (point: string) => sum(dated.filter(({ bucket }) => bucket <= points.indexOf(point)));
  const dates = dated.flatMap((one) => one.dates).filter((date) => date !== undefined);
  const [oldest, newest] = [dates[0], dates.at(-1)];
  return {
    total: sum(buckets),
    withoutClock: sum(buckets) - sum(dated),
    future: sum(dated) - before(now),
    older: limits.map(before),
    ...(oldest !== undefined && { oldest }),
    ...(newest !== undefined && { newest }),
  };
}
