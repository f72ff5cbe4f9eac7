import { type AgeCount, type AgeQuery, type Dataset, type Field, sourceError } from '../../src/sdk/index.ts';
import { AgeCounter } from '../_objects/ages.ts';
import { ZoneReader } from '../_objects/clock.ts';
import { isBigObject } from './objects.ts';
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
  if (isBigObject(dataset.name)) {
    throw sourceError('unsupported-format', {
      en: 'a big object can be counted by its index alone',
      ko: '빅 오브젝트는 색인으로만 셀 수 있습니다',
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

type Literal = (instant: string) => string;

/** Date fields compare with dates of the policy's calendar, times with instants. */
function literalFor({ family }: Field, zone: string): Literal | undefined {
  const reader = new ZoneReader(zone);
  if (family === 'date') return (instant) => reader.dateOf(Date.parse(instant));
  if (family === 'time') return (instant) => new Date(instant).toISOString();
  return undefined;
}

async function countTimes(
  session: Session,
  { name: object }: Dataset,
  field: Field,
  query: AgeQuery,
  where: readonly string[],
  literal: Literal,
): Promise<AgeCount> {
  const clock = identifier(field.name);
  const count = (...predicates: string[]) =>
    counted(session, object, [...where, ...predicates], query.signal);
  const total = await count();
  const withoutClock = await count(`${clock} = null`);
  const future = await count(`${clock} >= ${literal(query.now)}`);
  const older: number[] = [];
  for (const limit of query.limits) older.push(await count(`${clock} < ${literal(limit)}`));
  const soql = `SELECT MIN(${clock}) oldest, MAX(${clock}) newest FROM ${identifier(object)}${clause(where)}`;
  const [range] = total > withoutClock ? await session.rows(soql, { signal: query.signal }) : [];
  const reader = new ZoneReader(query.zone);
  const date = (value: unknown) => (typeof value === 'string' ? dateOf(value, field, reader) : undefined);
  const [oldest, newest] = [date(range?.oldest), date(range?.newest)];
  return {
    total,
    older,
    withoutClock,
    future,
    ...(oldest !== undefined && { oldest }),
    ...(newest !== undefined && { newest }),
  };
}

function dateOf(value: string, { family }: Field, reader: ZoneReader): string | undefined {
  if (family === 'date') return value.slice(0, 10);
  // Times end in +0000, which the standard writes with a colon.
  const at = Date.parse(value.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(at) ? undefined : reader.dateOf(at);
}

/**
 * A mark such as HasOptedOutOfEmail tells that, not when. Any change of a record moves its SystemModstamp on, so a marked
 * record last changed before a limit was marked before it; of the others nothing is known, and where none is certain to be
 * older that is said instead of counting none.
 */
async function countMarked(
  session: Session,
  { name: object, fields }: Dataset,
  field: Field,
  { limits, signal }: AgeQuery,
  where: readonly string[],
): Promise<AgeCount> {
  const mark = `${identifier(field.name)} = true`;
  const count = (...predicates: string[]) => counted(session, object, [...where, ...predicates], signal);
  const [total, marked] = [await count(), await count(mark)];
  // A record without the mark lacks no clock: its end has not come.
  const none = { total, older: limits.map(() => 0), withoutClock: 0, future: 0 };
  if (marked === 0) return none;
  const stamp = ['SystemModstamp', 'LastModifiedDate'].find((name) =>
    fields.some((one) => one.name === name),
  );
  const unknown = sourceError('unsupported-format', {
    en: `${marked} records are marked, and when does not show`,
    ko: `표시된 레코드 ${marked}건, 표시된 시각은 알 수 없음`,
  });
  if (!stamp) throw unknown;
  const older: number[] = [];
  for (const limit of limits) older.push(await count(mark, `${stamp} < ${new Date(limit).toISOString()}`));
  if (older.some((one) => one === 0)) throw unknown;
  return { ...none, older };
}

function counted(
  session: Session,
  object: string,
  predicates: readonly string[],
  signal: AbortSignal,
): Promise<number> {
  return session.count(`SELECT COUNT() FROM ${identifier(object)}${clause(predicates)}`, { signal });
}

function clause(predicates: readonly string[]): string {
  return predicates.length === 0 ? '' : ` WHERE ${predicates.join(' AND ')}`;
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
