import { describe, expect, it } from 'vitest';
import type { FieldResource } from '../../../connectors/bigquery/rest.ts';
import type { Project } from '../../../src/demo/bigquery/tables.ts';
import { openBigQuery } from '../../support/bigquery/open.ts';
import { peopleProject } from '../../support/bigquery/project.ts';
import { dataset, records } from '../../support/source.ts';

const schema: readonly FieldResource[] = [
  { name: 'at', type: 'TIMESTAMP' },
  { name: 'local', type: 'DATETIME' },
  {
    name: 'user',
    type: 'RECORD',
    fields: [
      { name: 'email', type: 'STRING' },
      { name: 'phones', type: 'STRING', mode: 'REPEATED' },
    ],
  },
  { name: 'tags', type: 'STRING', mode: 'REPEATED', description: 'Tags' },
];
const rows = [
  {
    at: '2025-03-01T00:00:00.000Z',
    local: '2025-03-01T09:00:00',
    user: { email: 'a@example.com', phones: ['010-0000-0001', '010-0000-0002'] },
    tags: ['x'],
  },
  { at: null, local: null, user: null, tags: [] },
];

const day = 86_400_000;
const events = { dataset: 'web', schema, rows };
const project: Project = {
  id: 'genon-test',
  datasets: [
    {
      id: 'web',
      location: 'US',
      maxTimeTravelHours: '48',
      access: [
        { role: 'READER', specialGroup: 'allAuthenticatedUsers' },
        { role: 'READER', iamMember: 'allUsers' },
        { role: 'WRITER', userByEmail: 'someone@partner.example' },
        { role: 'roles/bigquery.dataViewer', domain: 'other.example' },
        { role: 'OWNER', userByEmail: 'etl@genon-test.iam.gserviceaccount.com' },
      ],
    },
    { id: 'archive', location: 'europe-west1' },
  ],
  tables: [
    {
      ...events,
      id: 'log',
      resource: {
        timePartitioning: { field: 'at', expirationMs: String(90 * day) },
        encryptionConfiguration: { kmsKeyName: 'projects/p/locations/us/keyRings/r/cryptoKeys/k' },
      },
    },
    { ...events, id: 'events_20260101' },
    { ...events, id: 'events_20260102' },
    { ...events, id: 'events_intraday' },
    {
      ...events,
      id: 'sheet',
      type: 'EXTERNAL',
      resource: { externalDataConfiguration: { sourceFormat: 'GOOGLE_SHEETS' } },
    },
    {
      ...events,
      id: 'recent',
      type: 'VIEW',
      resource: { view: { query: 'select * from `genon-test.web.log` join `web.events_*` using (at)' } },
    },
    {
      ...events,
      dataset: 'archive',
      id: 'log_copy',
      type: 'SNAPSHOT',
      resource: {
        creationTime: '0',
        expirationTime: String(365 * day),
        snapshotDefinition: {
          baseTableReference: { projectId: 'genon-test', datasetId: 'web', tableId: 'log' },
        },
      },
    },
  ],
};

