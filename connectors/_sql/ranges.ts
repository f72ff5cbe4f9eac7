import type { AgeCount, AgeQuery, Dataset } from '../../src/sdk/index.ts';
import type { AgeStatement } from './age.ts';
import { compileClock } from './clock.ts';
import type { Dialect } from './dialect.ts';
import { Parameters } from './parameters.ts';

/**
 * Counts by ranges of an index on the clock, all in one statement, so that they speak of one moment: only the records older
 * than the last limit are walked. `whole`: the total is counted too; else it is the engine's own estimate.
 */
export function rangeStatement(
  dialect: Dialect,
  from: string,
  dataset: Dataset,
  query: AgeQuery,
  whole: boolean,
): AgeStatement {
  const parameters = new Parameters(dialect.placeholder);
  const clock = compileClock(dialect, dataset, query.clock, query.zone, parameters);
  const limits = [...new Set(query.limits)].sort();
  const count = (predicate: string) => `(select count(*) from ${from} where ${predicate})`;
  const times = `from ${from} where ${dialect.isTime(clock.value)}`;
  // Some engines take values in the order in which they stand in the text: so are they added.
  const columns = [
    ...(whole ? [`(select count(*) from ${from})`] : ['null']),
    count(dialect.isNoTime(clock.value)),
    count(clock.since(query.now)),
    `(select min(${clock.value}) ${times})`,
    `(select max(${clock.value}) ${times})`,
    ...limits.map((limit, i) =>
      count(i === 0 ? clock.before(limit) : `${clock.since(limits[i - 1]!)} and ${clock.before(limit)}`),
    ),
  ];
  const read = ([row = []]: readonly (readonly unknown[])[]): AgeCount => {
    const [total, withoutClock, future, first, last, ...ranges] = row;
    const date = (value: unknown) => (value == null ? undefined : clock.toDate(String(value)));
    const [oldest, newest] = [date(first), date(last)];
    const sums = ranges.map((_, i) => ranges.slice(0, i + 1).reduce((sum: number, n) => sum + Number(n), 0));
    return {
      total: whole ? Number(total) : Math.max(dataset.rows ?? 0, sums.at(-1) ?? 0),
      older: query.limits.map((limit) => sums[limits.indexOf(limit)] ?? 0),
      withoutClock: Number(withoutClock),
      future: Number(future),
      ...(oldest !== undefined && { oldest }),
      ...(newest !== undefined && { newest }),
      ...(!whole && { estimated: 'total' }),
    };
  };
  return { text: `select ${columns.join(', ')}`, values: parameters.values, read };
}
