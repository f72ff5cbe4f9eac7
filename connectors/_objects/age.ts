import { type AgeCount, type AgeQuery, sourceError } from '../../src/sdk/index.ts';
import { AgeCounter } from './ages.ts';
import { parseClock, ZoneReader } from './clock.ts';
import { dateInName } from './groups.ts';
import type { Part } from './parts.ts';
import { Problems } from './table.ts';

/** Counts the records of all parts by age. `@modified` is the time of the object, `@name` the date in its name. */
export async function countAges(parts: AsyncIterable<Part>, query: AgeQuery): Promise<AgeCount> {
  const { field } = query.clock;
  if (field.startsWith('@') && field !== '@modified' && field !== '@name')
    throw sourceError('not-found', {
      en: 'a clock that is neither @modified nor @name',
      ko: '@modified도 @name도 아닌 기준 시각입니다',
    });
  const zone = new ZoneReader(query.zone);
  const counter = new AgeCounter(query);
  const problems = new Problems();
  const { anyOf = [], where = {}, signal } = query;
  const needed = [field, ...anyOf, ...Object.keys(where)];
  for await (const { table, modified, object } of parts) {
    const date = field === '@name' ? dateInName(object.bytes.name) : undefined;
    const fixed = field === '@name' ? date && parseClock(date, 'iso', zone) : modified;
    const count = counter.reader(table.fields, typeof fixed === 'number' ? fixed : undefined);
    for await (const cells of table.rows({ clip: 4_096, problems, signal, needed })) count(cells);
    signal.throwIfAborted();
  }
  return counter.result();
}
