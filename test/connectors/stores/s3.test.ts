import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { bytesObject, textObject } from '../../../src/demo/s3/bucket.ts';
import { canary } from '../../support/contract.ts';
import { dataset, records } from '../../support/source.ts';
import { csv, named, query, startS3 } from '../../support/stores/s3.ts';

describe('objects of a bucket', () => {
  it('are one dataset where their keys differ in partition, date or id', async () => {
    const { source } = await startS3([
      textObject('events/dt=2026-01-01/part-0000.csv', csv(2)),
      textObject('events/dt=2026-01-02/part-0000.csv', csv(3)),
      textObject(
        'logs/2026/11/23/10/app-2026-11-23-10-00-00-0a1b2c3d-1111-4222-8333-abcdefabcdef.csv',
        csv(1),
      ),
      textObject(
        'logs/2026/11/23/11/app-2026-11-23-11-00-00-0a1b2c3d-1111-4222-8333-abcdefabcdee.csv',
        csv(1),
      ),
      bytesObject('zipped/list.csv.gz', gzipSync(csv(4))),
      textObject('empty/', ''),
    ]);
    expect(await named(source)).toEqual([
      'events/dt=*/part-*.csv',
      'logs/*/*/*/*/app-*-*.csv',
      'zipped/list.csv.gz',
    ]);
    expect((await records(source, await dataset(source, 'events/dt=*/part-*.csv'))).rows).toHaveLength(5);
    expect((await records(source, await dataset(source, 'zipped/list.csv.gz'))).rows).toHaveLength(4);
  });

  it('may be dumps, whose tables are read by ranges; those of every night are one dataset each', async () => {
    const night = (name: string) =>
      `-- PostgreSQL database dump\nCREATE TABLE public.people (name text);\nCOPY public.people (name) FROM stdin;\n${name}\n\\.\nINSERT INTO public.other VALUES ('x');\n`;
    const { source } = await startS3([
      ...Array.from({ length: 30 }, (_, i) =>
        textObject(`dumps/crm-2026-01-${String(i + 1).padStart(2, '0')}.sql`, night(`n${i}`)),
      ),
      bytesObject('one.sql.gz', gzipSync(night('one'))),
    ]);
    expect(await named(source)).toEqual([
      'dumps/crm-*.sql#public.other',
      'dumps/crm-*.sql#public.people',
      'one.sql.gz#public.other',
      'one.sql.gz#public.people',
    ]);
    const { rows } = await records(source, await dataset(source, 'dumps/crm-*.sql#public.people'));
    expect(rows.flat().sort()).toEqual(Array.from({ length: 30 }, (_, i) => `n${i}`).sort());
    expect((await records(source, await dataset(source, 'one.sql.gz#public.people'))).rows).toEqual([
      ['one'],
    ]);
  });

  it('are listed page by page, below the prefixes of the paths only', async () => {
    const objects = Array.from({ length: 25 }, (_, i) =>
      textObject(`a/${'abcdefghijklmnopqrstuvwxyz'[i]}.csv`, csv(1)),
    );
    const { source, server } = await startS3([...objects, textObject('b/x.csv', csv(1))], {
      pageKeys: 10,
      config: { paths: ['a/**/*.csv'] },
    });
    expect(await named(source)).toHaveLength(25);
    expect(server.requests.filter(({ operation }) => operation === 'ListObjectsV2')).toHaveLength(3);
  });

  it('have ages by a column, by the object’s time, and by the date in the key', async () => {
    const { source } = await startS3([
      textObject('e/dt=2024-01-31/a.csv', csv(9), '2026-03-01T00:00:00Z'),
      textObject('e/dt=2024-06-01/a.csv', csv(9), '2024-01-01T00:00:00Z'),
    ]);
    const events = await dataset(source, 'e/dt=*/a.csv');
    expect(await source.age!(events, query())).toMatchObject({ total: 18, older: [8] });
    const by = (field: string) => source.age!(events, query({ clock: { field, format: 'auto' } }));
    expect(await by('@modified')).toMatchObject({ total: 18, older: [9], newest: '2026-03-01' });
    expect(await by('@name')).toMatchObject({ older: [9], oldest: '2024-01-31', newest: '2024-06-01' });
    await expect(by('@created')).rejects.toMatchObject({ reason: { code: 'not-found' } });
  });

  it('that are SQLite databases are read in memory, their views named', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'gamsa-s3-')), 'app.db');
    const made = new DatabaseSync(file);
    made.exec(`pragma journal_mode = wal; create table people (id integer primary key, email text, at text);
      insert into people values (1, 'a@example.com', '2024-01-31'), (2, '${canary}', '2026-01-01');
      create view v as select email from people`);
    made.close();
    const { source } = await startS3([
      bytesObject('app.db', readFileSync(file)),
      textObject('a.csv', csv(5)),
    ]);
    rmSync(dirname(file), { recursive: true });
    expect(await named(source)).toEqual(['a.csv', 'app.db#people', 'app.db#v']);
    const table = await dataset(source, 'app.db#people');
    const fields = table.fields.filter(({ name }) => name === 'email');
    expect((await records(source, table, { fields })).rows).toEqual([['a@example.com'], [canary]]);
    expect(await source.age!(table, query({ clock: { field: 'at', format: 'auto' } }))).toMatchObject({
      total: 2,
      older: [1],
    });
    expect((await dataset(source, 'app.db#v')).unreadable?.code).toBe('unsupported-format');
  });

  it('that look like SQLite and are broken are named', async () => {
    const bytes = Buffer.alloc(1024, 1);
    bytes.write('SQLite format 3\0', 'latin1');
    const { source } = await startS3([bytesObject('bad.db', bytes)]);
    expect((await dataset(source, 'bad.db')).unreadable?.code).toBe('malformed');
  });

  it('of Parquet are read by footer and column chunks', async () => {
    const rows = 20_000;
    const bytes = new Uint8Array(
      parquetWriteBuffer({
        columnData: [
          { name: 'id', data: Array.from({ length: rows }, (_, i) => i), type: 'INT32' },
          {
            name: 'email',
            data: Array.from({ length: rows }, (_, i) => `p${i}@example.com`),
            type: 'STRING',
          },
          {
            name: 'body',
            data: Array.from({ length: rows }, (_, i) => `${i * 7919}`.repeat(20)),
            type: 'STRING',
          },
        ],
        codec: 'UNCOMPRESSED',
      }),
    );
    const { source, server } = await startS3([bytesObject('big.parquet', bytes)]);
    const big = await dataset(source, 'big.parquet');
    const read = await records(source, big, { fields: big.fields.filter(({ name }) => name === 'email') });
    expect(read.rows).toHaveLength(rows);
    expect(read.rows[19_999]).toEqual(['p19999@example.com']);
    expect(server.bytesSent).toBeLessThan(bytes.length / 4);
  });
});
