import { type AgeCount, type AgeQuery, type Dataset, sourceError } from '../../src/sdk/index.ts';
import { AgeCounter } from '../_objects/ages.ts';
import { clockFields } from '../_objects/selection.ts';
import { countMarked } from './age-marks.ts';
import { countTimes, literalFor } from './age-times.ts';
import { isUncounted } from './objects.ts';
import { read } from './read.ts';
import { predicatesOf } from './select.ts';
import type { Session } from './session.ts';
import { fieldOf } from './soql.ts';

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
  const field = fieldOf(dataset.fields, query.clock.field);
  if (field.unreadable) throw sourceError(field.unreadable.code, field.unreadable.detail);
  // SOQL has no greatest of several fields.
  if (query.clock.others || query.clock.via !== undefined)
    return countRecords(session, dataset, query, bulkAbove);
  const where = predicatesOf(dataset, query);
  if (where === undefined) return countRecords(session, dataset, query, bulkAbove);
  if (field.family === 'boolean') return countMarked(session, dataset, field, query, where);
  const literal = query.clock.format === 'auto' ? literalFor(field, query.zone) : undefined;
  return literal
    ? countTimes(session, dataset, field, query, where, literal)
    : countRecords(session, dataset, query, bulkAbove);
}

/** Reads the fields that the query names, of every record, and counts here. */
async function countRecords(
  session: Session,
  dataset: Dataset,
  query: AgeQuery,
  bulkAbove: number,
): Promise<AgeCount> {
  const wanted = new Set([
    ...clockFields(query.clock),
    ...Object.keys(query.where ?? {}),
    ...(query.anyOf ?? []),
  ]);
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
