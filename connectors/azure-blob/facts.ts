import type { AccessFact, AtRestFact, Fact } from '../../src/sdk/index.ts';
import { transitFact } from '../_cloud/transport.ts';
import { ask, RemnantCount } from '../_objects/facts.ts';
import { nameScope, narrowed } from '../_objects/scope.ts';
import type { Container } from './container.ts';
import { listBlobs } from './store.ts';

/** What may be counted of versions, snapshots and soft-deleted blobs. */
const mostRemnants = 50_000;
const means = 'earlier versions, snapshots and soft-deleted blobs';

/**
 * What the blob service itself tells. Region, lifecycle rules, roles and diagnostic settings are told by Azure's resource
 * manager only, which gamsa does not ask.
 */
export async function containerFacts(
  container: Container,
  datasetOf: (name: string) => string | undefined,
): Promise<Fact[]> {
  return [
    await transitFact(container.service.url, 'the endpoint', container.context),
    await atRestFact(container),
    ...(await accessFacts(container)),
    ...(await remnantFacts(container, datasetOf)),
    await loggingFact(container),
  ];
}

async function atRestFact(container: Container): Promise<AtRestFact> {
  const base = { kind: 'encryption-at-rest', source: container.context.source, origin: 'measured' } as const;
  const answer = await ask(() =>
    container.send('Get Container Properties', (options) => container.client.getProperties(options)),
  );
  if (!answer.known) return { ...base, state: 'unknown', by: `Get Container Properties: ${answer.why}` };
  const scope = answer.value.defaultEncryptionScope;
  if (scope === undefined)
    return { ...base, state: 'unknown', by: 'Get Container Properties: no encryption scope' };
  const algorithm = scope === '$account-encryption-key' ? 'AES-256' : 'AES-256, own encryption scope';
  return { ...base, state: 'encrypted', algorithm, by: 'Get Container Properties' };
}

async function accessFacts(container: Container): Promise<AccessFact[]> {
  const answer = await ask(() =>
    container.send('Get Container ACL', (options) => container.client.getAccessPolicy(options)),
  );
  if (!answer.known) return [];
  const base = {
    kind: 'access',
    source: container.context.source,
    origin: 'measured',
    by: 'Get Container ACL',
  } as const;
  const { blobPublicAccess, signedIdentifiers = [] } = answer.value;
  const privileges = blobPublicAccess === 'container' ? ['list', 'read'] : ['read'];
  return [
    ...(blobPublicAccess === undefined ? [] : [{ ...base, grantee: 'PUBLIC', privileges }]),
    ...signedIdentifiers.map(({ accessPolicy }) => ({
      ...base,
      grantee: 'holders of shared access signatures',
      privileges: permissionWords(accessPolicy.permissions ?? ''),
    })),
  ];
}

const permissions: Readonly<Record<string, string>> = {
  r: 'read',
  a: 'add',
  c: 'create',
  w: 'write',
  d: 'delete',
  l: 'list',
};

function permissionWords(letters: string): string[] {
  return [...letters].map((letter) => permissions[letter] ?? letter);
}

async function remnantFacts(
  container: Container,
  datasetOf: (name: string) => string | undefined,
): Promise<Fact[]> {
  const counted = await ask(() => countRemnants(container, datasetOf));
  const base = { kind: 'recoverability', source: container.context.source, origin: 'measured' } as const;
  if (!counted.known) return [{ ...base, means, by: `List Blobs: ${counted.why}` }];
  const { count, complete } = counted.value;
  return count.facts(container.context.source, means, 'List Blobs', complete);
}

async function countRemnants(
  container: Container,
  datasetOf: (name: string) => string | undefined,
): Promise<{ count: RemnantCount; complete: boolean }> {
  const scope = nameScope(container.settings.paths);
  const count = new RemnantCount();
  let looked = 0;
  for (const prefix of narrowed(scope, '')) {
    const all = { includeVersions: true, includeDeleted: true, includeSnapshots: true };
    for await (const { name, deleted, snapshot, versionId, isCurrentVersion } of listBlobs(
      container,
      prefix,
      all,
    )) {
      if (++looked > mostRemnants) return { count, complete: false };
      const earlier = versionId !== undefined && versionId !== '' && !isCurrentVersion;
      if ((deleted || snapshot || earlier) && scope.matches(name)) count.add(datasetOf(name));
    }
  }
  return { count, complete: true };
}

async function loggingFact(container: Container): Promise<Fact> {
  const base = { kind: 'access-logging', source: container.context.source, origin: 'measured' } as const;
  const answer = await ask(() =>
    container.send('Get Blob Service Properties', (options) => container.service.getProperties(options)),
  );
  if (!answer.known) return { ...base, state: 'unknown', by: `Get Blob Service Properties: ${answer.why}` };
  // Off here, it may still be on in the diagnostic settings, which only the resource manager tells.
  const on = answer.value.blobAnalyticsLogging?.read === true;
  return { ...base, state: on ? 'on' : 'unknown', by: 'Get Blob Service Properties' };
}
