import { type AgeCount, type AgeQuery, type Dataset, sourceError } from '../../src/sdk/index.ts';
import { AgeCounter } from '../_objects/ages.ts';
import { countMarked } from './age-marks.ts';
import { countTimes, literalFor } from './age-times.ts';
import { isUncounted } from './objects.ts';
import { read } from './read.ts';
import type { Session } from './session.ts';
import { compileCondition, fieldOf, identifier, isLong } from './soql.ts';

/**
 * Counts ages where the data lives: one aggregate query a limit, as SOQL has no CASE. A clock that SOQL cannot compare (a
 * text, a condition on long text) is counted over the records instead.
 */
export async function countAges(
  session: Session,
  dataset: Dataset,
  query: AgeQuery,
  bulkAbove: number,
): Promise<AgeCount> {
  if (isUncounted(dataset.name)) {
    throw sourceError('unsupported-format', {
      en: 'big and external objects cannot be counted',
      ko: '빅 오브젝트와 외부 개체는 셀 수 없습니다',
    });
  }
  const field = dataset.fields.find(({ name }) => name === query.clock.field);
  if (!field)
    throw sourceError('not-found', {
      en: 'the clock is no field of the dataset',
      ko: '기산 필드(clock)가 데이터셋에 없습니다',
    });
  if (field.unreadable) throw sourceError(field.unreadable.code, field.unreadable.detail);
  const where = conditions(dataset, query);
  if (where === undefined) return countRecords(session, dataset, query, bulkAbove);
  if (field.family === 'boolean') return countMarked(session, dataset, field, query, where);
  const literal = query.clock.format === 'auto' ? literalFor(field, query.zone) : undefined;
  return literal
    ? countTimes(session, dataset, field, query, where, literal)
    : countRecords(session, dataset, query, bulkAbove);
}

/** The row condition and "one of these is filled", as predicates. Undefined where SOQL cannot say them. */
function conditions({ fields }: Dataset, { where = {}, anyOf = [] }: AgeQuery): string[] | undefined {
  const condition = Object.keys(where).length === 0 ? '' : compileCondition(where, fields);
  const filled = anyOf.map((name) => fieldOf(fields, name));
  if (condition === undefined || filled.some(isLong)) return undefined;
  const any = filled.map(({ name }) => `${identifier(name)} != null`).join(' OR ');
  return [condition, any === '' ? '' : `(${any})`].filter((part) => part !== '');
}

/** Reads the fields that the query names, of every record, and counts here. */
async function countRecords(
  session: Session,
  dataset: Dataset,
  query: AgeQuery,
  bulkAbove: number,
): Promise<AgeCount> {
  const wanted = new Set([query.clock.field, ...Object.keys(query.where ?? {}), ...(query.anyOf ?? [])]);
  const fields = [...wanted].map((name) => fieldOf(dataset.fields, name));
  const request = { fields, rows: 'all', clip: 4_096, seed: 0, signal: query.signal } as const;
  const reading = await read(session, dataset, request, bulkAbove);
  const counter = new AgeCounter(query);
  const add = counter.reader(fields, undefined);
  for await (const { rows, columns } of reading.batches) {
    for (let row = 0; row < rows; row++) add(columns.map((column) => column[row]!));
  }
  return counter.result();
}
