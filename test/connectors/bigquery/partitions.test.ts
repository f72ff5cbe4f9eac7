import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countDays } from '../../../connectors/bigquery/partitions.ts';
import { addDays } from '../../../src/core/period.ts';
import type { Project } from '../../../src/demo/bigquery/tables.ts';
import type { AgeQuery } from '../../../src/sdk/index.ts';
import { firstTimes, openBigQuery } from '../../support/bigquery/open.ts';
import { peopleProject } from '../../support/bigquery/project.ts';
import { dataset, records } from '../../support/source.ts';

const [people] = peopleProject.tables;

/** The people by the day on which they asked; a table as large as BigQuery says. */
function byDay(resource: object, iam?: object): Project {
  const daily = { ...people!, id: 'daily', ...(iam && { iam }) };
  return {
    id: 'genon-test',
    datasets: [{ id: 'crm' }],
    tables: [{ ...daily, resource: { timePartitioning: { type: 'DAY', field: 'asked' }, ...resource } }],
  };
}

const query: AgeQuery = {
  clock: { field: 'asked', format: 'auto' },
  limits: ['2024-01-01T15:00:00Z', '2025-06-30T15:00:00Z'],
  zone: 'Asia/Seoul',
  now: '2026-01-01T00:00:00Z',
  signal: new AbortController().signal,
};

const large = { numRows: '5000000' };

describe('ages by partitions', () => {
  it('are those of the column, of which nothing is read', async () => {
    const { source, server } = await openBigQuery(byDay(large));
    const daily = await dataset(source, 'crm.daily');
    const count = await source.age!(daily, query);
    expect(server.queries.map(({ query: text }) => text)).toEqual([
      'select partition_id, total_rows from `genon-test.crm.INFORMATION_SCHEMA.PARTITIONS` where table_schema = @p1 and table_name = @p2',
    ]);
    const small = await openBigQuery(byDay({}));
    expect(await small.source.age!(daily, query)).toEqual(count);
    expect(small.server.queries[0]!.query).toContain('min(`asked`)');
    expect(count).toMatchObject({ total: 3_000, withoutClock: 60, oldest: '2022-01-02' });
  });

  it('are counted from the column where a condition goes with it, or partitions are months', async () => {
    const { source, server } = await openBigQuery(byDay(large));
    await source.age!(await dataset(source, 'crm.daily'), { ...query, where: { name: 'n1' } });
    const months = await openBigQuery(
      byDay({ ...large, timePartitioning: { type: 'MONTH', field: 'asked' } }),
    );
    await months.source.age!(await dataset(months.source, 'crm.daily'), query);
    for (const { queries } of [server, months.server]) expect(queries[0]!.query).toContain('min(`asked`)');
  });

  it('are counted from the column where the partitions may not be asked for', async () => {
    const { source, server } = await openBigQuery(byDay(large), {
      before: firstTimes(1, 'jobs.query', { status: 403, reason: 'accessDenied' }),
    });
    expect(await source.age!(await dataset(source, 'crm.daily'), query)).toMatchObject({ total: 3_000 });
    expect(server.queries[0]!.query).toContain('min(`asked`)');
  });

  it('count each day on its side of every limit', () => {
    const days = fc.array(fc.tuple(fc.nat(400), fc.nat(50)), { maxLength: 30 });
    fc.assert(
      fc.property(days, fc.nat(400), (filled, limit) => {
        const partitions = filled.map(([day, rows]) => ({
          id: addDays('2025-01-01', day).replaceAll('-', ''),
          rows,
        }));
        const at = `${addDays('2024-12-31', limit)}T15:00:00Z`;
        const got = countDays(partitions, { limits: [at], now: at, zone: 'Asia/Seoul' })!;
        const older = filled.reduce((sum, [day, rows]) => sum + (day < limit ? rows : 0), 0);
        expect(got.older).toEqual([older]);
        expect(got.older[0]! + got.future).toBe(got.total);
      }),
    );
  });

  it('of instants look into the few days in which a limit lies', async () => {
    const rows = Array.from({ length: 2_000 }, (_, i) => ({
      id: i,
      at: i % 40 === 0 ? null : new Date(Date.UTC(2023, 0, 1) + i * 47_000_000).toISOString(),
    }));
    const instants = (resource: object): Project => ({
      id: 'genon-test',
      datasets: [{ id: 'crm' }],
      tables: [
        {
          dataset: 'crm',
          id: 'daily',
          schema: [
            { name: 'id', type: 'INTEGER' },
            { name: 'at', type: 'TIMESTAMP' },
          ],
          rows,
          resource: { timePartitioning: { type: 'DAY', field: 'at' }, ...resource },
        },
      ],
    });
    const asked = { ...query, clock: { field: 'at', format: 'auto' as const } };
    const small = await openBigQuery(instants({}));
    const daily = await dataset(small.source, 'crm.daily');
    const { source, server } = await openBigQuery(instants({ ...large, requirePartitionFilter: true }));
    await source.datasets();
    expect(await source.age!(daily, asked)).toEqual(await small.source.age!(daily, asked));
    const [, looked] = server.queries.map(({ query: text }) => text);
    expect(looked).toContain(
      "(`at` >= timestamp '2024-01-01 00:00:00+00' and `at` < timestamp '2024-01-02 00:00:00+00')",
    );
    expect(looked!.match(/`at` >= /g)!.length).toBeLessThanOrEqual(5);
  });

  it('are not told by rows that stand in no partition yet', () => {
    const buffered = [{ id: '__UNPARTITIONED__', rows: 1 }];
    expect(countDays(buffered, query)).toBeUndefined();
    expect(countDays([{ id: '__UNPARTITIONED__', rows: 0 }], query)).toMatchObject({ total: 0 });
    expect(countDays([{ id: '2026010112', rows: 3 }], query)).toBeUndefined();
  });
});

