import { describe, expect, it } from 'vitest';
import { age, dataset, evidence, examplePolicy, field, source } from '../../rules/_shared/example.ts';
import anonymised from '../../rules/checks/anonymised-data-identifies.ts';
import withoutPurpose from '../../rules/checks/dataset-without-purpose.ts';
import excessiveGrants from '../../rules/checks/excessive-grants.ts';
import itemNotDeclared from '../../rules/checks/item-not-declared.ts';
import itemNotInTransfer from '../../rules/checks/item-not-in-transfer.ts';
import notScanned from '../../rules/checks/not-scanned.ts';
import optOut from '../../rules/checks/opt-out-not-honoured.ts';
import freeText from '../../rules/checks/personal-data-in-free-text.ts';
import residentNumber from '../../rules/checks/resident-number-without-law.ts';
import notMeasurable from '../../rules/checks/retention-not-measurable.ts';
import undeclaredCountry from '../../rules/checks/undeclared-country.ts';
import undeclaredProcessor from '../../rules/checks/undeclared-processor.ts';
import unencrypted from '../../rules/checks/unencrypted-identifier.ts';
import weakTransport from '../../rules/checks/weak-transport.ts';
import type { Result } from '../../src/core/rule.ts';

/** Where a check could easily answer too much or too little. */

const statuses = (results: readonly Result[]) => results.map(({ status }) => status);
const abroad = { config: { processor: 'cloud' } };

describe('what counts as personal', () => {
  it.each([
    ['app/LICENSE', 'low'],
    ['package.json', 'low'],
    ['pom.xml#project', 'low'],
    ['licences.csv', undefined],
  ])('what authors put into %s is for everybody', (name, severity) => {
    const line = dataset('x', [field(undefined, { name: 'line', contains: { email: 1 } })]);
    const file = { ...line, dataset: { ...line.dataset, kind: 'file' as const, name } };
    expect(freeText.evaluate(evidence({ datasets: [file] }))[0]?.severity).toBe(severity);
  });

  it('is not context, nor what is no personal data, inside a text', () => {
    const memo = field('free-text', { contains: { company: 40, 'record-time': 9 } });
    expect(statuses(freeText.evaluate(evidence({ datasets: [dataset('orders', [memo])] })))).toEqual([
      'satisfied',
    ]);
    expect(withoutPurpose.evaluate(evidence({ datasets: [dataset('orders', [memo])] }))).toEqual([]);
  });

  it('is not an item of which no value was counted', () => {
    const memo = field('free-text', { contains: { email: 0, phone: 1 } });
    const [result] = freeText.evaluate(evidence({ datasets: [dataset('orders', [memo])] }));
    expect(result).toMatchObject({ status: 'violated', count: 1 });
    expect(result?.message.en).not.toContain('mail');
  });

  it('is told by one value', () => {
    const memo = field('free-text', { values: 1 });
    expect(statuses(freeText.evaluate(evidence({ datasets: [dataset('orders', [memo])] })))).toEqual([
      'satisfied',
    ]);
  });

  it('is never an item twice, as the column and inside it', () => {
    const column = field('rrn', { contains: { rrn: 5 } });
    expect(residentNumber.evaluate(evidence({ datasets: [dataset('people', [column])] }))).toHaveLength(1);
  });

  it('is a view’s own matter where one of its tables was not looked at', () => {
    const view = dataset('both', [field('email')], { dataset: { derivedFrom: ['people', 'secrets'] } });
    const people = dataset('people', [field('email')], { serves: ['newsletter'] });
    const failed = { outcome: { status: 'failed' } } as const;
    const judge = (secrets: ReturnType<typeof dataset>) =>
      withoutPurpose
        .evaluate(evidence({ datasets: [people, secrets, view] }))
        .find(({ place }) => place.dataset === 'both')?.status;
    expect(judge(dataset('secrets', [field('email')]))).toBe('not-applicable');
    expect(judge(dataset('secrets', [], failed))).toBe('violated');
    expect(judge(dataset('other', []))).toBe('violated');
    expect(judge(dataset('secrets', [field('email')], { source: 'dwh' }))).toBe('violated');
  });

  it('is reached by a reference to people only, in the same source only', () => {
    const reference = (to: string) => {
      const column = { name: 'id', type: 'bigint', family: 'number', nullable: false } as const;
      return { fields: [{ ...column, references: { dataset: to, field: 'id' } }] };
    };
    const judge = (to: string) =>
      withoutPurpose.evaluate(
        evidence({
          datasets: [
            dataset('births', [field('date-of-birth')], { dataset: reference(to) }),
            dataset('people', [field('date-of-birth'), field('name')], { serves: ['hiring'] }),
            dataset('goods', [field(undefined)]),
            dataset('guests', [field('name')], { source: 'dwh', serves: ['hiring'] }),
          ],
        }),
      )[0]?.status;
    expect(judge('people')).toBe('violated');
    expect(judge('goods')).toBe('unknown');
    expect(judge('guests')).toBe('unknown');
  });
});

