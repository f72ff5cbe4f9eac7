import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditWorkspace } from '../../src/cli/compose.ts';
import { PlanMaker } from '../../src/destruction/plan.ts';
import { loadItems } from '../../src/registry.ts';
import { render } from '../../src/report/index.ts';
import { renderStale } from '../../src/report/stale.ts';

/** Guests whose records end after a year, but whose e-mail addresses serve calls for three and telephone numbers texts for five. */
const folder = mkdtempSync(join(tmpdir(), 'gamsa-kept-items-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** By age in years: how many, and what stands in them. */
const guests: readonly (readonly [number, number, { name?: 0; email?: 0; mobile?: 0 }])[] = [
  [20, 0, {}],
  // Two years old: wholly kept as they were; emptied but for what may stay; without anything that may.
  [7, 2, {}],
  [5, 2, { name: 0, mobile: 0 }],
  [3, 2, { email: 0, mobile: 0 }],
  // Four years old: only telephone numbers may stay.
  [4, 4, { email: 0 }],
  [2, 4, { name: 0, email: 0 }],
  [1, 4, { name: 0, mobile: 0 }],
  // Six: nothing may.
  [6, 6, { name: 0, email: 0 }],
];

beforeAll(() => {
  const db = new DatabaseSync(join(folder, 'a.sqlite'));
  db.exec(
    'create table guests (id integer primary key, name text, email text, mobile_phone text, came date)',
  );
  const insert = db.prepare('insert into guests (name, email, mobile_phone, came) values (?, ?, ?, ?)');
  for (const [count, years, { name, email, mobile }] of guests)
    for (let i = 0; i < count; i++) {
      insert.run(
        name === 0 ? null : ['김민준', '이서연', '박도윤'][i % 3]!,
        email === 0 ? null : `p${i}@example.com`,
        mobile === 0 ? '' : `010-2345-${1000 + i}`,
        `${2026 - years}-01-05`,
      );
    }
  db.close();
});

interface Case {
  readonly calls?: string;
  readonly serves?: string;
  readonly holds?: string;
  readonly asOf?: string;
}

async function audit({
  calls = '{ items: [email], keep: P3Y, from: came }',
  serves = '{ activity: calls, clock: came }, { activity: texts, clock: came }',
  holds = '[]',
  asOf = '2026-02-15',
}: Case = {}) {
  writeFileSync(
    join(folder, 'policy.yaml'),
    `schema: gamsa.policy/v1
controller: { name: Acme, country: KR }
law: [kr-pipa]
timeZone: Asia/Seoul
effective: 2020-01-01
activities:
  - { id: visits, title: Visits, items: { required: [name, email, mobile-phone] }, retention: { keep: P1Y, from: came } }
  - { id: calls, title: Calls, items: { required: [email] }, retention: ${calls} }
  - { id: texts, title: Texts, items: { required: [mobile-phone] }, retention: { items: [mobile-phone], keep: P5Y, from: came } }
holds: ${holds}
`,
  );
  writeFileSync(
    join(folder, 'gamsa.yaml'),
    `schema: gamsa.workspace/v1
sources: { s: { connector: sqlite, path: a.sqlite } }
data: [{ at: "s:guests", serves: [{ activity: visits, clock: came }${serves && `, ${serves}`}] }]
`,
  );
  const { run } = await auditWorkspace({
    workspace: join(folder, 'gamsa.yaml'),
    asOf,
    onEvent: () => undefined,
    signal: new AbortController().signal,
  });
  const age = run.ages.find(({ activity }) => activity === 'visits')!;
  const [finding] = run.results.filter(
    ({ rule, activity }) => rule === 'records-past-retention' && activity === 'visits',
  );
  return { run, age, finding: finding! };
}

it('counts records that are due but for what others keep, and not those in which nothing else stands', async () => {
  const { age, finding } = await audit();
  // 28 are past the year. Rightly kept: 5 with an e-mail address alone, 2 with a telephone number alone.
  expect(age).toMatchObject({
    total: 48,
    overdue: 21,
    rightly: { due: 7, overdue: 7 },
    // 7 with everything, 4 with a number that may stay.
    partly: { due: 11, overdue: 11 },
  });
  expect(age.keptItems).toEqual([
    { activity: 'calls', items: ['email'], keep: 'P3Y', records: { due: 12, overdue: 12 } },
    { activity: 'texts', items: ['mobile-phone'], keep: 'P5Y', records: { due: 13, overdue: 13 } },
  ]);
  expect(finding).toMatchObject({ status: 'violated', count: 21, of: 48 });
  expect(finding.message.en).toContain(
    'Of the overdue ones 11 are due except for items kept for longer (e-mail address for calls, 3 years; mobile phone number for texts, 5 years): everything else of them must go',
  );
  expect(finding.message.en).toContain('7 past that period were not counted');
});

it('tells it in every output that tells ages', async () => {
  const { run } = await audit();
  const items = await loadItems();
  const words = '11 are due except for items kept for longer';
  for (const format of ['html', 'markdown', 'csv', 'json'] as const) {
    const text = await render(format, run, { language: 'en', items, packs: [], width: 200, color: false });
    expect(text, format).toContain(words);
  }
  const terminal = await render('terminal', run, {
    language: 'en',
    items,
    packs: [],
    width: 120,
    color: false,
  });
  expect(terminal).toContain('21 of 48 overdue (11 but for items kept longer)');
  expect(renderStale(run, { language: 'en', items, width: 300, color: false })).toContain(words);
});

it('plans to destroy whole records and to empty others, each once, and none in which only what may stay is left', async () => {
  await audit();
  const maker = new PlanMaker();
  const { run } = await auditWorkspace({
    workspace: join(folder, 'gamsa.yaml'),
    asOf: '2026-02-15',
    visit: maker.visit,
    onEvent: () => undefined,
    signal: new AbortController().signal,
  });
  const { steps } = maker.finish(run, undefined);
  const own = steps.filter(({ activity }) => activity === 'visits');
  expect(
    own.map(({ action, records, overdue, fields }) => [action, records, overdue, fields.join()]),
  ).toEqual([
    // Six years old; two years without what is kept; two years with it; four years old.
    ['delete', 6, 6, ''],
    ['delete', 3, 3, ''],
    ['clear', 7, 7, 'name'],
    ['delete', 1, 1, ''],
    ['clear', 4, 4, 'name,email'],
  ]);
  const digests = own.flatMap((step) => step.digests ?? []);
  expect(new Set(digests).size).toBe(21);
});

it('tells all of a record overdue where nobody keeps anything of it', async () => {
  const { age, finding } = await audit({ serves: '' });
  expect(age).toMatchObject({ overdue: 28 });
  expect(age.keptItems).toBeUndefined();
  expect(finding.message.en).not.toContain('kept for longer');
});

it('says where it cannot be counted, and takes nothing off', async () => {
  for (const given of [
    { serves: '{ activity: calls, clock: id }' },
    { calls: '{ items: [email], until: opt-out }', serves: '{ activity: calls, clock: came }' },
    { serves: '{ activity: calls, clock: came, where: { name: [김민준] } }' },
  ]) {
    const { age, finding } = await audit(given);
    expect(age).toMatchObject({ overdue: 28, keptItems: [{ activity: 'calls', items: ['email'] }] });
    expect(age.keptItems![0]!.records).toBeUndefined();
    expect(finding.count).toBe(28);
    expect(finding.message.en).toContain(
      'Not counted is in how many of them items may stay: e-mail address for calls',
    );
  }
});

it('tells what another law requires of records that are overdue all the same', async () => {
  const { age, finding } = await audit({
    serves: '{ activity: commerce, clock: came }',
    holds: '[{ id: commerce, law: 전자상거래법, items: [name], keep: P5Y }]',
  });
  expect(age).toMatchObject({ overdue: 28 });
  expect(age.keptItems).toMatchObject([{ law: '전자상거래법', items: ['name'], records: { overdue: 14 } }]);
  expect(finding.message.en).toContain('14 of those due hold items that 전자상거래법 requires to be kept');
  expect(finding.message.en).not.toContain('may require keeping some');
});
