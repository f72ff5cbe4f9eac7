import { describe, expect, it } from 'vitest';
import { decodePage } from '../../../connectors/salesforce/bulk.ts';
import { failure, type OrgOptions } from '../../../src/demo/salesforce/server.ts';
import { client, openOrg, startOrg } from '../../support/salesforce/open.ts';
import { leads, orgOf } from '../../support/salesforce/org.ts';
import { dataset, records } from '../../support/source.ts';

/** Answers so the first times that a path is asked for. */
const firstTimes = (times: number, path: RegExp, reply: ReturnType<typeof failure>): OrgOptions => {
  let left = times;
  return { before: ({ url }) => (path.test(url.pathname) && left-- > 0 ? reply : undefined) };
};
const contact = leads(5, { name: 'Contact', label: 'Contact' });

describe('an org that is busy is waited for', () => {
  it.each([
    ['503', failure(503, 'SERVER_UNAVAILABLE', 'busy')],
    ['503 without a body', { status: 503, body: '', headers: { 'Content-Type': 'text/html' } }],
    ['429', { status: 429, body: 'slow down', headers: { 'Content-Type': 'text/plain' } }],
    [
      'too many at once',
      failure(403, 'REQUEST_LIMIT_EXCEEDED', 'ConcurrentRequests (Concurrent API Requests) Limit exceeded.'),
    ],
  ])('%s', async (_, reply) => {
    const server = await startOrg(orgOf([leads(4)]), firstTimes(1, /\/query/, reply));
    const source = await openOrg(server);
    expect((await records(source, await dataset(source, 'Lead'))).rows).toHaveLength(4);
  });

  it('a request that changes nothing is sent again though it is a POST', async () => {
    const busy = failure(503, 'SERVER_UNAVAILABLE', 'busy');
    const server = await startOrg(orgOf([leads(40)]), firstTimes(1, /\/composite\//, busy));
    const source = await openOrg(server);
    expect((await records(source, await dataset(source, 'Lead'), { rows: 10 })).rows).toHaveLength(10);
  });
});

describe('the budget', () => {
  it('the org’s reserve is kept: reading stops, the reason is told, nothing more is sent', async () => {
    const org = orgOf([leads(5_000), contact], { dailyRequests: { max: 100, used: 60 } });
    const server = await startOrg(org, { pageRows: 100 });
    const source = await openOrg(server, { ...client, reserve: 0.2 });
    const reading = records(source, await dataset(source, 'Lead'));
    await expect(reading).rejects.toMatchObject({ reason: { code: 'budget-spent' } });
    expect(server.requests).toBe(20);
    // What needs no request of the org is still told.
    expect((await source.facts!()).map(({ kind }) => kind)).toEqual(['encryption-in-transit']);
    expect(server.requests).toBe(20);
  });

  it('a limit of its own', async () => {
    const server = await startOrg(orgOf([leads(5_000)]), { pageRows: 100 });
    const source = await openOrg(server, { ...client, requests: 10 });
    const reading = records(source, await dataset(source, 'Lead'));
    await expect(reading).rejects.toMatchObject({ reason: { code: 'budget-spent' } });
    expect(server.requests).toBe(10);
  });

  it('a budget that ends while objects are described leaves the others listed, with the reason', async () => {
    const objects = Array.from({ length: 8 }, (_, i) => leads(1, { name: `A${i}__c`, label: `A${i}` }));
    const server = await startOrg(orgOf(objects));
    const source = await openOrg(server, { ...client, requests: 6 });
    const datasets = await source.datasets();
    expect(datasets).toHaveLength(8);
    const left = datasets.filter(({ unreadable }) => unreadable?.code === 'budget-spent');
    expect(left).toHaveLength(5);
  });

  it('the day’s requests being used up by others is no reason to wait', async () => {
    const spent = failure(403, 'REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.');
    const server = await startOrg(orgOf([leads(4)]), firstTimes(99, /\/query/, spent));
    const source = await openOrg(server);
    const reading = records(source, await dataset(source, 'Lead'));
    await expect(reading).rejects.toMatchObject({
      reason: { code: 'budget-spent', detail: 'REQUEST_LIMIT_EXCEEDED' },
    });
  });
});

describe('one object that fails leaves the others', () => {
  it('may not be described', async () => {
    const denied = failure(403, 'INSUFFICIENT_ACCESS', 'insufficient access for audit@example.com');
    const server = await startOrg(orgOf([leads(2), contact]), firstTimes(99, /Lead\/describe/, denied));
    const source = await openOrg(server);
    expect((await dataset(source, 'Lead')).unreadable).toEqual({
      code: 'permission-denied',
      detail: 'INSUFFICIENT_ACCESS',
    });
    expect((await records(source, await dataset(source, 'Contact'))).rows).toHaveLength(5);
  });

  it('and limits that may not be read are told by the answers’ headers', async () => {
    const denied = failure(403, 'INSUFFICIENT_ACCESS', 'no');
    const org = orgOf([leads(2_000)], { dailyRequests: { max: 100, used: 70 } });
    const server = await startOrg(org, { ...firstTimes(1, /\/limits$/, denied), pageRows: 100 });
    const source = await openOrg(server);
    const reading = records(source, await dataset(source, 'Lead'));
    await expect(reading).rejects.toMatchObject({ reason: { code: 'budget-spent' } });
  });

  it('may not be queried', async () => {
    const server = await startOrg(orgOf([leads(2), contact]), {
      before: ({ url }) =>
        / FROM Lead\b/.test(url.searchParams.get('q') ?? '')
          ? failure(400, 'INVALID_TYPE', 'SELECT Email FROM Lead: sObject type Lead is not supported')
          : undefined,
    });
    const source = await openOrg(server);
    const reading = records(source, await dataset(source, 'Lead'));
    await expect(reading).rejects.toMatchObject({ reason: { code: 'not-found', detail: 'INVALID_TYPE' } });
    expect((await records(source, await dataset(source, 'Contact'))).rows).toHaveLength(5);
  });

  it.each([
    ['whole', 'all', 10_000],
    ['by sample', 20, 10_000],
    ['by sample through the Bulk API', 20, 10],
    ['through the Bulk API', 'all', 10],
  ] as const)('a field is deleted while it is read, %s', async (_, rows, bulkAbove) => {
    const server = await startOrg(orgOf([leads(60)]));
    const source = await openOrg(server, { ...client, bulkAbove });
    const lead = await dataset(source, 'Lead');
    server.store.drop('Lead', 'Email');
    const read = await records(source, lead, { rows });
    const fields = lead.fields.filter((field) => !field.unreadable).map(({ name }) => name);
    expect(read.rows).toHaveLength(rows === 'all' ? 60 : rows);
    expect(read.rows.every((row) => row[fields.indexOf('Email')] === null)).toBe(true);
    expect(read.rows.every((row) => row[fields.indexOf('LastName')] !== null)).toBe(true);
    expect(read.problems).toMatchObject([{ what: { en: expect.stringContaining('deleted') }, count: 1 }]);
  });
});

describe('results of the Bulk API', () => {
  it('come in pages, each with its header line, and the job is taken away afterwards', async () => {
    const server = await startOrg(orgOf([leads(250)]), { bulkRows: 100 });
    const source = await openOrg(server, { ...client, bulkAbove: 10 });
    const lead = await dataset(source, 'Lead');
    const fields = lead.fields.filter(({ name }) => name === 'LastName');
    const read = await records(source, lead, { fields });
    expect(read.rows.flat().toSorted()).toEqual(Array.from({ length: 250 }, (_, i) => `n${i}`).toSorted());
    expect(server.bulk.open).toBe(0);
  });

  it('that are broken fail the object, and say nothing of a value', async () => {
    const text = '"Id","LastName"\n"1","canary\n';
    const server = await startOrg(orgOf([leads(250)]), {
      before: ({ url }) =>
        url.pathname.endsWith('/results')
          ? { status: 200, body: text, headers: { 'Content-Type': 'text/csv', 'Sforce-Locator': 'null' } }
          : undefined,
    });
    const source = await openOrg(server, { ...client, bulkAbove: 10 });
    const error = await records(source, await dataset(source, 'Lead')).catch((e: unknown) => e as Error);
    expect(error).toMatchObject({ reason: { code: 'malformed' } });
    expect(JSON.stringify(error) + (error as Error).message + (error as Error).stack).not.toContain('canary');
    expect(server.bulk.open).toBe(0);
  });

  it('are taken away from the org, even when the audit is cancelled', async () => {
    const controller = new AbortController();
    const server = await startOrg(orgOf([leads(250)]), { bulkRows: 100 });
    const source = await openOrg(server, { ...client, bulkAbove: 10 }, { signal: controller.signal });
    const lead = await dataset(source, 'Lead');
    const request = { fields: lead.fields.slice(0, 1), rows: 'all', clip: 9, seed: 1 } as const;
    const read = async () => {
      const { batches } = await source.read!(lead, { ...request, signal: controller.signal });
      for await (const _ of batches) controller.abort();
    };
    await expect(read()).rejects.toMatchObject({ name: 'AbortError' });
    expect(server.bulk.open).toBe(0);
  });

  it('that an object does not offer are done without', async () => {
    const refused = failure(400, 'API_ERROR', 'Bulk Query does not support this entity');
    const server = await startOrg(orgOf([leads(250)]), firstTimes(9, /\/jobs\/query$/, refused));
    const source = await openOrg(server, { ...client, bulkAbove: 10 });
    expect((await records(source, await dataset(source, 'Lead'))).rows).toHaveLength(250);
    expect((await records(source, await dataset(source, 'Lead'), { rows: 40 })).rows).toHaveLength(40);
  });

  it('that never end are given up', async () => {
    const server = await startOrg(orgOf([leads(250)]), {
      before: ({ url }) =>
        url.pathname.endsWith('/results')
          ? {
              status: 200,
              body: '"LastName"\n"a"\n',
              headers: { 'Content-Type': 'text/csv', 'Sforce-Locator': 'MTAw' },
            }
          : undefined,
    });
    const source = await openOrg(server, { ...client, bulkAbove: 10 });
    const lead = await dataset(source, 'Lead');
    const fields = lead.fields.filter(({ name }) => name === 'LastName');
    await expect(records(source, lead, { fields })).rejects.toMatchObject({ reason: { code: 'malformed' } });
  });

  it.each([
    ['a record too short', '"A","B"\n"1"\n'],
    ['an open quote', '"A","B"\n"1","2\n'],
    ['another header', '"A","C"\n"1","2"\n'],
  ])('%s is told', (_, text) => {
    expect(() => decodePage(text, ['A', 'B'])).toThrow(expect.objectContaining({ name: 'GamsaError' }));
  });

  it('columns are found by name, and empty cells are NULL', () => {
    expect(decodePage('"b","A"\n"1",""\n"x ""y""\n,","2"\n', ['A', 'B']).rows).toEqual([
      [null, '1'],
      ['2', 'x "y"\n,'],
    ]);
    expect(decodePage('', ['A']).rows).toEqual([]);
    expect(decodePage('"A"\n', ['A']).rows).toEqual([]);
  });

  it('a later page may come with its header line or without', () => {
    const { header } = decodePage('"b","A"\n"1","2"\n', ['A', 'B']);
    expect(decodePage('"b","A"\n"3","4"\n', ['A', 'B'], header).rows).toEqual([['4', '3']]);
    expect(decodePage('"3","4"\n"5","6"\n', ['A', 'B'], header).rows).toEqual([
      ['4', '3'],
      ['6', '5'],
    ]);
    expect(() => decodePage('"3"\n', ['A', 'B'], header)).toThrow();
  });
});

describe('answers that lead elsewhere', () => {
  it('the next page is asked for at the org alone', async () => {
    const server = await startOrg(orgOf([leads(4)]), {
      before: ({ url }) =>
        /SELECT Id|LastName/.test(url.searchParams.get('q') ?? '')
          ? {
              status: 200,
              body: { totalSize: 9, done: false, nextRecordsUrl: 'https://elsewhere.example/x', records: [] },
            }
          : undefined,
    });
    const source = await openOrg(server);
    const reading = records(source, await dataset(source, 'Lead'));
    await expect(reading).rejects.toMatchObject({ reason: { code: 'malformed' } });
  });

  it('a redirection is not followed with the token', async () => {
    const moved = { status: 302, headers: { location: 'https://elsewhere.example/' } };
    const server = await startOrg(orgOf([leads(4)]), firstTimes(9, /\/sobjects$/, moved));
    const source = await openOrg(server);
    await expect(source.datasets()).rejects.toMatchObject({
      reason: { code: 'engine-error', detail: 'HTTP 302' },
    });
  });
});
