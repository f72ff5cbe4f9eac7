import pLimit from 'p-limit';
import { GamsaError, type RecoverabilityFact } from '../../src/sdk/index.ts';
import type { Catalogue } from './datasets.ts';
import { historyOf, isBigObject, isUncounted } from './objects.ts';
import type { Session } from './session.ts';
import { identifier } from './soql.ts';

const atOnce = 3;

/** Records that users no longer see, or that keep what was deleted elsewhere: recycle bin, field history, big objects. */
export async function recoverabilityFacts(
  session: Session,
  { datasets, objects, counts }: Catalogue,
  source: string,
): Promise<RecoverabilityFact[]> {
  const limit = pLimit(atOnce);
  const base = { kind: 'recoverability', source, origin: 'measured' } as const;
  const asked = datasets.filter(
    ({ name, unreadable, fields }) =>
      !unreadable && !isUncounted(name) && fields.some((field) => field.name === 'IsDeleted'),
  );
  const deleted = await Promise.all(
    asked.map(({ name }) =>
      limit(async (): Promise<RecoverabilityFact> => {
        const records = await deletedIn(session, name);
        const count = records === undefined ? {} : { records };
        return { ...base, dataset: name, means: 'recycle bin', ...count, by: 'queryAll, IsDeleted' };
      }),
    ),
  );
  const histories = datasets.flatMap(({ name }): RecoverabilityFact[] => {
    const history = historyOf(name, objects);
    if (!history) return [];
    const fact = { ...base, dataset: name, means: 'field history' };
    if (!counts) return [{ ...fact, by: 'describe; the org does not tell how many' }];
    const records = counts.get(history.name) ?? 0;
    // Earlier values of records that are mostly there still: how many deleted ones are among them does not show.
    const means = `field history, ${records} entries`;
    return records === 0 ? [] : [{ ...fact, means, by: 'record counts of the org' }];
  });
  const archives = datasets
    .filter(({ name }) => isBigObject(name))
    .map(({ name }): RecoverabilityFact => {
      return { ...base, dataset: name, means: 'big object', by: 'describe; a big object cannot be counted' };
    });
  return [...deleted, ...histories, ...archives];
}

/** Undefined where the object cannot be asked: the fact then says that there may be some. */
async function deletedIn(session: Session, object: string): Promise<number | undefined> {
  try {
    const soql = `SELECT COUNT() FROM ${identifier(object)} WHERE IsDeleted = true`;
    return await session.count(soql, { resource: 'queryAll' });
  } catch (error) {
    if (error instanceof GamsaError && error.reason?.code !== 'budget-spent') return undefined;
    throw error;
  }
}
