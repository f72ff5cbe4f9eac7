import { type AgeCount, type AgeQuery, type Dataset, type Field, GamsaError } from '../../src/sdk/index.ts';
import { ZoneReader } from '../_objects/clock.ts';
import { clause, counted } from './count.ts';
import type { Session } from './session.ts';
import { identifier } from './soql.ts';

/** A limit as SOQL writes it beside the clock. */
type Literal = (instant: string) => string;

/** Date fields compare with dates of the policy's calendar, times with instants. */
export function literalFor({ family }: Field, zone: string): Literal | undefined {
  const reader = new ZoneReader(zone);
  if (family === 'date') return (instant) => reader.dateOf(Date.parse(instant));
  if (family === 'time') return (instant) => new Date(instant).toISOString();
  return undefined;
}

/** Counts by a date or a time: one query for the whole, and one a limit. */
export async function countTimes(
  session: Session,
  { name: object }: Dataset,
  field: Field,
  query: AgeQuery,
  where: readonly string[],
  literal: Literal,
): Promise<AgeCount> {
  const clock = identifier(field.name);
  const { total, dated, ...range } = await summarise(session, object, field, query, where);
  const count = (predicate: string) => counted(session, object, [...where, predicate], query.signal);
  const future = await count(`${clock} >= ${literal(query.now)}`);
  const older: number[] = [];
  for (const limit of query.limits) older.push(await count(`${clock} < ${literal(limit)}`));
  return { total, older, withoutClock: total - dated, future, ...range };
}

interface Summary extends Pick<AgeCount, 'total' | 'oldest' | 'newest'> {
  /** Records with a clock. */
  readonly dated: number;
}

/** Everything but the limits in one query; formulas, which cannot be aggregated, are counted without first and last date. */
async function summarise(
  session: Session,
  object: string,
  field: Field,
  { zone, signal }: AgeQuery,
  where: readonly string[],
): Promise<Summary> {
  const clock = identifier(field.name);
  const columns = `COUNT(Id) total, COUNT(${clock}) dated, MIN(${clock}) oldest, MAX(${clock}) newest`;
  const soql = `SELECT ${columns} FROM ${identifier(object)}${clause(where)}`;
  try {
    const [row] = await session.rows(soql, { signal });
    const reader = new ZoneReader(zone);
    const date = (value: unknown) => (typeof value === 'string' ? dateOf(value, field, reader) : undefined);
    const [oldest, newest] = [date(row?.oldest), date(row?.newest)];
    return {
      total: Number(row?.total ?? 0),
      dated: Number(row?.dated ?? 0),
      ...(oldest !== undefined && { oldest }),
      ...(newest !== undefined && { newest }),
    };
  } catch (error) {
    if (!(error instanceof GamsaError) || error.reason?.detail !== 'MALFORMED_QUERY') throw error;
    const total = await counted(session, object, where, signal);
    return { total, dated: await counted(session, object, [...where, `${clock} != null`], signal) };
  }
}

function dateOf(value: string, { family }: Field, reader: ZoneReader): string | undefined {
  if (family === 'date') return value.slice(0, 10);
  // Times end in +0000, which the standard writes with a colon.
  const at = Date.parse(value.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(at) ? undefined : reader.dateOf(at);
}
