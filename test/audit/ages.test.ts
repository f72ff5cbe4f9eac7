import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import sqlite from '../../connectors/sqlite/index.ts';
import { dataset as exampleDataset, examplePolicy } from '../../rules/_shared/example.ts';
import { measureAges } from '../../src/audit/measure.ts';
import type { AgeMeasurement, DatasetEvidence } from '../../src/core/evidence.ts';
import type { Retention } from '../../src/core/policy.ts';
import type { Source } from '../../src/core/source.ts';
import type { Serves } from '../../src/core/workspace.ts';
import { dataset as find, openContext } from '../support/source.ts';

/** Ages of a real table: every day of 2020 to 2025 a record, some opted out. */
const folder = mkdtempSync(join(tmpdir(), 'gamsa-ages-'));
let source: Source;

beforeAll(async () => {
  const path = join(folder, 'a.sqlite');
  const db = new DatabaseSync(path);
  db.exec(`create table people (asked date, gone date, flag boolean, state text, prompt text);
    with recursive day(d, n) as (select '2020-01-01', 0 union all select date(d, '+1 day'), n + 1 from day where d < '2025-12-31')
    insert into people select d, case when n % 100 = 0 then d end, n % 200 = 0, case when n % 300 = 0 then 'out' else 'in' end,
      case when n % 2 = 0 then 'words' end from day`);
  db.close();
  source = await sqlite.open({ path }, openContext());
});

