import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { policySchema } from '../../src/core/policy.ts';
import type { Run } from '../../src/core/run.ts';
import type { Language } from '../../src/core/text.ts';
import { parseYaml } from '../../src/core/yaml.ts';
import { loadItems, loadPacks } from '../../src/registry.ts';
import { render, type TextFormat } from '../../src/report/index.ts';
import { classification, dataset, result, run } from './run.ts';

const [items, packs] = await Promise.all([loadItems(), loadPacks()]);
const schemaOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/schemas/${name}.json`, import.meta.url), 'utf8')) as object;

const file = new URL('../../fixtures/genon/policy.yaml', import.meta.url);
const { officer: _, ...contents } = parseYaml('policy.yaml', readFileSync(file, 'utf8'), policySchema).data;

const hostile = ' "<b>&\u0000\u001b\ud800\u202e\n ';
/** A run with every kind of result, hostile names, and all that the formats tell. */
const full: Run = {
  ...run,
  policy: { ...run.policy!, law: contents.law, contents },
  history: { runs: [], since: { fedcba9876543210: '2026-08-01T00:00:00Z' } },
  datasets: [
    ...run.datasets,
    dataset({
      source: 'crm',
      name: hostile,
      serves: [{ activity: 'inquiries' }, { activity: 'newsletter' }],
      fields: [
        { name: hostile, type: 'int8', nullable: true, classification: classification({ unclear: true }) },
      ],
    }),
  ],
  results: [
    ...run.results,
    result({
      place: { source: 'crm', dataset: hostile, field: hostile },
      message: { en: hostile, ko: hostile },
    }),
    result({ status: 'not-applicable', fingerprint: '7777777777777777' }),
    result({ place: { source: 'policy' }, status: 'violated', fingerprint: '8888888888888888' }),
  ],
};
const empty: Run = { ...run, datasets: [], sources: [], results: [], ages: [] };

async function written(format: TextFormat, of: Run, language: Language = 'en'): Promise<unknown> {
  return JSON.parse(await render(format, of, { language, items, packs, width: 80, color: false }));
}

const runs: [string, Run][] = [
  ['a full run', full],
  ['a scan', { ...full, policy: undefined } as unknown as Run],
  ['an empty run', empty],
];

describe('OSCAL assessment results', () => {
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(
    schemaOf('oscal-assessment-results-1.1.3'),
  );
  interface Assessment {
    uuid: string;
    results: {
      uuid: string;
      observations: { uuid: string; methods: string[]; props: { name: string; value: string }[] }[];
      risks: { uuid: string; deadline?: string; status: string; title: string }[];
      findings: {
        target: { 'target-id': string; status: { state: string; reason: string } };
        'related-observations'?: { 'observation-uuid': string }[];
        'related-risks'?: { 'risk-uuid': string }[];
      }[];
      'reviewed-controls': {
        remarks?: string;
        'control-selections': { 'include-controls': { 'control-id': string }[] }[];
      };
      'local-definitions': { 'inventory-items': { uuid: string }[] };
    }[];
  }
  const assessment = async (of: Run, language?: Language) =>
    (await written('oscal', of, language)) as { 'assessment-results': Assessment };

  it.each(runs)('are valid: %s', async (_name, of) => {
    for (const language of ['en', 'ko'] as const)
      expect(validate(await written('oscal', of, language)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('would not be valid with a slip', async () => {
    const slip = await assessment(full);
    slip['assessment-results'].results[0]!.observations[0]!.uuid = 'none';
    expect(validate(slip)).toBe(false);
  });

  it('keep the UUIDs of observations from run to run, and give document and result new ones', async () => {
    const [first, second] = [await assessment(full), await assessment({ ...full, id: 'another' })].map(
      (one) => one['assessment-results'],
    );
    const observations = (of: Assessment) => of.results[0]!.observations.map(({ uuid }) => uuid);
    expect(observations(second!)).toEqual(observations(first!));
    expect(new Set(observations(first!)).size).toBe(observations(first!).length);
    expect(second!.uuid).not.toBe(first!.uuid);
    expect(second!.results[0]!.uuid).not.toBe(first!.results[0]!.uuid);
  });

  it('call a requirement satisfied only where every check says so, and refer to what is there', async () => {
    const [of] = (await assessment(full))['assessment-results'].results;
    const finding = (id: string) => of!.findings.find(({ target }) => target['target-id'] === id);
    expect(finding('kr-pipa_21.1')?.target.status).toMatchObject({ state: 'not-satisfied', reason: 'fail' });
    expect(finding('kr-pipa_28-8.1')?.target.status).toMatchObject({
      state: 'not-satisfied',
      reason: 'other',
    });
    expect(finding('kr-pipa_25')).toBeUndefined();
    expect(of!['reviewed-controls'].remarks).toContain('cameras');
    const observations = new Set(of!.observations.map(({ uuid }) => uuid));
    const risks = new Set(of!.risks.map(({ uuid }) => uuid));
    for (const one of of!.findings) {
      for (const ref of one['related-observations'] ?? [])
        expect(observations).toContain(ref['observation-uuid']);
      for (const ref of one['related-risks'] ?? []) expect(risks).toContain(ref['risk-uuid']);
    }
    expect(of!.observations.every(({ methods }) => methods.join() === 'TEST')).toBe(true);
  });

  it('set deadlines: five days for destruction, the last day of a waiver', async () => {
    const [of] = (await assessment(full))['assessment-results'].results;
    // As of 2026-11-02 in Seoul: the fifth day ends with the 7th.
    expect(of!.risks.some(({ deadline }) => deadline === '2026-11-07T15:00:00Z')).toBe(true);
    const approved = of!.risks.find(({ status }) => status === 'deviation-approved');
    expect(approved?.deadline).toBe('2026-12-31T15:00:00Z');
  });
});

describe('OCSF compliance findings', () => {
  const validate = new Ajv({ strict: false, validateFormats: false }).compile({
    type: 'array',
    items: schemaOf('ocsf-compliance-finding-1.6.0'),
  });
  interface Event {
    status_id: number;
    severity_id: number;
    compliance: { status: string; status_id: number; standards: string[]; requirements: string[] };
    finding_info: { uid: string; first_seen_time?: number };
    metadata: { uid: string };
  }
  const events = async (of: Run) => (await written('ocsf', of)) as Event[];

  it.each(runs)('are valid: %s', async (_name, of) => {
    for (const language of ['en', 'ko'] as const)
      expect(validate(await written('ocsf', of, language)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('would not be valid with a slip', async () => {
    const [slip] = await events(full);
    expect(validate([{ ...slip, class_uid: 'x' }])).toBe(false);
  });

  it('are valid where a result is about an item, which they name', async () => {
    const [first, ...rest] = full.results;
    const of: Run = { ...full, results: [{ ...first!, item: 'email' }, ...rest] };
    const all = (await written('ocsf', of, 'ko')) as (Event & { resources: unknown[] })[];
    expect(validate(all), JSON.stringify(validate.errors)).toBe(true);
    expect(all[0]!.resources).toMatchObject([
      { labels: ['이메일'], tags: [{ name: 'personal-data-item', value: 'email' }] },
    ]);
  });

  it('are one for each result of every kind', async () => {
    const all = await events(full);
    expect(all).toHaveLength(full.results.length);
    expect(new Set(all.map(({ metadata }) => metadata.uid)).size).toBe(all.length);
    const by = (uid: string) => all.find(({ finding_info }) => finding_info.uid === uid)!;
    expect(by('fedcba9876543210')).toMatchObject({
      status_id: 1,
      compliance: { status_id: 3 },
      finding_info: { first_seen_time: Date.parse('2026-08-01T00:00:00Z') },
    });
    expect(by('1111111111111111').compliance.status_id).toBe(2);
    expect(by('2222222222222222').status_id).toBe(3);
    expect(by('3333333333333333')).toMatchObject({
      status_id: 4,
      severity_id: 1,
      compliance: { status_id: 1 },
    });
    expect(by('7777777777777777').compliance.status_id).toBe(99);
    // The captions are OCSF's, in every language; but for another status.
    for (const language of ['en', 'ko'] as const) {
      const told = ((await written('ocsf', full, language)) as Event[]).map(
        ({ compliance: { status_id, status } }) => `${status_id} ${status}`,
      );
      expect(new Set(told)).toEqual(
        new Set(['1 Pass', '2 Warning', '3 Fail', { en: '99 not applicable', ko: '99 해당 없음' }[language]]),
      );
    }
    expect(by('fedcba9876543210').compliance.requirements.length).toBeGreaterThan(0);
  });
});

describe('the open data contract', () => {
  const validate = new Ajv2019({ strict: false, validateFormats: false }).compile(schemaOf('odcs-3.1.0'));
  interface Contract {
    schema: { name: string; properties: { name: string; classification?: string; tags?: string[] }[] }[];
    slaProperties: { property: string; value: number | string; unit?: string; element: string }[];
    description: { limitations: string };
  }

  it.each(runs)('is valid: %s', async (_name, of) => {
    for (const language of ['en', 'ko'] as const)
      expect(validate(await written('odcs', of, language)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('would not be valid with a slip', async () => {
    expect(validate({ ...((await written('odcs', full)) as object), kind: 'Nothing' })).toBe(false);
  });

  it('classifies personal fields, and says for how long what is served may be kept', async () => {
    const { schema, slaProperties, description } = (await written('odcs', full)) as Contract;
    const fields = schema.find(({ name }) => name === 'crm:public.inquiries')!.properties;
    expect(fields.find(({ name }) => name === 'email')?.classification).toBe('confidential');
    expect(fields.find(({ name }) => name === 'pw')?.classification).toBe('restricted');
    expect(slaProperties).toContainEqual(
      expect.objectContaining({ property: 'retention', value: 3, unit: 'y', driver: 'regulatory' }),
    );
    expect(slaProperties).toContainEqual(expect.objectContaining({ value: 'until opt-out' }));
    expect(description.limitations).toContain('INCOMPLETE');
  });
});

describe('the Data Privacy Vocabulary', () => {
  const { dpv, pd } = schemaOf('dpv-2.2-terms') as { dpv: string[]; pd: string[] };
  const known = new Set([
    ...dpv.map((term) => `https://w3id.org/dpv#${term}`),
    ...pd.map((term) => `https://w3id.org/dpv/pd#${term}`),
  ]);
  const toTriples = jsonld.toRDF as unknown as (
    input: unknown,
    options: { safe: boolean },
  ) => Promise<Quad[]>;
  const triples = async (of: Run) => toTriples(await written('dpv', of), { safe: true });
  interface Quad {
    subject: { value: string };
    predicate: { value: string };
    object: { termType: string; value: string };
  }

  it.each(runs)(
    'is read without the network, and uses no term that the vocabulary lacks: %s',
    async (_name, of) => {
      const quads = await triples(of);
      const terms = quads
        .flatMap(({ predicate, object }) => [
          predicate.value,
          object.termType === 'NamedNode' ? object.value : '',
        ])
        .filter((value) => value.startsWith('https://w3id.org/dpv'));
      expect(terms.filter((term) => !known.has(term))).toEqual([]);
      if (of.sources.length > 0) expect(terms.length).toBeGreaterThan(3);
    },
  );

  it('names every item by a term that there is', () => {
    const named = [...items.values()].flatMap((item) => item.dpv ?? []);
    expect(named.filter((term) => !known.has(`https://w3id.org/dpv/${term.replace(':', '#')}`))).toEqual([]);
  });

  it('tells purposes, items, periods, and where data goes', async () => {
    const quads = await triples(full);
    const objects = (predicate: string) =>
      quads.filter((quad) => quad.predicate.value.endsWith(predicate)).map(({ object }) => object.value);
    expect(objects('ns#value')).toContain('P3Y');
    expect(objects('terms/identifier')).toContain('JP');
    expect(objects('ns#type')).toContain('https://w3id.org/dpv/pd#EmailAddress');
    expect(objects('hasNecessity')).toContain('https://w3id.org/dpv#Optional');
    expect(objects('terms/description')).toContain('opt-out');
  });
});
