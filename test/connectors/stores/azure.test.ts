import { BlobServiceClient, type ContainerClient, StorageSharedKeyCredential } from '@azure/storage-blob';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import azure from '../../../connectors/azure-blob/index.ts';
import type { OpenContext } from '../../../src/sdk/index.ts';
import { canary, contract, people } from '../../support/contract.ts';
import { dataset, openContext, records, whileOpen } from '../../support/source.ts';
import { type Azurite, startAzurite } from '../../support/stores/azurite.ts';

let azurite: Azurite;
let service: BlobServiceClient;
const csv = 'id,email\n1,a@example.com\n2,b@example.com\n';

beforeAll(async () => {
  azurite = await startAzurite();
  service = new BlobServiceClient(azurite.url, new StorageSharedKeyCredential(azurite.account, azurite.key));
  const lines = people.map(({ id, name, note, asked }) => [id, name, note ?? '', asked ?? ''].join(','));
  await fill('contract', { 'hr/people.csv': `id,name,note,asked\n${lines.join('\n')}\n` });
}, 60_000);

afterAll(() => azurite.stop());

async function fill(name: string, blobs: Record<string, string>): Promise<ContainerClient> {
  const container = service.getContainerClient(name);
  await container.create();
  for (const [blob, content] of Object.entries(blobs))
    await container.getBlockBlobClient(blob).upload(content, Buffer.byteLength(content));
  return container;
}

function openContainer(container: string, extra: object = {}, context: OpenContext = openContext()) {
  const { account, key, url } = azurite;
  const keys = { account, accountKey: key, endpoint: url, container, ...extra };
  return azure.open(azure.config.parse(keys), context);
}

describe('blobs of a container', () => {
  it('are listed below their prefixes, grouped and read', async () => {
    await fill('grouped', { 'e/dt=2026-01-01/a.csv': csv, 'e/dt=2026-01-02/a.csv': csv, 'other.csv': csv });
    await whileOpen(openContainer('grouped', { paths: 'e/' }), async (source) => {
      const one = await dataset(source, 'e/dt=*/a.csv');
      expect((await records(source, one)).rows).toHaveLength(4);
      expect(await source.datasets()).toHaveLength(1);
    });
  });

  it('that changed since they were listed are an error, not a mixture', async () => {
    const container = await fill('changing', { 'a.csv': csv });
    await whileOpen(openContainer('changing'), async (source) => {
      const a = await dataset(source, 'a.csv');
      await container.getBlockBlobClient('a.csv').upload(`${csv}3,c\n`, csv.length + 4);
      await expect(records(source, a)).rejects.toMatchObject({ reason: { code: 'malformed' } });
    });
  });

  it.each([
    ['a wrong key', { accountKey: Buffer.from('wrong').toString('base64') }],
    ['a key of the wrong form', { accountKey: undefined, connectionString: canary }],
  ])('%s is told without being repeated', async (_, extra) => {
    const error = await openContainer('contract', extra)
      .then((source) => source.datasets())
      .catch((caught: unknown) => caught as Error);
    expect(error).toMatchObject({ name: 'GamsaError' });
    expect((error as unknown as { reason: { code: string } }).reason.code).toMatch(
      /authentication-failed|permission-denied/,
    );
    expect(String((error as Error).stack)).not.toContain(canary);
  });
});

describe('what the blob service tells', () => {
  it('public access, stored access policies and snapshots are facts', async () => {
    const container = await fill('public', { 'a.csv': csv });
    await container.setAccessPolicy('container', [
      {
        id: 'reports',
        accessPolicy: { permissions: 'rl', startsOn: new Date(0), expiresOn: new Date(4e12) },
      },
    ]);
    await container.getBlobClient('a.csv').createSnapshot();
    await whileOpen(openContainer('public'), async (source) => {
      await source.datasets();
      const facts = await source.facts!();
      expect(facts.filter(({ kind }) => kind === 'access')).toMatchObject([
        { grantee: 'PUBLIC', privileges: ['list', 'read'] },
        { grantee: 'holders of shared access signatures', privileges: ['read', 'list'] },
      ]);
      expect(facts.filter(({ kind }) => kind === 'recoverability')).toMatchObject([
        { dataset: 'a.csv', records: 1 },
      ]);
      expect(facts.map(({ kind }) => kind)).toContain('access-logging');
    });
  });

  it('a private container says nothing of roles, which only the resource manager knows', async () => {
    await whileOpen(openContainer('contract'), async (source) => {
      await source.datasets();
      expect((await source.facts!()).filter(({ kind }) => kind === 'access')).toEqual([]);
    });
  });
});

contract('azure-blob', () => ({
  people: 'hr/people.csv',
  open: (context) => openContainer('contract', {}, context),
  openMissing: (context) => openContainer(canary, {}, context),
}));
