import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { renderSchemas } from '../../scripts/schemas.ts';
import { sourceBaseKeys } from '../../src/core/workspace.ts';
import { loadConnectors, loadItems } from '../../src/registry.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const items = await loadItems();
const connectors = await Promise.all([...(await loadConnectors()).values()].map((load) => load()));
const rendered = renderSchemas(connectors, [...items.keys()]);
const schemaOf = (name: string) => JSON.parse(rendered.get(`schemas/gamsa.${name}.v1.schema.json`)!);

/** Strict: a keyword that says nothing, or a format nobody checks, is an error of the schema. */
const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
  formats: { date: true, email: true, uri: true },
});
const checks = { policy: ajv.compile(schemaOf('policy')), workspace: ajv.compile(schemaOf('workspace')) };

function problems(kind: keyof typeof checks, text: string): string[] {
  const check = checks[kind];
  return check(parse(text))
    ? []
    : (check.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

describe('JSON Schemas', () => {
  it.each([...rendered.keys()])('%s has a name, a title and descriptions', (path) => {
    const schema = JSON.parse(rendered.get(path)!);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toMatch(
      /^urn:gamsa:(destruction-plan|detector|erasure-proof|lock|policy|requests|workspace):v1$/,
    );
    expect(schema.title).toMatch(/^gamsa /);
    expect(schema.description).not.toBe('');
    expect(schema.additionalProperties).toBe(false);
  });

  it('offer every item of the taxonomy', () => {
    const { required } = schemaOf('policy').properties.activities.items.properties.items.properties;
    expect(required.items.anyOf[0].enum).toEqual([...items.keys()].toSorted());
  });

  it('take the README’s example of a detector, with an item of its own, in all files that name items', () => {
    const text = /^schema: gamsa\.detector\/v1$[\s\S]*?(?=^```)/m.exec(read('README.md'))![0];
    const own = 'acme-member-number';
    expect(text).toContain(`item: ${own}`);
    expect(ajv.compile(schemaOf('detector'))(parse(text))).toBe(true);
    const field = { item: own, decision: 'confirmed', type: 'text', seen: [own], by: 'Kim' };
    const lock = { schema: 'gamsa.lock/v1', datasets: { 'crm:people': { fields: { code: field } } } };
    const check = ajv.compile(schemaOf('lock'));
    expect(check(lock)).toBe(true);
    expect(check(JSON.parse(JSON.stringify(lock).replaceAll(own, 'emial')))).toBe(false);
  });

  it('offer every connector with its own keys and the common ones', () => {
    const branches = schemaOf('workspace').properties.sources.anyOf[0].additionalProperties.anyOf;
    const ids = branches.map(
      (branch: { properties: { connector: { const: string } } }) => branch.properties.connector.const,
    );
    expect(ids.toSorted()).toEqual(connectors.map(({ id }) => id).toSorted());
    for (const branch of branches) {
      expect(Object.keys(branch.properties)).toEqual(
        expect.arrayContaining(['connector', 'include', 'country']),
      );
      expect(Object.keys(branch.properties).length).toBeGreaterThan(sourceBaseKeys.length);
    }
  });

  it('ask for nothing that has a default', () => {
    expect(schemaOf('policy').required.toSorted()).toEqual(
      ['activities', 'controller', 'effective', 'law', 'schema', 'timeZone'].toSorted(),
    );
    expect(schemaOf('workspace').required.toSorted()).toEqual(['schema', 'sources']);
  });
});

describe('the fixtures', () => {
  it.each(['genon', 'veldrijk'])('%s: the policy passes', (name) => {
    expect(problems('policy', read(`fixtures/${name}/policy.yaml`))).toEqual([]);
  });
});

describe('a broken policy is caught while it is written', () => {
  const good = read('fixtures/genon/policy.yaml');
  it.each([
    ['timeZone: Asia/Seoul', 'timezone: Asia/Seoul', ' additionalProperties'],
    [
      'required: [name, company, department,',
      'required: [name, compny, department,',
      '/activities/0/items/required/1 enum',
    ],
    [
      'keep: P3Y, from: collected }',
      'keep: 3 years, from: collected }',
      '/activities/0/retention/keep pattern',
    ],
    ['country: JP', 'country: Japan', '/transfers/1/country pattern'],
    ['kind: no-training', 'kind: no-trainng', '/claims/4'],
    ['schema: gamsa.policy/v1', 'schema: gamsa.policy/v2', '/schema const'],
  ])('%s → %s', (from, to, expected) => {
    expect(good).toContain(from);
    expect(problems('policy', good.replace(from, to)).some((problem) => problem.startsWith(expected))).toBe(
      true,
    );
  });
});

describe('a workspace', () => {
  const head = 'schema: gamsa.workspace/v1\n';
  it.each([
    'sources: { crm: { connector: sqlite, path: a.sqlite, country: KR, roles: [auditor] } }',
    'sources: {}\ndata: [{ at: "crm:t", serves: [{ activity: a, clock: created_at, where: { kind: [a, b], gone: null } }] }]',
    'sources: {}\ndata: [{ at: "crm:t", serves: [{ activity: a, clock: { field: t, format: yyyymmdd } }] }]',
    'sources: {}\nwaivers: [{ fingerprint: a, reason: r, approver: p, created: 2026-01-01, expires: 2026-06-01 }]',
  ])('passes: %s', (text) => {
    expect(problems('workspace', head + text)).toEqual([]);
  });

  it.each([
    'sources: { crm: { connector: sqlite } }',
    'sources: { crm: { connector: sqlite, path: a.sqlite, contry: KR } }',
    'sources: { crm: { connector: nothing, path: a.sqlite } }',
    'sources: { My CRM: { connector: sqlite, path: a.sqlite } }',
    'sources: {}\ndata: [{ at: "crm:t", serves: [] }]',
    'sources: {}\ndata: [{ at: "crm:t", serves: [{ activity: a, clock: { field: t, format: epoch } }] }]',
    'sources: {}\nwaivers: [{ fingerprint: a, reason: r }]',
    'sources: {}\noptions: { concurrency: 99 }',
  ])('fails: %s', (text) => {
    expect(problems('workspace', head + text)).not.toEqual([]);
  });
});
