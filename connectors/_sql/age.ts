import type { AgeCount, AgeQuery, Dataset } from '../../src/sdk/index.ts';
import { sourceError } from '../../src/sdk/index.ts';
import { type ClockSql, compileClock } from './clock.ts';
import { compileCondition } from './condition.ts';
import type { Dialect } from './dialect.ts';
import { Parameters, type Statement } from './parameters.ts';

/** A statement that counts all limits in one pass, and how to read its single row (values as text or number). */
export interface AgeStatement extends Statement {
  readonly read: (row: readonly unknown[]) => AgeCount;
}

/** Columns of the row: total, with a clock, in the future, first, last, then one a limit. */
const fixed = 5;

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
  const count = (predicate: string) => `count(case when ${predicate} then 1 end)`;
  const columns = [
    'count(*)',
    count(clock.valid),
    count(`${clock.valid} and not ${clock.before(query.now)}`),
    `min(case when ${clock.valid} then ${clock.value} end)`,
    `max(case when ${clock.valid} then ${clock.value} end)`,
    ...query.limits.map((limit) => count(`${clock.valid} and ${clock.before(limit)}`)),
  ];
  const where = conditions(dialect, dataset, query, parameters);
  const text = `select ${columns.join(', ')} from ${from}${where}`;
  return { text, values: parameters.values, read: (row) => readRow(row, clock) };
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

function readRow(row: readonly unknown[], clock: ClockSql): AgeCount {
  const number = (index: number) => Number(row[index] ?? 0);
  const date = (index: number) => (row[index] == null ? undefined : clock.toDate(String(row[index])));
  const [oldest, newest] = [date(3), date(4)];
  return {
    total: number(0),
    withoutClock: number(0) - number(1),
    future: number(2),
    older: row.slice(fixed).map((value) => Number(value ?? 0)),
    ...(oldest !== undefined && { oldest }),
    ...(newest !== undefined && { newest }),
  };
}
