import type { AgeCount, AgeQuery, Dataset } from '../../src/sdk/index.ts';
import { sourceError } from '../../src/sdk/index.ts';
import { type ClockSql, compileClock } from './clock.ts';
import { compileCondition } from './condition.ts';
import type { Dialect } from './dialect.ts';
import { Parameters, type Statement } from './parameters.ts';

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
  const field = dataset.fields.find(({ name }) => name === query.clock.field);
  if (!field)
    throw sourceError('not-found', {
      en: 'the clock is no field of the dataset',
      ko: '기산 필드(clock)가 데이터셋에 없습니다',
    });
  const clock = compileClock(dialect, field, query.clock.format, query.zone, parameters);
  const points = [...new Set([...query.limits, query.now])].sort();
  const columns = [clock.bucket(points), 'count(*)', `min(${clock.value})`, `max(${clock.value})`];
  const where = conditions(dialect, dataset, query, parameters);
  const text = `select ${columns.join(', ')} from ${from}${where} group by 1`;
  return { text, values: parameters.values, read: (rows) => readRows(rows, points, clock, query) };
}

function conditions(dialect: Dialect, dataset: Dataset, query: AgeQuery, parameters: Parameters): string {
  const unknown = Object.keys(query.where ?? {}).find(
    (name) => !dataset.fields.some((field) => field.name === name),
  );
  if (unknown !== undefined)
    throw sourceError('not-found', {
      en: 'the row condition names a field that does not exist',
      ko: '행 조건(where)의 필드가 없습니다',
    });
  const filled = (query.anyOf ?? []).map((name) => filledPredicate(dialect, dataset, name));
  const parts = [
    ...(query.where ? [compileCondition(dialect, query.where, parameters)] : []),
    ...(filled.length > 0 ? [`(${filled.join(' or ')})`] : []),
  ];
  return parts.length === 0 ? '' : ` where ${parts.join(' and ')}`;
}

function filledPredicate(dialect: Dialect, dataset: Dataset, name: string): string {
  const column = dialect.quote(name);
  const field = dataset.fields.find((candidate) => candidate.name === name);
  return field?.family === 'text' ? `(${column} is not null and ${column} <> '')` : `${column} is not null`;
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
