import { type AgeCount, type AgeQuery, type Dataset, type Field, sourceError } from '../../src/sdk/index.ts';
import { counted } from './count.ts';
import type { Session } from './session.ts';
import { identifier } from './soql.ts';

/**
 * A mark such as HasOptedOutOfEmail tells that, not when. Any change of a record moves its SystemModstamp on, so a marked
 * record last changed before a limit was marked before it; of the others nothing is known, and where none is certain to be
 * older that is said instead of counting none.
 */
export async function countMarked(
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
