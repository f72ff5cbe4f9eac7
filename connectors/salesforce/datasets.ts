import type { DescribeSObjectResult } from 'jsforce';
import pLimit from 'p-limit';
import { type Dataset, GamsaError, inScope, type OpenContext, type Reason } from '../../src/sdk/index.ts';
import { toFields } from './fields.ts';
import { type Labels, readLabels } from './labels.ts';
import { isData, isExternal, isReadable, type ObjectSummary } from './objects.ts';
import type { Session } from './session.ts';
import { identifier } from './soql.ts';

/** Requests of the catalogue at the same time. */
const atOnce = 5;

/** The org's objects: those that become datasets, and all that there are. */
export interface Catalogue {
  readonly datasets: readonly Dataset[];
  readonly objects: readonly ObjectSummary[];
  /** Records by object, as the org estimates them; undefined where it does not tell. */
  readonly counts: ReadonlyMap<string, number> | undefined;
}

export async function readCatalogue(
  session: Session,
  which: 'data' | 'all',
  { scope }: OpenContext,
): Promise<Catalogue> {
  const { sobjects } = await session.get<{ sobjects: ObjectSummary[] }>('/sobjects');
  const counts = await readCounts(session);
  const wanted = sobjects
    .filter((object) => (which === 'all' ? isReadable(object) : isData(object)))
    .filter(({ name }) => inScope(scope, name));
  const limit = pLimit(atOnce);
  const described = await Promise.all(wanted.map((object) => limit(() => describe(session, object))));
  const readable = described.filter((one) => one.description);
  const labels = await readLabels(
    session,
    readable.map(({ object, description }) => ({ name: object.name, fields: description!.fields.length })),
  );
  const datasets = described.map((one) => toDataset(one, labels.get(one.object.name), counts));
  return { datasets, objects: sobjects, counts };
}

interface Described {
  readonly object: ObjectSummary;
  readonly description?: DescribeSObjectResult;
  readonly failure?: Reason;
}

/** One object's fields. An object that may not be described is listed all the same. */
async function describe(session: Session, object: ObjectSummary): Promise<Described> {
  try {
    const path = `/sobjects/${identifier(object.name)}/describe`;
    return { object, description: await session.get<DescribeSObjectResult>(path) };
  } catch (error) {
    if (!(error instanceof GamsaError) || !error.reason) throw error;
    return { object, failure: error.reason };
  }
}

function toDataset(
  { object, description, failure }: Described,
  labels: Labels | undefined,
  counts: ReadonlyMap<string, number> | undefined,
): Dataset {
  const { name, label } = object;
  const rows = counts?.get(name);
  return {
    name,
    path: [name],
    kind: isExternal(name) ? 'foreign-table' : 'table',
    fields: description ? toFields(description.fields, labels ?? new Map()) : [],
    ...(label !== '' && label !== name && { comment: label }),
    ...(rows !== undefined && { rows }),
    ...(failure && { unreadable: failure }),
  };
}

/** Approximate, one request for the whole org. Objects without records are left out of the answer. */
async function readCounts(session: Session): Promise<Map<string, number> | undefined> {
  try {
    const { sObjects = [] } = await session.get<{ sObjects?: { name: string; count: number }[] }>(
      '/limits/recordCount',
    );
    return new Map(sObjects.map(({ name, count }) => [name, count]));
  } catch (error) {
    if (error instanceof GamsaError) return undefined;
    throw error;
  }
}