describe('the catalogue', () => {
  it('tells kinds, collapses tables by the day, and says where views and snapshots come from', async () => {
    const { source } = await openBigQuery(project, { pageSize: 2 });
    const all = await source.datasets();
    const shown = all.map(({ name, kind, parts, rows: count, derivedFrom }) => [
      name,
      kind,
      parts ?? count,
      derivedFrom,
    ]);
    expect(shown.toSorted()).toEqual([
      ['archive.log_copy', 'table', 2, ['web.log']],
      ['web.events_*', 'partitioned-table', 2, undefined],
      ['web.events_intraday', 'table', 2, undefined],
      ['web.log', 'partitioned-table', 2, undefined],
      ['web.recent', 'view', undefined, ['web.log', 'web.events_*']],
      ['web.sheet', 'foreign-table', undefined, ['external data GOOGLE_SHEETS']],
    ]);
  });

  it('gives records and lists as JSON, and times as ISO 8601', async () => {
    const { source } = await openBigQuery(project);
    const log = await dataset(source, 'web.log');
    expect(log.fields.map(({ name, type, family, array }) => [name, type, family, array])).toEqual([
      ['at', 'TIMESTAMP', 'time', undefined],
      ['local', 'DATETIME', 'time', undefined],
      ['user', 'STRUCT<email STRING, phones ARRAY<STRING>>', 'json', undefined],
      ['tags', 'ARRAY<STRING>', 'text', true],
    ]);
    const read = await records(source, log);
    expect(read.rows).toEqual([
      [
        '2025-03-01T00:00:00.000Z',
        '2025-03-01T09:00:00',
        '{"email":"a@example.com","phones":["010-0000-0001","010-0000-0002"]}',
        '["x"]',
      ],
      [null, null, null, '[]'],
    ]);
    // Fields in an order of their own.
    const back = log.fields.toReversed();
    expect((await records(source, log, { fields: back })).rows[0]).toEqual(read.rows[0]!.toReversed());
  });

  it('asks only the datasets that are configured, and leaves out of scope what is', async () => {
    const { server, source } = await openBigQuery(
      project,
      {},
      { datasets: ['web'] },
      { scope: { include: ['web.l*'], exclude: [] } },
    );
    expect((await source.datasets()).map(({ name }) => name)).toEqual(['web.log']);
    expect(server.requests.filter((one) => one === 'tables.get')).toHaveLength(1);
  });

  it('reads a view by a query, its first rows', async () => {
    const { server, source } = await openBigQuery(project);
    const view = await dataset(source, 'web.recent');
    const read = await records(source, view, { rows: 1, fields: view.fields.slice(0, 1) });
    expect(read.method).toBe('first');
    expect(read.rows).toEqual([['2025-03-01T00:00:00.000Z']]);
    expect(server.queries.map(({ query }) => query)).toEqual([
      'select `at` from `genon-test.web.recent` limit 1',
    ]);
  });

  it.each(['at', 'local'])('counts ages by %s in the zone', async (field) => {
    const { source } = await openBigQuery(project);
    const count = await source.age!(await dataset(source, 'web.events_*'), {
      clock: { field, format: 'auto' },
      limits: ['2025-02-28T15:00:00Z', '2025-03-01T15:00:00Z'],
      zone: 'Asia/Seoul',
      now: '2026-01-01T00:00:00Z',
      signal: new AbortController().signal,
    });
    expect(count).toEqual({
      total: 4,
      older: [0, 2],
      withoutClock: 2,
      future: 0,
      oldest: '2025-03-01',
      newest: '2025-03-01',
    });
  });
});

describe('a random sample', () => {
  it.each(['crm.people', 'crm.people_*'])('draws rows of %s by a query, within the budget', async (name) => {
    const { server, source } = await openBigQuery(peopleProject, {}, { sample: 'random' });
    const people = await dataset(source, name);
    const fields = people.fields.toReversed();
    const read = await records(source, people, { rows: 600, fields });
    expect(read).toMatchObject({ method: 'random-rows', population: 3_000 });
    // 630 are to be expected; eight times the deviation on either side.
    expect(read.rows.length).toBeGreaterThan(450);
    expect(read.rows.length).toBeLessThan(810);
    const ids = read.rows.map((row) => Number(row.at(-1)));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id >= 0 && id < 3_000)).toBe(true);
    expect(server.queries[0]!.query).toMatch(/ where rand\(\) < 0\.21\d*$/);
    // What is small is read whole, free of charge.
    expect((await records(source, people, { rows: 5_000 })).method).toBe('all');
    expect(server.queries).toHaveLength(1);
  });

  it('counts many tables by the day first', async () => {
    const days = Array.from({ length: 31 }, (_, i) => `people_202601${String(i + 1).padStart(2, '0')}`);
    const tables = days.map((id) => ({ ...peopleProject.tables[0]!, id, rows: [{ id: 1, name: 'n' }] }));
    const { source } = await openBigQuery({ ...peopleProject, tables }, {}, { sample: 'random' });
    const read = await records(source, await dataset(source, 'crm.people_*'), { rows: 10 });
    expect(read).toMatchObject({ method: 'random-rows', population: 31 });
  });

  it('spends nothing where the budget does not allow it: free blocks do, and it is said', async () => {
    const settings = { sample: 'random', maximumBytesBilled: '20 MB' };
    const { server, source } = await openBigQuery(peopleProject, { bytes: 1e9 }, settings);
    const read = await records(source, await dataset(source, 'crm.people'), { rows: 100 });
    expect(read.method).toBe('spread');
    expect(read.rows).toHaveLength(100);
    expect(read.problems).toMatchObject([{ what: { en: expect.stringContaining('budget') }, count: 1 }]);
    expect(server.queries).toHaveLength(0);
  });
});