afterAll(async () => {
  await source[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

interface Part {
  readonly serves: Partial<Serves> & { activity?: string };
  readonly retention: readonly Retention[];
}

async function measure(
  parts: readonly Part[],
  asOf = '2026-01-01',
  dates: readonly string[] = [],
): Promise<readonly AgeMeasurement[]> {
  const table = await find(source, 'people');
  const evidence: DatasetEvidence = {
    ...exampleDataset('people', []),
    dataset: table,
    fields: [],
    serves: parts.map(({ serves, retention }) => ({
      serves: { activity: 'inquiries', ...serves } as Serves,
      activity: examplePolicy.activities.find(({ id }) => id === (serves.activity ?? 'inquiries'))!,
      retention,
    })),
  };
  const signal = new AbortController().signal;
  const measured = await measureAges(source, table, evidence, {
    asOf,
    zone: 'Asia/Seoul',
    graceDays: 5,
    dates,
    signal,
  });
  // What a plan of destruction selects is what was counted as due.
  for (const { measurement, selection } of measured) {
    if (!selection || measurement.due === undefined) continue;
    const reading = await source.select!(table, { fields: [], selection, clip: 1, signal });
    let records = 0;
    for await (const { rows } of reading.batches) records += rows;
    expect(records).toBe(measurement.due);
  }
  return measured.map(({ measurement }) => measurement);
}

const clock = { field: 'asked', format: 'auto' as const };

describe('a period', () => {
  it('counts what is due, and what is past the grace days as well', async () => {
    // 2,192 days; on 2026-01-01 three years have ended for all up to 2022-12-31, and five days earlier up to the 26th.
    const [age] = await measure([{ serves: { clock }, retention: [{ keep: 'P3Y', from: 'collected' }] }]);
    expect(age).toMatchObject({
      kind: 'period',
      total: 2_192,
      due: 1_096,
      overdue: 1_091,
      dueBefore: '2023-01-01',
      overdueBefore: '2022-12-27',
      oldest: '2020-01-01',
      newest: '2025-12-31',
      withoutClock: 0,
      future: 0,
    });
  });

  it('counts what was due, and will be, on other dates in the same pass', async () => {
    const retention = [{ keep: 'P3Y', from: 'collected' }] as const;
    const [age] = await measure([{ serves: { clock }, retention }], '2026-01-01', [
      '2025-12-01',
      '2026-01-31',
    ]);
    // On 1 December 2025 three years have ended for all up to 30 November 2022, on 31 January 2026 up to 30 January 2023.
    expect(age?.course).toEqual([
      { date: '2025-12-01', due: 1_065 },
      { date: '2026-01-31', due: 1_126 },
    ]);
  });

  it('goes by the audit’s date', async () => {
    const [age] = await measure(
      [{ serves: { clock }, retention: [{ keep: 'P3Y', from: 'collected' }] }],
      '2023-03-01',
    );
    // A record of 2020-02-29 ends with 2023-02-28: 31 + 29 days are due.
    expect(age).toMatchObject({ due: 60, future: 1_036 });
  });

  it('is not counted without a clock, or by one that is not there', async () => {
    const retention = [{ keep: 'P3Y', from: 'collected' }] as const;
    expect((await measure([{ serves: {}, retention }]))[0]?.failure?.code).toBe('not-found');
    const wrong = { clock: { field: 'nothing', format: 'auto' as const } };
    expect((await measure([{ serves: wrong, retention }]))[0]?.failure?.code).toBe('not-found');
  });

  it('of a version of the policy is for the records of its days', async () => {
    const [before, after] = await measure([
      {
        serves: { clock },
        retention: [
          { keep: 'P5Y', from: 'collected', inForce: { to: '2021-12-31' } },
          { keep: 'P1Y', from: 'collected', inForce: { from: '2022-01-01' } },
        ],
      },
    ]);
    // Five years have ended for 2020 alone; one year for 2022 to 2024, and 2021 keeps its five.
    expect(before).toMatchObject({ total: 731, due: 366, overdue: 361 });
    expect(after).toMatchObject({ total: 1_461, due: 1_096, overdue: 1_091 });
  });

  it('that was shorter in its day is not counted past that day', async () => {
    const retention = [{ keep: 'P1M', from: 'collected', inForce: { from: '2021-01-01', to: '2021-12-31' } }];
    const [age] = await measure([{ serves: { clock }, retention: retention as Retention[] }]);
    expect(age).toMatchObject({ total: 365, due: 365, overdue: 365, dueBefore: '2022-01-01' });
  });

  it('of an activity outlived by another is not counted', async () => {
    const ages = await measure([
      { serves: { clock }, retention: [{ keep: 'P1Y', from: 'collected' }] },
      { serves: { clock, activity: 'hiring' }, retention: [{ keep: 'P3Y', from: 'collected' }] },
    ]);
    const by = (activity: string) => ages.find((age) => age.activity === activity);
    expect(by('inquiries')).toMatchObject({ outlivedBy: 'hiring' });
    expect(by('inquiries')?.total).toBeUndefined();
    expect(by('hiring')).toMatchObject({ due: 1_096 });
  });

  it('is not counted where the other’s retention changed in between', async () => {
    const one = { serves: { clock }, retention: [{ keep: 'P1Y', from: 'collected' }] as Retention[] };
    const other = (to: string) => ({
      serves: { clock, activity: 'hiring' },
      retention: [{ keep: 'P3Y', from: 'collected', inForce: { to } }] as Retention[],
    });
    const ages = await measure([one, other('2021-12-31')]);
    expect(ages.find(({ activity }) => activity === 'inquiries')).toMatchObject({
      failure: { detail: { en: 'its records also serve hiring, whose retention changed in between' } },
    });
  });

  it('of several activities told apart by a condition is counted for each', async () => {
    const ages = await measure([
      { serves: { clock, where: { state: 'in' } }, retention: [{ keep: 'P1Y', from: 'collected' }] },
      {
        serves: { clock, where: { state: 'out' }, activity: 'hiring' },
        retention: [{ keep: 'P3Y', from: 'collected' }],
      },
    ]);
    expect(ages.map(({ total }) => total)).toEqual([2_192 - 8, 8]);
  });
});

describe('records that serve several activities which end otherwise', () => {
  const ends = { field: 'gone', format: 'auto' as const };
  const optOut: Part = {
    serves: { clock, ends, activity: 'newsletter' },
    retention: [{ until: 'opt-out', from: 'consented' }],
  };
  const by = (ages: readonly AgeMeasurement[], activity: string, kind = 'period') =>
    ages.filter((age) => age.activity === activity && age.kind === kind);

  it('are said not to be weighed, where each waits for the other', async () => {
    const ages = await measure([
      { serves: { clock }, retention: [{ keep: 'P1Y', from: 'collected' }] },
      optOut,
    ]);
    // Who opted out and is past the year as well would be due: neither count alone tells who that is.
    expect(by(ages, 'newsletter', 'ended')).toMatchObject([
      { failure: { detail: { en: 'its records also serve inquiries, which ends otherwise' } } },
    ]);
    expect(by(ages, 'inquiries')).toMatchObject([{ outlivedBy: 'newsletter' }]);
  });

  it('are left to the period of the other, where that is no shorter', async () => {
    const ages = await measure([
      { serves: { clock, ends }, retention: [{ keep: 'P1Y', from: 'collected', until: 'deletion-request' }] },
      { serves: { clock, activity: 'hiring' }, retention: [{ keep: 'P3Y', from: 'collected' }] },
    ]);
    expect(by(ages, 'inquiries', 'ended')).toMatchObject([{ outlivedBy: 'hiring' }]);
    expect(by(ages, 'hiring')).toMatchObject([{ due: 1_096 }]);
  });

  it('are said not to be weighed, where two ends are marked apart', async () => {
    const ages = await measure([
      optOut,
      {
        serves: { clock, ends: { field: 'flag', is: 1, format: 'auto' as const }, activity: 'hiring' },
        retention: [{ until: 'withdrawal' }],
      },
    ]);
    expect(ages.map(({ failure }) => failure?.code)).toEqual(['undecided', 'undecided']);
  });
});

describe('records of which some serve another activity for longer', () => {
  const short: Part = { serves: { clock }, retention: [{ keep: 'P1Y', from: 'collected' }] };
  const long = (where: Serves['where'], keep = 'P5Y'): Part => ({
    serves: { clock, where, activity: 'hiring' },
    retention: [{ keep, from: 'collected' }],
  });

  it('are counted without these', async () => {
    // Every 300th day is `out`: 8 of them, 4 of the 1,827 that are past one year, and 2 of the first year.
    const ages = await measure([short, long({ state: 'out' })]);
    expect(ages.map(({ activity, total, due, outlivedBy }) => [activity, total, due, outlivedBy])).toEqual([
      ['inquiries', 2_192 - 8, 1_827 - 7, undefined],
      ['hiring', 8, 2, undefined],
      ['inquiries', undefined, undefined, 'hiring'],
    ]);
  });

  it('are counted without these, by several fields', async () => {
    const ages = await measure([
      { ...short, serves: { clock, where: { state: { not: 'away' } } } },
      long({ state: ['out', 'away'], flag: { not: 1 } }),
    ]);
    const counts = ages.filter(({ activity, total }) => activity === 'inquiries' && total !== undefined);
    // The first of January 2020 and every 600th day is both `out` and flagged.
    expect(counts.map(({ total }) => total)).toEqual([2_192 - 8, 4]);
  });

  it('are counted by a mark that only records of another condition carry', async () => {
    const ends = { field: 'state', is: 'out', format: 'auto' as const };
    const optOut = {
      serves: { clock, ends, activity: 'newsletter' },
      retention: [{ until: 'opt-out' as const }],
    };
    // None that is `out` is among those that serve for longer, and those that are `in` carry no mark.
    const ages = await measure([long({ state: 'in' }), optOut]);
    expect(ages.filter(({ kind }) => kind === 'ended')).toMatchObject([{ total: 8, due: 8 }]);
    const never = await measure([{ ...optOut, serves: { ...optOut.serves, where: { state: 'in' } } }]);
    expect(never).toMatchObject([{ failure: { code: 'not-found' } }]);
  });

  it('are counted all together, where the others end sooner', async () => {
    const ages = await measure([
      { ...short, retention: [{ keep: 'P3Y', from: 'collected' }] },
      long({ state: 'out' }, 'P1Y'),
    ]);
    expect(ages.find(({ activity }) => activity === 'inquiries')).toMatchObject({ total: 2_192, due: 1_096 });
    expect(ages.find(({ activity }) => activity === 'hiring')).toMatchObject({ outlivedBy: 'inquiries' });
  });
});

describe('an end', () => {
  const retention = [{ until: 'opt-out', from: 'consented' }] as const;

  it('with a time is past, or within the grace days', async () => {
    const ends = { field: 'gone', format: 'auto' as const };
    // Every hundredth day: 22 of them, the last on 2025-10-01; on the day after it, it is due and not overdue.
    expect((await measure([{ serves: { clock, ends }, retention }]))[0]).toMatchObject({
      kind: 'ended',
      due: 22,
      overdue: 22,
      withoutClock: 2_170,
    });
    expect((await measure([{ serves: { clock, ends }, retention }], '2025-10-02'))[0]).toMatchObject({
      due: 22,
      overdue: 21,
    });
  });

  it.each([
    ['a flag', { field: 'flag', is: 1 }, 11],
    ['a word', { field: 'state', is: ['out', 'left'] }, 8],
    ['a word that never occurs', { field: 'state', is: 'gone' }, 0],
  ])('marked by %s counts the records so marked', async (_, { field, is }, count) => {
    const ends = { field, is, format: 'auto' as const };
    for (const serves of [{ clock, ends }, { ends }]) {
      const [age] = await measure([{ serves, retention }]);
      // The mark itself is no time, even where it reads like one.
      if (!('clock' in serves)) expect(age).not.toHaveProperty('oldest');
      expect(age).toMatchObject({
        clock: field,
        untimed: true,
        total: count,
        due: count,
        overdue: count,
      });
    }
  });
});
