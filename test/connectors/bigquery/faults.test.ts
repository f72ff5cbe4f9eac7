import { describe, expect, it } from 'vitest';
import type { AgeQuery } from '../../../src/sdk/index.ts';
import { firstTimes, openBigQuery } from '../../support/bigquery/open.ts';
import { peopleProject, peopleSchema } from '../../support/bigquery/project.ts';
import { canary } from '../../support/contract.ts';
import { dataset, records } from '../../support/source.ts';

const ageQuery = (signal = new AbortController().signal): AgeQuery => ({
  clock: { field: 'asked', format: 'auto' },
  limits: ['2024-01-01T00:00:00Z'],
  zone: 'UTC',
  now: '2026-01-01T00:00:00Z',
  signal,
});

describe('requests that fail', () => {
  it.each([
    [503, 'backendError'],
    [429, 'rateLimitExceeded'],
    [403, 'rateLimitExceeded'],
  ])('%i %s is tried again', async (status, reason) => {
    const { source } = await openBigQuery(peopleProject, {
      before: firstTimes(1, 'tables.list', { status, reason }),
    });
    expect((await source.datasets()).map(({ name }) => name)).toContain('crm.people');
  });

  it('a token that is refused ends the source, and one that is taken opens it', async () => {
    const { source } = await openBigQuery(peopleProject, { token: 'good' }, { accessToken: 'stale' });
    await expect(source.datasets()).rejects.toMatchObject({ reason: { code: 'authentication-failed' } });
    const taken = await openBigQuery(peopleProject, { token: 'good' }, { accessToken: 'good' });
    expect((await taken.source.datasets()).length).toBeGreaterThan(1);
  });

  it('a token is not sent in the clear', async () => {
    const settings = { accessToken: 'good', endpoint: 'http://bigquery.example' };
    await expect(openBigQuery(peopleProject, {}, settings)).rejects.toMatchObject({
      reason: { code: 'not-permitted-by-policy' },
    });
  });

  it('a token that expires in the middle fails what is read with it', async () => {
    let expired = false;
    const { source } = await openBigQuery(peopleProject, {
      before: () => (expired ? { status: 401, reason: 'authError' } : undefined),
    });
    const people = await dataset(source, 'crm.people');
    expired = true;
    await expect(records(source, people)).rejects.toMatchObject({
      reason: { code: 'authentication-failed', detail: 'authError' },
    });
  });

  it('a table and a dataset that may not be read are listed so, and the rest is there', async () => {
    const project = { ...peopleProject, datasets: [{ id: 'crm' }, { id: 'secret' }] };
    const { source } = await openBigQuery(project, {
      before: (_, path) =>
        /datasets\/secret|tables\/empty/.test(path) ? { status: 403, reason: 'accessDenied' } : undefined,
    });
    const all = await source.datasets();
    expect(all.map(({ name, unreadable }) => [name, unreadable?.code]).toSorted()).toEqual([
      ['crm.empty', 'permission-denied'],
      ['crm.people', undefined],
      ['crm.people_*', undefined],
      ['secret', 'permission-denied'],
    ]);
  });

  it('a table that went away since it was listed is told', async () => {
    const { source } = await openBigQuery(peopleProject, {
      before: (operation) =>
        operation === 'tabledata.list' ? { status: 404, reason: 'notFound' } : undefined,
    });
    const people = await dataset(source, 'crm.people');
    const error = await records(source, people).catch((e: unknown) => e as Error);
    expect(error).toMatchObject({ reason: { code: 'not-found' } });
    const { message, stack } = error as Error;
    expect(`${message}${stack}${JSON.stringify(error)}`).not.toContain(canary);
  });

  it('columns under a policy tag are left out and counted, where they may not be read', async () => {
    const schema = peopleSchema.map((field) =>
      field.name === 'name'
        ? { ...field, policyTags: { names: ['projects/p/taxonomies/1/policyTags/2'] } }
        : field,
    );
    const tables = peopleProject.tables.map((table) =>
      table.id === 'people' ? { ...table, schema } : table,
    );
    const { source } = await openBigQuery({ ...peopleProject, tables }, { guarded: 'name' });
    const read = await records(source, await dataset(source, 'crm.people'));
    expect(read.rows).toHaveLength(3_000);
    expect(read.rows[7]).toEqual(['7', null, 'note xxxxxxx 7', '2022-01-08']);
    expect(read.problems).toMatchObject([{ what: { en: expect.stringContaining('policy tag') }, count: 1 }]);
  });
});

