import {
  type Fact,
  GamsaError,
  type OpenContext,
  type SessionFact,
  sourceError,
} from '../../src/sdk/index.ts';
import { transitFact } from '../_cloud/transport.ts';
import type { Catalogue } from './datasets.ts';
import { accessFacts } from './grants.ts';
import { locate } from './location.ts';
import { recoverabilityFacts } from './recover.ts';
import type { Session } from './session.ts';

/**
 * Where the org lies, how it is reached, who may reach what, what is left of what was deleted. Each part is read for itself:
 * one that may not be read leaves the others, and what is missing is said by its absence.
 */
export async function readFacts(
  session: Session,
  catalogue: Catalogue,
  context: OpenContext,
): Promise<Fact[]> {
  const { source } = context;
  const parts = [
    () => locationFacts(session, source),
    async () => [await sessionFact(session, catalogue, source)],
    async () => [await transitFact(session.connection.instanceUrl, 'the instance', context)],
    () => accessFacts(session, catalogue.datasets, source),
    () => recoverabilityFacts(session, catalogue, source),
  ];
  const facts: Fact[] = [];
  let failure: unknown;
  for (const part of parts) {
    try {
      facts.push(...(await part()));
    } catch (error) {
      if (!(error instanceof GamsaError)) throw error;
      failure = error;
    }
  }
  if (facts.length === 0) throw failure ?? sourceError('empty');
  return facts;
}

async function locationFacts(session: Session, source: string): Promise<Fact[]> {
  const [row] = await session.rows('SELECT InstanceName FROM Organization');
  return typeof row?.InstanceName === 'string' ? [locate(row.InstanceName, source)] : [];
}

const broad = [
  ['PermissionsModifyAllData', 'Modify All Data'],
  ['PermissionsCustomizeApplication', 'Customize Application'],
  ['PermissionsManageUsers', 'Manage Users'],
] as const;

/** Salesforce has no read-only sessions: what the user could write is told by `describe` and by the user’s permissions. */
async function sessionFact(session: Session, { objects }: Catalogue, source: string): Promise<SessionFact> {
  const [row] = await session.rows(
    `SELECT ${broad.map(([column]) => column).join(', ')} FROM UserPermissionAccess`,
  );
  const writable = objects.filter(
    ({ createable, updateable, deletable }) => createable || updateable || deletable,
  );
  const custom = writable.filter((object) => object.custom || object.layoutable).length;
  const couldWrite = [
    ...broad.filter(([column]) => row?.[column] === true).map(([, name]) => name),
    ...(custom > 0 ? [`create, edit or delete on ${custom} objects`] : []),
  ];
  return {
    kind: 'session',
    source,
    role: 'the API user',
    readOnly: couldWrite.length === 0,
    couldWrite,
    origin: 'measured',
    by: 'UserPermissionAccess and describe',
  };
}
