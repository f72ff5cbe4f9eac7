import { type AccessFact, type Fact, GamsaError, type RetentionSettingFact } from '../../src/sdk/index.ts';
import { googleCountry } from '../_cloud/google-regions.ts';
import { transitFact } from '../_cloud/transport.ts';
import type { Catalogue, Table } from './catalogue.ts';
import { inParallel } from './parallel.ts';
import type { AccessEntry, IamPolicy, TableReference } from './rest.ts';
import type { Session } from './session.ts';

const day = 86_400_000;

/** What datasets and tables tell of themselves; only rights on single tables are asked for here. */
export async function readFacts(session: Session, { tables }: Catalogue): Promise<Fact[]> {
  const { source } = session.context;
  return [
    await transitFact(session.endpoint, 'the API', session.context),
    ...[...tables.values()].flatMap((table) => [
      locationFact(source, table),
      atRestFact(source, table),
      ...accessFacts(source, table),
      ...retentionFacts(source, table),
      ...recoveryFacts(source, table),
    ]),
    ...(await tableAccess(session, [...tables.values()])),
  ];
}

/** Rights on single tables, of tables by the day on the newest, where this account may see them. */
async function tableAccess(session: Session, tables: readonly Table[]): Promise<AccessFact[]> {
  const facts: AccessFact[] = [];
  const { source } = session.context;
  for await (const some of inParallel(tables, async ({ dataset, resource: { tableReference } }) => {
    const base = {
      kind: 'access',
      source,
      dataset: dataset.name,
      origin: 'measured',
      by: 'tables.getIamPolicy',
    } as const;
    const { bindings = [] } = await policyOf(session, tableReference);
    return bindings.flatMap(({ role, members = [] }) =>
      members.map(
        (member): AccessFact => ({
          ...base,
          grantee: granteeOf({ iamMember: member }) ?? member,
          privileges: [privilegeOf(role)],
        }),
      ),
    );
  }))
    facts.push(...some);
  return facts;
}

/** Reading a table needs no right to see who else may: without it nothing is told. */
async function policyOf(session: Session, { datasetId, tableId }: TableReference): Promise<IamPolicy> {
  try {
    return await session.call<IamPolicy>('tables.getIamPolicy', {
      method: 'POST',
      uri: `/datasets/${datasetId}/tables/${tableId}:getIamPolicy`,
      projectId: session.settings.project,
      json: {},
    });
  } catch (error) {
    const code = error instanceof GamsaError ? error.reason?.code : undefined;
    if (code === 'permission-denied' || code === 'not-found') return {};
    throw error;
  }
}

/** The multi-region US lies in one country; EU does not, so none is told. */
function locationFact(source: string, { dataset, resource, parent }: Table): Fact {
  const region = resource.location ?? parent.location;
  const country = region === undefined ? undefined : googleCountry(region);
  return {
    kind: 'location',
    source,
    dataset: dataset.name,
    ...(region !== undefined && { region: region.toLowerCase() }),
    ...(country !== undefined && { country }),
    origin: 'measured',
    by: 'tables.get',
  };
}

/** BigQuery encrypts what it stores (https://cloud.google.com/bigquery/docs/encryption-at-rest); what it does not store, it cannot tell of. */
function atRestFact(source: string, { dataset, resource }: Table): Fact {
  const base = { kind: 'encryption-at-rest', source, dataset: dataset.name, origin: 'measured' } as const;
  if (dataset.kind === 'foreign-table') return { ...base, state: 'unknown', by: 'tables.get: external data' };
  return resource.encryptionConfiguration?.kmsKeyName === undefined
    ? { ...base, state: 'encrypted', algorithm: 'AES-256', by: 'tables.get: the default, which encrypts' }
    : { ...base, state: 'encrypted', algorithm: 'AES-256, customer-managed key', by: 'tables.get' };
}

/** Rights on the dataset hold for all of its tables. Rights on the project or on single tables are not in this list. */
function accessFacts(source: string, { dataset, parent }: Table): AccessFact[] {
  const base = {
    kind: 'access',
    source,
    dataset: dataset.name,
    origin: 'measured',
    by: 'datasets.get',
  } as const;
  return (parent.access ?? []).flatMap((entry): AccessFact[] => {
    const grantee = granteeOf(entry);
    return grantee === undefined ? [] : [{ ...base, grantee, privileges: [privilegeOf(entry.role)] }];
  });
}

const everybody: ReadonlySet<string> = new Set(['allUsers', 'allAuthenticatedUsers']);

/** Users by the domain of their address alone: the address names a person. Undefined for views and routines. */
function granteeOf({
  userByEmail,
  groupByEmail,
  domain,
  specialGroup,
  iamMember,
}: AccessEntry): string | undefined {
  if (everybody.has(specialGroup ?? iamMember ?? '')) return 'PUBLIC';
  if (iamMember !== undefined) return memberName(iamMember);
  if (userByEmail !== undefined) {
    // Service accounts stand among the users, and are no persons.
    return userByEmail.endsWith('.gserviceaccount.com')
      ? `serviceAccount ${userByEmail}`
      : memberName(`user:${userByEmail}`);
  }
  if (groupByEmail !== undefined) return `group ${groupByEmail}`;
  return domain === undefined ? specialGroup : `domain ${domain}`;
}

function memberName(member: string): string {
  const [kind = '', name = ''] = member.split(/:(.*)/s);
  return kind === 'user' ? `user at ${name.replace(/^.*@/, '')}` : `${kind} ${name}`.trim();
}

function privilegeOf(role = 'READER'): string {
  if (/^(READER|roles\/bigquery\.dataViewer)$/.test(role)) return 'read';
  return role.replace(/^roles\/(bigquery\.)?/, '').toLowerCase();
}

/** Partitions expire by their day, a table by an hour of its own, counted from when it was made. */
function retentionFacts(source: string, { dataset, resource }: Table): RetentionSettingFact[] {
  const { timePartitioning, expirationTime, creationTime } = resource;
  const base = { kind: 'retention-setting', source, dataset: dataset.name, origin: 'measured' } as const;
  const fact = (milliseconds: number, by: string): RetentionSettingFact => ({
    ...base,
    period: `P${Math.round(milliseconds / day)}D`,
    by: `tables.get: ${by}`,
  });
  return [
    ...(timePartitioning?.expirationMs === undefined
      ? []
      : [fact(Number(timePartitioning.expirationMs), 'partition expiration')]),
    ...(expirationTime === undefined || creationTime === undefined
      ? []
      : [fact(Number(expirationTime) - Number(creationTime), 'table expiration')]),
  ];
}

/** Seven days where the dataset does not say less: https://cloud.google.com/bigquery/docs/time-travel. Then seven days of fail-safe. */
function recoveryFacts(source: string, { dataset, resource, parent }: Table): Fact[] {
  const base = { kind: 'recoverability', source, dataset: dataset.name, origin: 'measured' } as const;
  if (dataset.kind === 'foreign-table' || dataset.kind === 'view') return [];
  if (resource.snapshotDefinition) return [{ ...base, means: 'table snapshot', by: 'tables.get' }];
  const hours = Number(parent.maxTimeTravelHours ?? 168);
  return [{ ...base, means: `time travel of ${hours} hours, then fail-safe of 7 days`, by: 'datasets.get' }];
}