describe('facts', () => {
  it('are those of datasets and tables', async () => {
    const { source } = await openBigQuery(project);
    const facts = await source.facts!();
    const of = (name: string, kind: string) =>
      facts.filter((one) => one.dataset === name && one.kind === kind);
    expect(of('web.log', 'location')).toMatchObject([{ country: 'US', region: 'us' }]);
    expect(of('archive.log_copy', 'location')).toMatchObject([{ country: 'BE', region: 'europe-west1' }]);
    expect(of('web.log', 'encryption-at-rest')).toMatchObject([
      { algorithm: 'AES-256, customer-managed key' },
    ]);
    expect(of('web.sheet', 'encryption-at-rest')).toMatchObject([{ state: 'unknown' }]);
    expect(of('web.log', 'retention-setting')).toMatchObject([{ period: 'P90D' }]);
    expect(of('archive.log_copy', 'retention-setting')).toMatchObject([{ period: 'P365D' }]);
    expect(of('web.log', 'recoverability')).toMatchObject([{ means: expect.stringContaining('48 hours') }]);
    expect(of('archive.log_copy', 'recoverability')).toMatchObject([{ means: 'table snapshot' }]);
    expect(of('web.log', 'access')).toMatchObject([
      { grantee: 'PUBLIC', privileges: ['read'] },
      { grantee: 'PUBLIC', privileges: ['read'] },
      { grantee: 'user at partner.example', privileges: ['writer'] },
      { grantee: 'domain other.example', privileges: ['read'] },
      { grantee: 'serviceAccount etl@genon-test.iam.gserviceaccount.com', privileges: ['owner'] },
    ]);
    expect(JSON.stringify(facts)).not.toContain('someone@');
  });
});

describe('selections', () => {
  it('find a text in a list or record as its JSON, which has no other text', async () => {
    const { source, server } = await openBigQuery(project);
    const log = await dataset(source, 'web.log');
    const reading = await source.select!(log, {
      fields: log.fields.slice(0, 1),
      selection: { holding: [{ field: 'tags', texts: ['["x"]'] }] },
      clip: 30,
      signal: new AbortController().signal,
    });
    const found: unknown[] = [];
    for await (const { columns } of reading.batches) found.push(...columns[0]!);
    expect(found).toEqual(['2025-03-01T00:00:00.000Z']);
    expect(server.queries[0]!.query).toContain('to_json_string(`tags`) in (@p1)');
  });
});

describe('remnants', () => {
  it('are what time travel keeps, fail-safe, and copies', async () => {
    const travelled = (bytes: string) => ({
      ...project,
      tables: project.tables.map((table) =>
        table.id === 'log'
          ? { ...table, resource: { ...table.resource, numTimeTravelPhysicalBytes: bytes } }
          : table,
      ),
    });
    const states = async (bytes: string, name: string) => {
      const { source } = await openBigQuery(travelled(bytes));
      return (await source.remnants!(await dataset(source, name))).map(({ state }) => state);
    };
    expect(await states('5', 'web.log')).toEqual(['possible', 'possible', 'possible']);
    expect(await states('0', 'web.log')).toEqual(['none', 'possible', 'possible']);
    expect(await states('0', 'web.events_*')).toEqual(['unknown', 'possible', 'none']);
    expect(await states('0', 'web.recent')).toEqual([]);
  });
});

describe('erasure', () => {
  it('names each table by the day, and writes values out', async () => {
    const { source } = await openBigQuery(project);
    const selection = { where: { local: "it's \\ 1" } };
    const { text } = await source.erasure!(await dataset(source, 'web.events_*'), selection);
    const where = "((`local` is not null and cast(`local` as string) in ('it\\'s \\\\ 1')))";
    expect(text.split('\n')).toEqual([
      `delete from \`genon-test.web.events_20260101\` where ${where};`,
      `delete from \`genon-test.web.events_20260102\` where ${where};`,
    ]);
    await expect(source.erasure!(await dataset(source, 'web.recent'), selection)).rejects.toMatchObject({
      reason: { code: 'unsupported-format' },
    });
  });
});
