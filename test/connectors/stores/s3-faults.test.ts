import { describe, expect, it } from 'vitest';
import { textObject } from '../../../src/demo/s3/bucket.ts';
import { dataset, records } from '../../support/source.ts';
import { csv, named, startS3 } from '../../support/stores/s3.ts';

describe('objects of a bucket', () => {
  it('that break off are taken up where they were', async () => {
    let cuts = 0;
    const { source, server } = await startS3([textObject('a.csv', csv(20_000))], {
      before: ({ operation, range }) =>
        operation === 'GetObject' && !/-65535$/.test(range ?? '') && cuts++ === 0
          ? { cut: 300_000 }
          : undefined,
    });
    const a = await dataset(source, 'a.csv');
    const read = await records(source, a);
    expect(read.rows).toHaveLength(20_000);
    expect(new Set(read.rows.map(([id]) => id)).size).toBe(20_000);
    expect(server.requests.some(({ range }) => /^bytes=[1-9]/.test(range ?? ''))).toBe(true);
  });

  it('that are throttled are asked for again', async () => {
    let slow = 0;
    const { source } = await startS3([textObject('a.csv', csv(5))], {
      before: () => (slow++ < 2 ? { status: 503, code: 'SlowDown' } : undefined),
    });
    expect(await named(source)).toEqual(['a.csv']);
  });

  it('are not asked for without end where the store throttles without end', { timeout: 30_000 }, async () => {
    const names = Array.from(
      { length: 40 },
      (_, i) => `${String.fromCharCode(97 + (i % 26)).repeat(i + 1)}.csv`,
    );
    const { source, server } = await startS3(
      names.map((name) => textObject(name, csv(5))),
      {
        before: ({ operation }) =>
          operation === 'GetObject' ? { status: 503, code: 'SlowDown' } : undefined,
      },
    );
    const found = await source.datasets();
    expect(found.map(({ unreadable }) => unreadable?.code)).toEqual(names.map(() => 'unreachable'));
    expect(JSON.stringify(found)).toContain('not asked: 4 requests in a row failed');
    // Some were under way together; each was repeated by the client.
    expect(server.requests.filter(({ operation }) => operation === 'GetObject').length).toBeLessThan(50);
  });

  it('that may not be read, are archived or broken are named, and the rest goes on', async () => {
    const { source } = await startS3(
      [
        textObject('a.csv', csv(5)),
        textObject('secret.csv', csv(5)),
        { ...textObject('old.csv', csv(5)), storageClass: 'GLACIER' },
        textObject('bad.parquet', 'PAR1 and nothing else'),
      ],
      { before: ({ key }) => (key === 'secret.csv' ? { status: 403, code: 'AccessDenied' } : undefined) },
    );
    const found = await source.datasets();
    expect(found.map(({ name, unreadable }) => [name, unreadable?.code])).toEqual([
      ['a.csv', undefined],
      ['bad.parquet', 'malformed'],
      ['old.csv', 'unreachable'],
      ['secret.csv', 'permission-denied'],
    ]);
  });

  it('that changed since they were listed are an error, not a mixture', async () => {
    const objects = [textObject('a.csv', csv(30_000))];
    const { source, server } = await startS3(objects);
    const a = await dataset(source, 'a.csv');
    objects[0] = textObject('a.csv', csv(30_001), '2026-07-01T00:00:00Z');
    Object.assign(
      (server as unknown as { buckets: Map<string, { objects: unknown }> }).buckets.get('data')!,
      { objects },
    );
    await expect(records(source, a)).rejects.toMatchObject({ reason: { code: 'malformed' } });
  });

  it.each([
    [
      'InvalidAccessKeyId',
      { accessKeyId: 'other', secretAccessKey: 'x' },
      undefined,
      'authentication-failed',
    ],
    ['NoSuchBucket', { bucket: 'nothing' }, undefined, 'not-found'],
    ['ExpiredToken', {}, { status: 400, code: 'ExpiredToken' }, 'authentication-failed'],
    ['RequestTimeTooSkewed', {}, { status: 403, code: 'RequestTimeTooSkewed' }, 'authentication-failed'],
    ['AccessDenied', {}, { status: 403, code: 'AccessDenied' }, 'permission-denied'],
  ])('%s is told', async (_, config, fault, code) => {
    const { source } = await startS3([textObject('a.csv', csv(5))], { config, before: () => fault });
    await expect(source.datasets()).rejects.toMatchObject({ name: 'GamsaError', reason: { code } });
  });
});
