import { describe, expect, it } from 'vitest';
import type { OrgObject } from '../../../src/demo/salesforce/org.ts';
import type { AgeQuery } from '../../../src/sdk/index.ts';
import { client, openOrg, startOrg } from '../../support/salesforce/open.ts';
import { orgOf } from '../../support/salesforce/org.ts';
import { dataset } from '../../support/source.ts';

const day = (n: number) =>
  `2026-${String(1 + Math.floor(n / 28)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`;

/** 40 contacts, one created each day; those whose number divides by eight have opted out. */
function contacts(stamp: (i: number) => string): OrgObject {
  return {
    name: 'Contact',
    label: 'Contact',
    fields: [
      { name: 'HasOptedOutOfEmail', type: 'boolean' },
      { name: 'Joined__c', type: 'string', length: 20 },
      { name: 'Notes__c', type: 'textarea', length: 5_000 },
      { name: 'Score__c', type: 'double' },
      { name: 'Until__c', type: 'date', calculated: true },
    ],
    rows: Array.from({ length: 40 }, (_, i) => ({
      HasOptedOutOfEmail: i % 8 === 0,
      Joined__c: i % 10 === 0 ? 'soon' : day(i),
      Notes__c: i % 2 === 0 ? 'x' : null,
      Score__c: i % 4,
      Until__c: i % 5 === 0 ? null : day(i),
      CreatedDate: `${day(i)}T16:30:00.000Z`,
      SystemModstamp: stamp(i),
    })),
  };
}

async function ages(stamp: (i: number) => string, query: Partial<AgeQuery> & Pick<AgeQuery, 'clock'>) {
  const server = await startOrg(orgOf([contacts(stamp)]));
  const source = await openOrg(server, client);
  const base = {
    limits: ['2026-01-10T15:00:00Z', '2026-01-20T15:00:00Z'],
    zone: 'Asia/Seoul',
    now: '2026-02-05T15:00:00Z',
    signal: new AbortController().signal,
  };
  return source.age!(await dataset(source, 'Contact'), { ...base, ...query });
}

const old = () => '2026-01-02T00:00:00.000Z';
const clock = (field: string) => ({ field, format: 'auto' }) as const;

describe('ages', () => {
  it('of times are instants, and dates are told in the policy’s zone', async () => {
    // Created at 01:30 of the next day in Seoul.
    expect(await ages(old, { clock: clock('CreatedDate') })).toEqual({
      total: 40,
      older: [9, 19],
      withoutClock: 0,
      future: 8,
      oldest: '2026-01-02',
      newest: '2026-02-13',
    });
  });

  it('of a formula, which cannot be aggregated, are counted without first and last', async () => {
    expect(await ages(old, { clock: clock('Until__c') })).toEqual({
      total: 40,
      older: [8, 16],
      withoutClock: 8,
      future: 6,
    });
  });

  it('of text are counted over the records', async () => {
    expect(await ages(old, { clock: clock('Joined__c') })).toMatchObject({
      total: 40,
      older: [9, 18],
      withoutClock: 4,
    });
  });

  it('under a condition, in SOQL or over the records, are the same', async () => {
    const where = { Score__c: [1, 2] };
    const pushed = await ages(old, { clock: clock('CreatedDate'), where });
    expect(pushed).toMatchObject({ total: 20, older: [4, 10] });
    const read = await ages(old, { clock: clock('CreatedDate'), where: { ...where, Notes__c: ['x', null] } });
    expect(read).toEqual(pushed);
    const not = await ages(old, { clock: clock('CreatedDate'), where: { Score__c: { not: [0, 3] } } });
    expect(not).toEqual(pushed);
  });

  it('with one of some fields filled, long text too', async () => {
    expect((await ages(old, { clock: clock('CreatedDate'), anyOf: ['Notes__c'] })).total).toBe(20);
    expect((await ages(old, { clock: clock('CreatedDate'), anyOf: ['Joined__c'] })).total).toBe(40);
  });

  it('a condition on a field that is not there is an error, as is one that is not of its type', async () => {
    const missing = ages(old, { clock: clock('CreatedDate'), where: { 'Name = null OR Name': 'x' } });
    await expect(missing).rejects.toMatchObject({ reason: { code: 'not-found' } });
    expect((await ages(old, { clock: clock('CreatedDate'), where: { Score__c: 'x OR true' } })).total).toBe(
      0,
    );
  });
});

describe('a mark that tells no time', () => {
  it('is dated by the last change: who was not touched since was marked before', async () => {
    expect(await ages(old, { clock: clock('HasOptedOutOfEmail') })).toEqual({
      total: 40,
      older: [5, 5],
      withoutClock: 0,
      future: 0,
    });
  });

  it('counts only those that are certain', async () => {
    const stamp = (i: number) => (i === 8 ? '2026-02-01T00:00:00.000Z' : old());
    expect(await ages(stamp, { clock: clock('HasOptedOutOfEmail') })).toMatchObject({ older: [4, 4] });
  });

  it('of records that were all changed since says nothing, and that is said', async () => {
    const counted = ages(() => '2026-02-01T00:00:00.000Z', { clock: clock('HasOptedOutOfEmail') });
    await expect(counted).rejects.toMatchObject({
      reason: { code: 'unsupported-format', detail: { en: expect.stringContaining('5 records') } },
    });
  });

  it('on no record is an answer', async () => {
    const none = await ages(old, { clock: clock('HasOptedOutOfEmail'), where: { Score__c: 1 } });
    expect(none).toEqual({ total: 10, older: [0, 0], withoutClock: 0, future: 0 });
  });
});