describe('an item that values alone would tell', () => {
  it.each([
    ['inquiries', 'phone', 0, 'unknown'],
    ['inquiries', 'phone', 1, 'violated'],
    ['inquiries', 'date-of-birth', 0, 'violated'],
    ['newsletter', 'phone', 0, 'violated'],
  ])('for %s, %s with %i values, is %s', (activity, item, values, status) => {
    const datasets = [dataset('people', [field(item, { values })], { serves: [activity] })];
    expect(statuses(itemNotDeclared.evaluate(evidence({ datasets })))).toEqual([status]);
  });

  it('leaves a verdict open where a declared item is a close second, and only there', () => {
    const judge = (item: string, confidence: number) => {
      const column = field('phone', { confidence: 0.7, runnersUp: [{ item, confidence }] });
      return itemNotDeclared.evaluate(
        evidence({ datasets: [dataset('people', [column], { serves: ['newsletter'] })] }),
      )[0]?.status;
    };
    expect(judge('email', 0.2)).toBe('unknown');
    expect(judge('email', 0.19)).toBe('violated');
    expect(judge('address', 0.3)).toBe('violated');
  });
});

describe('anonymised data', () => {
  const metadata = { activity: 'api', dataType: 'metadata' };

  it('is named by its part of the activity', () => {
    const results = anonymised.evaluate(
      evidence({ datasets: [dataset('usage', [field('api-key')], { serves: [metadata] })] }),
    );
    expect(results[0]).toMatchObject({ activity: 'api', dataType: 'metadata', item: 'api-key' });
  });

  it('beside a part that may hold anything leaves open which records identify', () => {
    const judge = (serves: Parameters<typeof dataset>[2]) =>
      statuses(anonymised.evaluate(evidence({ datasets: [dataset('usage', [field('api-key')], serves)] })));
    expect(judge({ serves: [metadata, 'newsletter'] })).toEqual(['unknown']);
    expect(judge({ serves: [metadata, { activity: 'api', dataType: 'content' }] })).toEqual(['violated']);
    expect(judge({ serves: ['newsletter'] })).toEqual([]);
  });
});

describe('transfers', () => {
  const judge = (fields: ReturnType<typeof field>[], facts: Parameters<typeof source>[1] = {}) =>
    itemNotInTransfer.evaluate(
      evidence({ sources: [source('crm', { ...abroad, ...facts })], datasets: [dataset('people', fields)] }),
    );

  it('take context lightly', () => {
    expect(judge([field('company')])[0]).toMatchObject({ status: 'violated', severity: 'low' });
    expect(judge([field('rrn')])[0]?.severity ?? itemNotInTransfer.severity).toBe('high');
  });

  it('are as sure as the surest column', () => {
    const unclear = field('passport', { name: 'p1', unclear: true });
    expect(statuses(judge([unclear, field('passport', { name: 'p2' })]))).toEqual(['violated']);
    expect(statuses(judge([unclear, { ...unclear, name: 'p3' }]))).toEqual(['unknown']);
  });

  it('do not doubt a column without values unless a listed item is like it', () => {
    expect(statuses(judge([field('phone', { values: 0 })]))).toEqual(['violated']);
    const transfers = [{ ...examplePolicy.transfers[0]!, items: ['mobile-phone', 'email'] }];
    const results = itemNotInTransfer.evaluate(
      evidence({
        policy: { ...examplePolicy, transfers },
        sources: [source('crm', abroad)],
        datasets: [dataset('people', [field('phone', { values: 0 }), field('name', { values: 0 })])],
      }),
    );
    expect(statuses(results)).toEqual(['unknown', 'violated']);
  });

  it('concern a source unless all of it was measured at home', () => {
    const at = (country: string, origin: 'measured' | 'declared', dataset?: string) =>
      ({ kind: 'location', country, origin, ...(dataset && { dataset }) }) as const;
    const rrn = [field('rrn')];
    expect(judge(rrn, { facts: [at('KR', 'measured')] })).toEqual([]);
    expect(statuses(judge(rrn, { facts: [at('KR', 'declared')] }))).toEqual(['violated']);
    const apart = [at('KR', 'measured', 'goods'), at('US', 'measured', 'people')];
    expect(statuses(judge(rrn, { facts: apart }))).toEqual(['violated']);
    // No transfer to Japan: that is another check's.
    expect(judge(rrn, { facts: [at('JP', 'declared')] })).toEqual([]);
  });
});