describe('a table that requires a filter by its partition', () => {
  const strict = byDay({ requirePartitionFilter: true });

  it('is counted, selected and drawn from, no row left out', async () => {
    const { source } = await openBigQuery(strict, {}, { sample: 'random' });
    const daily = await dataset(source, 'crm.daily');
    expect(await source.age!(daily, query)).toMatchObject({ total: 3_000, withoutClock: 60 });
    const reading = await source.select!(daily, {
      fields: daily.fields,
      selection: { where: { asked: null } },
      clip: 30,
      signal: query.signal,
    });
    let found = 0;
    for await (const { rows } of reading.batches) found += rows;
    expect(found).toBe(60);
    expect((await records(source, daily, { rows: 600 })).method).toBe('random-rows');
  });

  it('is named as it is in a statement that deletes, with the filter', async () => {
    const { source } = await openBigQuery(strict);
    const { text } = await source.erasure!(await dataset(source, 'crm.daily'), { where: { name: 'n1' } });
    expect(text).toBe(
      "delete from `genon-test.crm.daily` where ((`name` is not null and cast(`name` as string) in ('n1'))) and (`asked` >= date '0001-01-01' or `asked` is null);",
    );
  });

  it('by the time of loading is filtered by that', async () => {
    const loaded = byDay({ timePartitioning: { type: 'DAY' }, requirePartitionFilter: true });
    const { source } = await openBigQuery(loaded);
    const { text } = await source.erasure!(await dataset(source, 'crm.daily'), {});
    expect(text).toContain(
      "(_PARTITIONTIME >= timestamp '0001-01-01 00:00:00+00' or _PARTITIONTIME is null)",
    );
  });
});

describe('rights on a single table', () => {
  it('are facts, where they may be seen', async () => {
    const bindings = [
      { role: 'roles/bigquery.dataViewer', members: ['allUsers', 'user:someone@partner.example'] },
    ];
    const { source } = await openBigQuery(byDay({}, { bindings }));
    const rights = (await source.facts!()).filter(({ kind }) => kind === 'access');
    expect(rights).toMatchObject([
      { dataset: 'crm.daily', grantee: 'PUBLIC', privileges: ['read'], by: 'tables.getIamPolicy' },
      { grantee: 'user at partner.example', privileges: ['read'] },
    ]);
    const hidden = await openBigQuery(byDay({}, { bindings }), {
      before: (asked) =>
        asked === 'tables.getIamPolicy' ? { status: 403, reason: 'accessDenied' } : undefined,
    });
    expect((await hidden.source.facts!()).filter(({ kind }) => kind === 'access')).toEqual([]);
  });
});

describe('bytes', () => {
  it('are told before each query', async () => {
    const planned: number[] = [];
    const { source, server } = await openBigQuery(
      byDay({}),
      { bytes: 3e9 },
      {},
      { planned: (bytes) => planned.push(bytes * (server.queries.length + 1)) },
    );
    await source.age!(await dataset(source, 'crm.daily'), query);
    expect(planned).toEqual([3e9]);
  });
});