describe('what queries cost', () => {
  const spent = { reason: { code: 'budget-spent' } };

  it('is asked by a dry run before each, listed, and given to BigQuery as its limit', async () => {
    const sent: string[] = [];
    const { server, source } = await openBigQuery(
      peopleProject,
      { bytes: 3e9 },
      {},
      { sent: (text) => sent.push(text) },
    );
    await source.age!(await dataset(source, 'crm.people'), ageQuery());
    expect(server.requests.slice(-2)).toEqual(['jobs.query', 'jobs.query']);
    expect(server.queries).toHaveLength(1);
    expect(server.queries[0]!.maximumBytesBilled).toBe('20000000000');
    expect(sent.at(-1)).toMatch(/^select .* -- 3000 MB by dry run$/);
  });

  it('stops a query that is too large before it runs', async () => {
    const { server, source } = await openBigQuery(
      peopleProject,
      { bytes: 3e9 },
      { maximumBytesBilled: '1 GB' },
    );
    const people = await dataset(source, 'crm.people');
    await expect(source.age!(people, ageQuery())).rejects.toMatchObject(spent);
    expect(server.queries).toHaveLength(0);
    // What is free goes on.
    expect((await records(source, people, { rows: 10 })).rows).toHaveLength(10);
  });

  it('stops queries when the budget of the run is spent', async () => {
    const { server, source } = await openBigQuery(peopleProject, { bytes: 3e9 }, { budget: '7 GB' });
    const people = await dataset(source, 'crm.people');
    await source.age!(people, ageQuery());
    await source.age!(people, ageQuery());
    await expect(source.age!(people, ageQuery())).rejects.toMatchObject(spent);
    expect(server.queries).toHaveLength(2);
  });

  it('counts what was read where that is more than the dry run told, and limits a query by what is left', async () => {
    for (const slow of [false, true]) {
      const { server, source } = await openBigQuery(
        peopleProject,
        { bytes: 3e9, dryBytes: 0, slow },
        { budget: '7 GB' },
      );
      const people = await dataset(source, 'crm.people');
      await source.age!(people, ageQuery());
      await source.age!(people, ageQuery());
      expect(server.queries.map(({ maximumBytesBilled }) => Number(maximumBytesBilled))).toEqual([7e9, 4e9]);
      // BigQuery itself refuses the third, of which 1 GB is left.
      await expect(source.age!(people, ageQuery())).rejects.toMatchObject(spent);
    }
  });

  it('counts the least that BigQuery bills, however small a query is', async () => {
    const { source } = await openBigQuery(peopleProject, { bytes: 1 }, { budget: '15 MB' });
    const people = await dataset(source, 'crm.people');
    await source.age!(people, ageQuery());
    await expect(source.age!(people, ageQuery())).rejects.toMatchObject(spent);
  });
});

describe('queries', () => {
  it('are waited for', async () => {
    const { source } = await openBigQuery(peopleProject, { slow: true });
    const count = await source.age!(await dataset(source, 'crm.people'), ageQuery());
    expect(count.total).toBe(3_000);
  });

  it('are cancelled when nobody waits for their rows any more', async () => {
    const { server, source } = await openBigQuery(peopleProject, { pageSize: 100 });
    const people = await dataset(source, 'crm.people');
    const reading = await source.select!(people, {
      fields: people.fields,
      selection: {},
      clip: 10,
      signal: new AbortController().signal,
    });
    for await (const _ of reading.batches) break;
    expect(server.cancelled).toBe(1);
  });

  it('that BigQuery refuses say the reason and no more', async () => {
    const { source } = await openBigQuery(peopleProject, {
      before: firstTimes(1, 'jobs.query', { status: 400, reason: 'invalidQuery' }),
    });
    const people = await dataset(source, 'crm.people');
    await expect(source.age!(people, ageQuery())).rejects.toMatchObject({
      reason: { code: 'engine-error', detail: 'invalidQuery' },
    });
  });
});