describe('the processor', () => {
  it('is named in findings about places', () => {
    const sources = [
      source('crm', {
        config: { processor: 'stranger' },
        facts: [{ kind: 'location', country: 'JP', origin: 'declared' }],
      }),
    ];
    const seen = evidence({ sources, datasets: [dataset('people', [field('email')])] });
    expect(undeclaredCountry.evaluate(seen)[0]?.recipient).toBe('stranger');
    expect(undeclaredCountry.evaluate(seen)[0]?.message.en).toContain('as the workspace says');
    expect(undeclaredProcessor.evaluate(seen)[0]?.recipient).toBe('stranger');
    expect(undeclaredProcessor.evaluate(seen)[0]?.message.en).toContain('does not name');
  });

  it('that was named once is told from one that never was', () => {
    const sources = [source('crm', { config: { processor: 'past' } })];
    const [result] = undeclaredProcessor.evaluate(
      evidence({ sources, datasets: [dataset('people', [field('email')])] }),
    );
    expect(result?.message.en).toContain('no longer');
  });
});

describe('the version of TLS', () => {
  const judge = (version: string, scope: string[] | undefined, serves: string[]) =>
    weakTransport.evaluate(
      evidence({
        policy: { ...examplePolicy, claims: [{ kind: 'tls', minimum: '1.3', ...(scope && { scope }) }] },
        sources: [
          source('crm', {
            facts: [{ kind: 'encryption-in-transit', origin: 'measured', state: 'tls', version }],
          }),
          source('other'),
        ],
        datasets: [
          dataset('people', [], { serves }),
          dataset('elsewhere', [], { source: 'other', serves: ['api'] }),
        ],
      }),
    )[0]?.status;

  it('is held against claims without scope, and those about what the source serves', () => {
    expect(judge('1.2', undefined, [])).toBe('violated');
    expect(judge('1.2', ['api', 'hiring'], ['api'])).toBe('violated');
    expect(judge('1.2', ['hiring'], ['api'])).toBe('satisfied');
    expect(judge('1.2', ['api'], ['newsletter'])).toBe('satisfied');
  });

  it('may equal the claim', () => {
    expect(judge('1.3', undefined, [])).toBe('satisfied');
  });

  it('is unknown where TLS is used and nobody knows which', () => {
    const fact = {
      kind: 'encryption-in-transit',
      origin: 'measured',
      state: 'tls',
      dataset: 'people',
    } as const;
    const [result] = weakTransport.evaluate(evidence({ sources: [source('crm', { facts: [fact] })] }));
    expect(result).toMatchObject({ status: 'unknown', place: { source: 'crm', dataset: 'people' } });
  });
});

describe('coverage', () => {
  it('says how many were looked at by a sample', () => {
    const datasets = [
      dataset('people', [field('email')], { outcome: { status: 'sampled' } }),
      dataset('goods', [field(undefined)]),
    ];
    const [result] = notScanned.evaluate(evidence({ datasets }));
    expect(result?.message.en).toBe('Everything in scope was looked at: 2 datasets, 1 of them by a sample');
  });

  it('is not proven by a connection without datasets', () => {
    const tls = { kind: 'encryption-in-transit', origin: 'measured', state: 'tls', version: '1.3' } as const;
    expect(statuses(notScanned.evaluate(evidence({ sources: [source('crm', { facts: [tls] })] })))).toEqual([
      'unknown',
    ]);
  });

  it('is not claimed for a kind of item where one dataset was not read', () => {
    const datasets = [
      dataset('people', [field('name')]),
      dataset('guests', [field('name')], { outcome: { status: 'schema-only' } }),
    ];
    expect(residentNumber.evaluate(evidence({ datasets }))).toEqual([]);
  });

  it('of grants: a system with roles that tells none is unknown, whatever else it tells', () => {
    const facts = [
      { kind: 'encryption-in-transit', origin: 'measured', state: 'tls', version: '1.3' } as const,
      { kind: 'session', origin: 'measured', role: 'x', readOnly: true, couldWrite: [] } as const,
    ];
    const judge = (some: typeof facts) =>
      statuses(
        excessiveGrants.evaluate(
          evidence({
            sources: [source('crm', { facts: some })],
            datasets: [dataset('people', [field('email')])],
          }),
        ),
      );
    expect(judge(facts)).toEqual(['unknown']);
    expect(judge(facts.slice(0, 1))).toEqual([]);
  });
});

