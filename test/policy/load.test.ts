import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { GamsaError } from '../../src/core/error.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { loadItems, loadPacks } from '../../src/registry.ts';

const context = { items: await loadItems(), packs: new Set((await loadPacks()).map(({ id }) => id)) };
const genonFile = new URL('../../fixtures/genon/policy.yaml', import.meta.url).pathname;
const genonText = readFileSync(genonFile, 'utf8');

const folder = mkdtempSync(join(tmpdir(), 'gamsa-policy-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Loads the GenON policy with one thing changed, and gives the mistakes without the file's name. */
async function mistakesWith(from: string, to: string): Promise<string[]> {
  expect(genonText.split(from).length, `"${from}" stands in the fixture`).toBeGreaterThan(1);
  const file = join(folder, 'policy.yaml');
  writeFileSync(file, genonText.replace(from, to));
  const error = await loadPolicy(file, context).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(GamsaError);
  expect((error as GamsaError).kind).toBe('config');
  return (error as GamsaError).text.en.split('\n').map((line) => line.replace(`${file}:`, ''));
}

describe('a policy that names what does not exist', () => {
  it.each([
    ['zone', 'timeZone: Asia/Seoul', 'timeZone: Asia/Soul', 'timeZone: expected an IANA time zone'],
    [
      'pack',
      'law: [kr-pipa,',
      'law: [kr-pippa,',
      'law[0]: no rule pack is called `kr-pippa`; did you mean `kr-pipa`?',
    ],
    [
      'item',
      'required: [name, company, department,',
      'required: [name, compny, department,',
      'activities[0].items.required[1]: no item is called `compny`; did you mean `company`?',
    ],
    [
      'optional item',
      'optional: [department]',
      'optional: [departement]',
      'activities[3].items.optional[0]: no item is called `departement`; did you mean `department`?',
    ],
    [
      'retention item',
      'items: [prompt, completion]',
      'items: [prompt, completions]',
      'activities[6].retention[0].items[1]: no item is called `completions`; did you mean `completion`?',
    ],
    ...[
      ['이름', 'name'],
      ['company name', 'company'],
      ['E-Mail', 'email'],
      ['휴대전화', 'mobile-phone'],
    ].map(([called, key]) => [
      `item called ${called}`,
      'required: [name, company, department,',
      `required: [name, ${called}, department,`,
      `activities[0].items.required[1]: no item is called \`${called}\`; did you mean \`${key}\`?`,
    ]),
    [
      'item that nothing is near to',
      'required: [name, company, department,',
      'required: [name, 띠, department,',
      'activities[0].items.required[1]: no item is called `띠`; `gamsa rules --items` lists them',
    ],
    [
      'automatic item',
      'items: [ip-address, url,',
      'items: [ip, url,',
      'automatic.items[0]: no item is called `ip`',
    ],
    [
      'transfer item',
      'mobile-phone, industry]\n    purpose:',
      'mobile-fone, industry]\n    purpose:',
      'transfers[0].items[5]: no item is called `mobile-fone`; did you mean `mobile-phone`?',
    ],
    [
      'purpose',
      'purposes: [handle-inquiries]',
      'purposes: [handle-inquiry]',
      'activities[0].purposes[0]: no purpose is called `handle-inquiry`',
    ],
    [
      'recipient',
      'recipient: google',
      'recipient: gogle',
      'transfers[0].recipient: no processor is called `gogle`; did you mean `google`?',
    ],
    [
      'tool',
      'processor: google-analytics',
      'processor: google-analytic',
      'automatic.tools[0].processor: no processor is called `google-analytic`; did you mean `google-analytics`?',
    ],
    [
      'scope',
      'minimum: "1.3", scope: [api-inference]',
      'minimum: "1.3", scope: [api]',
      'claims[0].scope[0]: no activity is called `api`',
    ],
    [
      'hold called like an activity',
      'destruction:',
      'holds: [{ id: inquiries, law: Example Act 1, items: [name], keep: P5Y }]\ndestruction:',
      'holds[0].id: this id is used twice',
    ],
    ['activity twice', 'id: brochure', 'id: inquiries', 'activities[1].id: this id is used twice'],
    ['processor twice', 'id: salesforce', 'id: google', 'processors[1].id: this id is used twice'],
    ['reserved activity', 'id: marketing', 'id: automatic', 'activities[4].id: `automatic` stands for'],
    [
      'no period',
      'keep: P3Y, from: collected }',
      'from: collected }',
      'expected a retention with `keep`, `until`',
    ],
    [
      'special item',
      'title: { en: Brochure request, ko: 소개서 신청 }',
      'title: Brochures\n    specialBasis: [{ item: pasport, law: Example Act 1 }]',
      'activities[1].specialBasis[0].item: no item is called `pasport`; did you mean `passport`?',
    ],
    [
      'days in force the wrong way round',
      'keep: P3Y, from: collected }',
      'keep: P3Y, inForce: { from: 2026-01-01, to: 2020-01-01 } }',
      'retention.inForce: expected a `from` that is not after its `to`',
    ],
    [
      'a period, and none',
      'keep: P3Y, from: collected }',
      'keep: P3Y, unspecified: true }',
      'expected a retention that either has a period or is `unspecified: true`',
    ],
    [
      'endless period',
      'keep: P3Y,',
      'keep: P9999Y,',
      'activities[0].retention.keep: expected an ISO 8601 period',
    ],
    ['date', 'effective: 2025-01-10', 'effective: 2025-02-30', 'effective: expected a date as YYYY-MM-DD'],
    ['claim', 'kind: no-training', 'kind: no-trainng', 'did you mean `no-training`?'],
    ['remark', 'kind: gap', 'kind: gaap', 'did you mean `gap`?'],
  ])('%s', async (_, from, to, expected) => {
    const mistakes = await mistakesWith(from, to);
    expect(
      mistakes.some((line) => line.includes(expected)),
      mistakes.join('\n'),
    ).toBe(true);
  });

  it('is told at the line and column', async () => {
    const line = genonText.split('\n').findIndex((text) => text.startsWith('timeZone')) + 1;
    const [mistake] = await mistakesWith('timeZone: Asia/Seoul', 'timeZone: Nowhere');
    expect(mistake).toMatch(new RegExp(`^${line}:1: timeZone: `));
  });

  it('is told of everything at once', async () => {
    const mistakes = await mistakesWith('recipient: google', 'recipient: gogle');
    expect(mistakes).toHaveLength(1);
    const file = join(folder, 'two.yaml');
    writeFileSync(
      file,
      genonText.replace('recipient: google', 'recipient: a').replace('Asia/Seoul', 'Seoul'),
    );
    const error = await loadPolicy(file, context).catch((caught: unknown) => caught);
    expect((error as GamsaError).text.en.split('\n')).toHaveLength(2);
  });
});

describe('the GenON policy as published', async () => {
  const { policy, digest, file } = await loadPolicy(genonFile, context);
  const activity = (id: string) => policy.activities.find((one) => one.id === id)!;

  it('comes with the digest of its file', () => {
    expect(digest).toBe(createHash('sha256').update(genonText).digest('hex'));
    expect(file).toBe(genonFile);
  });

  it('has the rows of its tables', () => {
    expect(
      policy.activities.map(({ id, items }) => [id, items.required.length, items.optional.length]),
    ).toEqual([
      ['inquiries', 6, 0],
      ['brochure', 5, 0],
      ['events', 6, 0],
      ['newsletter', 3, 1],
      ['marketing', 0, 7],
      ['recruitment', 9, 0],
      ['api-inference', 8, 0],
    ]);
    expect(policy.automatic?.items).toHaveLength(6);
    expect(policy.processors.filter(({ service }) => !service)).toHaveLength(9);
    expect(policy.processors.filter(({ service }) => service).map(({ id }) => id)).toEqual([
      'google-analytics',
    ]);
    expect(policy.transfers.map(({ recipient, country }) => `${recipient} ${country}`)).toEqual([
      'google US',
      'salesforce JP',
      'forms-app TR',
      'celonis CZ',
    ]);
    expect(policy.transfers.every(({ items }) => items.length === 7)).toBe(true);
  });

  it('has its periods', () => {
    for (const id of ['inquiries', 'brochure', 'events']) expect(activity(id).retention[0]?.keep).toBe('P3Y');
    for (const id of ['newsletter', 'marketing']) {
      expect(activity(id).retention[0]).toMatchObject({ until: 'opt-out', from: 'consented' });
    }
    expect(activity('recruitment').retention[0]).toMatchObject({ keep: 'P3Y', until: 'deletion-request' });
    const periods = activity('api-inference').retention.map(({ dataType, keep }) => [dataType, keep]);
    expect(periods).toEqual([
      ['content', 'P30D'],
      ['metadata', 'P12M'],
      ['error-logs', 'P90D'],
      ['account', undefined],
    ]);
    expect(activity('api-inference').retention[1]?.anonymised).toBe(true);
    expect(policy.automatic?.retention).toEqual([{ unspecified: true }]);
  });

  it('invents no ground: Art. 15(1) is cited, and which of its grounds holds is not said', () => {
    expect(policy.activities.every(({ basis }) => basis.ground === 'unspecified')).toBe(true);
    expect(policy.transfers.every(({ basis }) => basis.ground === 'unspecified')).toBe(true);
    expect(policy.automatic?.basis.ground).toBe('unspecified');
  });

  it('names no person', () => {
    expect(policy.officer?.name).toBeUndefined();
    expect(policy.officer?.department?.en).toBe('Business Support Department');
  });

  it('names a legal person only where the policy does', () => {
    const legal = policy.processors.filter(({ legalName }) => legalName !== undefined).map(({ id }) => id);
    expect(legal).toEqual(['stibee', 'peat', 'wanted-lab', 'remember', 'celonis']);
  });

  it('has titles in both languages', () => {
    for (const { title } of policy.activities) {
      expect(title.ko).toMatch(/\p{Script=Hangul}/u);
      expect(title.en).not.toMatch(/\p{Script=Hangul}/u);
    }
  });

  it('names its schema in the first line', () => {
    expect(genonText.split('\n')[0]).toBe(
      '# yaml-language-server: $schema=../../schemas/gamsa.policy.v1.schema.json',
    );
  });
});
