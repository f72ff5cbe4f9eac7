import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type BucketObject, bytesObject, textObject } from '../../../src/demo/s3/bucket.ts';
import { dataset, records } from '../../support/source.ts';
import { csv, query, startS3 } from '../../support/stores/s3.ts';

describe('very many objects', () => {
  it('of twenty thousand keys some speak for all', async () => {
    const body = Buffer.from(csv(2));
    const count = 20_000;
    const at = (i: number): BucketObject | undefined =>
      i < 0 || i >= count
        ? undefined
        : {
            key: `e/dt=2026-01-${String(1 + Math.floor(i / 1_000)).padStart(2, '0')}/part-${String(i).padStart(8, '0')}.csv`,
            size: body.length,
            bytes: () => body,
            modified: '2026-06-01T00:00:00Z',
          };
    const { source, server } = await startS3({ length: count, at }, { pageKeys: 1_000 });
    const [only, ...others] = await source.datasets();
    expect(others).toEqual([]);
    expect(only).toMatchObject({ name: 'e/dt=*/part-*.csv', parts: count });
    expect(server.requests.filter(({ operation }) => operation === 'GetObject').length).toBeLessThan(200);
    const read = await records(source, only!, { rows: 10 });
    expect(read).toMatchObject({ method: 'spread', population: undefined });
    expect(read.rows).toHaveLength(10);
  }, 120_000);

  it('a million keys are listed in a heap of 64 MB', async () => {
    const script = fileURLToPath(new URL('../../support/stores/million.ts', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, ['--max-old-space-size=64', script]);
    expect(JSON.parse(stdout)).toEqual([['e/dt=*/part-*.csv', 1_000_000]]);
  }, 120_000);

  const nights = (count: number, object: (key: string, i: number) => BucketObject) =>
    Array.from({ length: count }, (_, i) => object(`n/a-2026-01-${String(i + 1).padStart(2, '0')}`, i));

  it('more databases than are opened are named', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gamsa-s3-many-'));
    const path = join(folder, 'a.sqlite');
    const database = new DatabaseSync(path);
    database.exec("create table people (email text); insert into people values ('a@example.com')");
    database.close();
    const bytes = readFileSync(path);
    rmSync(folder, { recursive: true });
    const { source } = await startS3(nights(30, (key) => bytesObject(`${key}.sqlite`, bytes)));
    const all = await source.datasets();
    expect(all.filter(({ unreadable }) => !unreadable)).toHaveLength(24);
    expect(all.filter(({ unreadable }) => unreadable)).toMatchObject([
      {
        name: 'n/a-*.sqlite',
        unreadable: { code: 'too-large', detail: { en: expect.stringMatching(/^6 of 30/) } },
      },
    ]);
  });

  it('those among many that cannot be opened are counted with the sample', async () => {
    const broken = Buffer.from('PAR1 and no more');
    const { source } = await startS3(
      nights(30, (key, i) => (i % 2 ? textObject(`${key}.csv`, csv(1)) : bytesObject(`${key}.csv`, broken))),
    );
    const { problems } = await records(source, await dataset(source, 'n/a-*.csv'), { rows: 100 });
    expect(problems).toMatchObject([
      { what: { en: 'objects among those drawn that could not be opened' }, count: expect.any(Number) },
    ]);
  });

  it('columns and tables that only later objects have are told', async () => {
    const dump = (extra: string) => `INSERT INTO a (x) VALUES ('1');\n${extra}`;
    const { source } = await startS3([
      ...nights(31, (key, i) => textObject(`${key}.csv`, i === 12 ? 'id,phone\n1,2\n' : csv(1))),
      ...nights(31, (key, i) =>
        textObject(`${key}.sql`, dump(i === 12 ? "INSERT INTO late (y) VALUES ('2');\n" : '')),
      ),
    ]);
    const lists = await records(source, await dataset(source, 'n/a-*.csv'), { rows: 'all' });
    const dumps = await records(source, await dataset(source, 'n/a-*.sql#a'), { rows: 'all' });
    expect(lists.problems).toEqual([
      { what: expect.objectContaining({ en: expect.stringContaining('columns that none') }), count: 1 },
    ]);
    expect(dumps.problems).toEqual([
      { what: expect.objectContaining({ en: expect.stringContaining('tables that none') }), count: 1 },
    ]);
  });

  it('more than are kept are all read when all are asked for', async () => {
    const { source } = await startS3(
      Array.from({ length: 60 }, (_, i) =>
        textObject(`e/part-${String(i).padStart(4, '0')}.csv`, csv(3, i * 3)),
      ),
      {
        pageKeys: 7,
        before: ({ key }) => (key === 'e/part-0059.csv' ? { status: 403, code: 'AccessDenied' } : undefined),
      },
    );
    const all = await dataset(source, 'e/part-*.csv');
    const read = await records(source, all);
    expect(new Set(read.rows.map(([id]) => id)).size).toBe(177);
    expect(read.problems).toMatchObject([{ count: 1 }]);
    await expect(source.age!(all, query())).rejects.toMatchObject({
      reason: { code: 'permission-denied' },
    });
  });
});