describe('protection', () => {
  it('is unknown where some values have a form that is neither good nor bad', () => {
    const column = field('passport', { forms: { encrypted: 990, 'weak-hash': 10 } });
    expect(statuses(unencrypted.evaluate(evidence({ datasets: [dataset('guests', [column])] })))).toEqual([
      'unknown',
    ]);
  });

  it('of resident registration numbers seen by name alone counts nothing', () => {
    const column = field('rrn', { values: 0 });
    const outcome = { status: 'schema-only' } as const;
    const [result] = residentNumber.evaluate(
      evidence({ datasets: [dataset('people', [column], { outcome })] }),
    );
    expect(result).toMatchObject({ status: 'violated' });
    expect(result).not.toHaveProperty('count');
    expect(result?.message.en).toContain('by name and type alone');
  });
});

describe('clocks', () => {
  it('made by the connector are no fields of the dataset, and not missed', () => {
    const datasets = [dataset('inquiries', [field('name'), field('email')], { serves: ['inquiries'] })];
    const judge = (clock: string) =>
      statuses(
        notMeasurable.evaluate(
          evidence({ datasets, ages: [age({ clock, failure: { code: 'timeout' }, total: undefined })] }),
        ),
      );
    expect(judge('@mtime')).toEqual(['unknown']);
    expect(judge('email')).toEqual(['unknown']);
    expect(judge('created_at')).toEqual(['violated']);
  });

  it('that are missing once are counted once', () => {
    const [one] = notMeasurable.evaluate(evidence({ ages: [age({ withoutClock: 1, future: 1 })] }));
    expect(one).toMatchObject({ status: 'violated', count: 2, of: 1000 });
    expect(one?.message.en).toContain('1 without a readable time and 1 with one in the future');
    expect(one?.message.ko).toContain('읽을 수 있는 시각이 없는 레코드 1건, 미래 시각인 레코드 1건');
  });

  it('of a part are named with it', () => {
    const serves = [{ activity: 'visits', dataType: 'desk' }];
    const visits = dataset('visits', [field('name')]);
    const activity = examplePolicy.activities.find(({ id }) => id === 'visits')!;
    const served = { ...visits, serves: [{ serves: serves[0]!, activity, retention: activity.retention }] };
    const [result] = notMeasurable.evaluate(evidence({ datasets: [served] }));
    expect(result).toMatchObject({ status: 'violated', activity: 'visits', dataType: 'desk' });
  });

  it('that say yes or no are told by their type where no value was read', () => {
    const column = { name: 'opted_out', type: 'boolean', family: 'boolean', nullable: true } as const;
    const ends = { field: 'opted_out', format: 'auto' } as const;
    const judge = (family: 'boolean' | 'date', values: number, withoutClock: number) =>
      statuses(
        optOut.evaluate(
          evidence({
            datasets: [
              dataset('subscribers', [field(undefined, { name: 'opted_out', values })], {
                serves: [{ activity: 'newsletter', ends }],
                dataset: {
                  fields: [
                    { ...column, name: 'id', family: 'boolean' },
                    { ...column, family },
                  ],
                },
              }),
            ],
            ages: [
              age({
                dataset: 'subscribers',
                activity: 'newsletter',
                kind: 'ended',
                retention: { until: 'opt-out' },
                clock: 'opted_out',
                withoutClock,
              }),
            ],
          }),
        ),
      );
    expect(judge('boolean', 0, 1000)).toEqual(['unknown']);
    expect(judge('date', 1, 1000)).toEqual(['unknown']);
    expect(judge('date', 0, 1000)).toEqual(['satisfied']);
    expect(judge('date', 1, 999)).toEqual(['satisfied']);
  });
});
