import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { closeServer, listenHere, urlOf } from '../../../src/demo/loopback.ts';
import { textObject } from '../../../src/demo/s3/bucket.ts';
import { records } from '../../support/source.ts';
import { openS3, startS3 } from '../../support/stores/s3.ts';

describe('keys', () => {
  const odd = [
    'a\rb.csv',
    'a\nb.csv',
    'a\u0001b.csv',
    '\n',
    ' lead.csv',
    'plus+and space.csv',
    'amp&amp;.csv',
    '../up.csv',
    'x/../up.csv',
    'pct%41.csv',
    '명단.csv'.normalize('NFD'),
    '명단.csv'.normalize('NFC'),
  ];

  it('hold what XML cannot, and come through as they are', async () => {
    const objects = odd.map((key, i) => textObject(key, `n,email\n${i},p${i}@example.com\n`));
    const { source } = await startS3(objects, { pageKeys: 3 });
    const all = await source.datasets();
    expect(all.map(({ path }) => path[0]).sort()).toEqual(odd.toSorted());
    for (const one of all) {
      const { rows } = await records(source, one);
      expect(rows).toEqual([[String(odd.indexOf(one.path[0]!)), expect.any(String)]]);
    }
  });

  it('of earlier versions as well', async () => {
    const versions = odd.map((key) => ({ key, latest: false }));
    const objects = odd.map((key) => textObject(key, 'email\nx@y.kr\n'));
    const bucket = { versioning: 'Enabled' as const, versions };
    const { source } = await startS3(objects, { bucket, pageKeys: 2 });
    await source.datasets();
    const facts = (await source.facts!()).filter(({ kind }) => kind === 'recoverability');
    expect(facts).toHaveLength(odd.length);
  });
});

describe('a list that does not tell where it goes on', () => {
  it.each([
    ['no token', ''],
    ['the same token again', '<NextContinuationToken>one</NextContinuationToken>'],
  ])('is an error, not the whole: %s', async (_, token) => {
    const page = `<ListBucketResult><IsTruncated>true</IsTruncated>${token}<Contents><Key>a.csv</Key><Size>0</Size></Contents></ListBucketResult>`;
    const server = createServer((_request, response) => response.end(page));
    await listenHere(server);
    onTestFinished(() => closeServer(server));
    const source = await openS3(urlOf(server));
    await expect(source.datasets()).rejects.toMatchObject({ reason: { code: 'malformed' } });
  });
});
