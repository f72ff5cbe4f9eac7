import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { GamsaError } from '../../src/core/error.ts';
import type { Connector } from '../../src/core/source.ts';
import { loadWorkspace } from '../../src/workspace/load.ts';

const folder = mkdtempSync(join(tmpdir(), 'gamsa-workspace-'));
afterAll(() => rmSync(folder, { recursive: true }));

const text = (words: string) => ({ en: words, ko: words });

const connector: Connector = {
  id: 'ledger',
  title: text('Ledger'),
  summary: text('A system invented for this test'),
  capabilities: ['datasets'],
  config: z.strictObject({ url: z.string(), pages: z.int().default(7), password: z.string().optional() }),
  example: 'books: { connector: ledger, url: "ledger://host" }',
  secrets: ['password'],
  open: async () => {
    throw new Error('not opened here');
  },
};

const connectors = new Map([
  ['ledger', async () => connector],
  ['sqlite', async () => connector],
]);

const load = (yaml: string, only?: readonly string[]) => {
  const file = join(folder, 'gamsa.yaml');
  writeFileSync(file, `schema: gamsa.workspace/v1\n${yaml}`);
  return loadWorkspace(file, { connectors, env: { PW: 'pa55word' }, ...(only && { only }) });
};

async function mistakesOf(yaml: string, only?: readonly string[]): Promise<string[]> {
  const error = await load(yaml, only).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(GamsaError);
  const lines = (error as GamsaError).text.en.split('\n');
  return lines.map((line) => line.replace(`${join(folder, 'gamsa.yaml')}:`, ''));
}

describe('a workspace', () => {
  it('gives its sources with settings that the connector checked and completed', async () => {
    const loaded = await load(
      'sources:\n  books: { connector: ledger, url: "ledger://h", password: "${env:PW}", country: KR, exclude: [tmp.*] }\n',
    );
    expect(loaded.sources.map(({ id, settings }) => [id, settings])).toEqual([
      ['books', { url: 'ledger://h', pages: 7, password: 'pa55word' }],
    ]);
    expect(loaded.sources[0]?.config).toMatchObject({ country: 'KR', include: ['**'], exclude: ['tmp.*'] });
    expect(loaded.redactor.redact('pa55word')).toBe('[redacted]');
  });

  it('finds its files beside itself', async () => {
    const loaded = await load('policy: rules/policy.yaml\nsources: {}\n');
    expect(loaded.baseDir).toBe(folder);
    expect(loaded.policyFile).toBe(join(folder, 'rules/policy.yaml'));
    expect(loaded.file).toBe(join(folder, 'gamsa.yaml'));
  });

  it('has options that suit most', async () => {
    const { workspace } = await load('sources: {}\n');
    expect(workspace.options).toMatchObject({ sample: 4603, concurrency: 2, full: false });
    expect(workspace.policy).toBe('policy.yaml');
  });

  it('keeps secrets out of what is kept of a source', async () => {
    const loaded = await load('sources: { books: { connector: ledger, url: "ledger://u:${env:PW}@h" } }\n');
    expect(JSON.stringify(loaded.workspace)).not.toContain('pa55word');
    expect(JSON.stringify(loaded.sources[0]?.config)).not.toContain('pa55word');
    expect(loaded.sources[0]?.settings).toMatchObject({ url: 'ledger://u:pa55word@h' });
  });

  it('loads the sources asked for, and needs no secret of the others', async () => {
    const yaml =
      'sources:\n  a: { connector: ledger, url: x }\n  b: { connector: ledger, url: x, password: "${env:NONE}" }\n';
    expect((await load(yaml, ['a'])).sources.map(({ id }) => id)).toEqual(['a']);
    expect(await mistakesOf(yaml, ['b'])).toEqual([
      '4:35: sources.b.password: the environment variable NONE is not set',
    ]);
  });
});

describe('mistakes in a workspace', () => {
  it.each([
    [
      'sources: { a: { connector: leger, url: x } }',
      'sources.a.connector: no connector is called `leger`; did you mean `ledger`?',
    ],
    ['sources: { a: { connector: ledger, ulr: x } }', 'sources.a.ulr: unknown key; did you mean `url`?'],
    ['sources: { a: { connector: ledger } }', 'sources.a.url: missing; expected text. Example for ledger:'],
    [
      'sources: { a: { connector: ledger, url: x, contry: KR } }',
      'sources.a.contry: unknown key; did you mean `country`?',
    ],
    [
      'sources: { a: { connector: ledger, url: x, country: Korea } }',
      'sources.a.country: expected a country',
    ],
    ...['no', '"false"', 'N/A', 'not encrypted', '없음'].map((said): [string, string] => [
      `sources: { a: { connector: ledger, url: x, encryptedAtRest: ${said} } }`,
      'sources.a.encryptedAtRest: expected true, false, or an algorithm such as AES-256',
    ]),
    ['sources: { a: { url: x } }', 'sources.a.connector: missing; expected text'],
    ['sources: { A B: { connector: ledger, url: x } }', 'sources.A B: expected a name in lower case'],
    [
      'sources: { policy: { connector: ledger, url: x } }',
      'sources.policy: `policy` stands for the policy itself',
    ],
    ['source: {}', 'source: unknown key; did you mean `sources`?'],
    ['sources: {}\noptions: { sampel: 3 }', 'options.sampel: unknown key; did you mean `sample`?'],
    [
      'sources: {}\ndata: [{ at: "a:b", serves: [{ activty: x }] }]',
      'data[0].serves[0].activty: unknown key; did you mean `activity`?',
    ],
    [
      'sources: {}\ndata: [{ at: "a:b", serves: [{ activity: x, clock: { feild: y } }] }]',
      'clock.feild: unknown key; did you mean `field`?',
    ],
    [
      'sources: {}\nwaivers: [{ reason: r, approver: a, created: 2026-01-01, expires: 2026-02-01 }]',
      'waivers[0]: expected either a `fingerprint` or a `match`',
    ],
    [
      'sources: {}\nwaivers: [{ match: {}, reason: r, approver: a, created: 2026-01-01, expires: 2026-02-01 }]',
      'waivers[0].match: expected a `rule`, an `at`, or both',
    ],
    [
      'sources: {}\nwaivers: [{ match: { rule: x }, reason: r, approver: a, created: 2026-03-01, expires: 2026-02-01 }]',
      'waivers[0]: expected a waiver that is not `created` after it `expires`',
    ],
  ])('%s', async (yaml, expected) => {
    const mistakes = await mistakesOf(yaml);
    expect(
      mistakes.some((line) => line.includes(expected)),
      mistakes.join('\n'),
    ).toBe(true);
  });

  it('of several sources are told together, with their lines', async () => {
    const mistakes = await mistakesOf(
      'sources:\n  a: { connector: leger }\n  b: { connector: ledger, url: x, password: hunter2hunter2 }\n  c: { connector: ledger, url: "${env:NONE}" }\n',
    );
    expect(mistakes.map((line) => line.split(': ')[0])).toEqual(['3:8', '4:35', '5:27']);
    expect(mistakes.join()).not.toContain('hunter2');
  });

  it('name a source asked for that is not there', async () => {
    const mistakes = await mistakesOf('sources: { books: { connector: ledger, url: x } }', ['boks']);
    expect(mistakes).toEqual(['2:1: sources: no source is called `boks`; did you mean `books`?']);
  });

  it('show how the connector is set up', async () => {
    const mistakes = await mistakesOf('sources: { a: { connector: ledger } }');
    expect(mistakes.at(-1)?.trim()).toBe(connector.example);
  });
});
