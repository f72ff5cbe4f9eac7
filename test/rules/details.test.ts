import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { age, dataset, evidence, examplePolicy, field, source } from '../../rules/_shared/example.ts';
import { listTexts } from '../../rules/_shared/words.ts';
import excessiveGrants from '../../rules/checks/excessive-grants.ts';
import itemNotDeclared from '../../rules/checks/item-not-declared.ts';
import itemNotInTransfer from '../../rules/checks/item-not-in-transfer.ts';
import optOut from '../../rules/checks/opt-out-not-honoured.ts';
import optionalItemRequired from '../../rules/checks/optional-item-required.ts';
import freeText from '../../rules/checks/personal-data-in-free-text.ts';
import plaintextSecret from '../../rules/checks/plaintext-secret.ts';
import pastRetention from '../../rules/checks/records-past-retention.ts';
import residentNumber from '../../rules/checks/resident-number-without-law.ts';
import notMeasurable from '../../rules/checks/retention-not-measurable.ts';
import undeclaredCountry from '../../rules/checks/undeclared-country.ts';
import unencrypted from '../../rules/checks/unencrypted-identifier.ts';
import weakPassword from '../../rules/checks/weak-password.ts';
import weakTransport from '../../rules/checks/weak-transport.ts';
import { forms } from '../../src/core/detector.ts';
import { periodWords } from '../../src/core/period-words.ts';

describe('severity follows what was found', () => {
  it('of resident registration numbers: critical, or medium where all are masked', () => {
    const of = (counts: Record<string, number>) =>
      residentNumber.evaluate(
        evidence({ datasets: [dataset('people', [field('rrn', { forms: counts })])] }),
      )[0];
    expect(of({ plain: 10 })?.severity ?? residentNumber.severity).toBe('critical');
    expect(of({ masked: 1000 })).toMatchObject({ status: 'violated', severity: 'medium' });
    expect(of({ masked: 999, plain: 1 })?.severity ?? residentNumber.severity).toBe('critical');
  });

  it('of unencrypted identifiers: critical for resident registration numbers', () => {
    const of = (item: string) =>
      unencrypted.evaluate(
        evidence({ datasets: [dataset('people', [field(item, { forms: { plain: 3 } })])] }),
      )[0];
    expect(of('rrn')?.severity).toBe('critical');
    expect(of('credit-card')?.severity ?? unencrypted.severity).toBe('high');
  });

  it('of undeclared items: low for context, medium for secrets, high else', () => {
    const of = (item: string) =>
      itemNotDeclared.evaluate(
        evidence({ datasets: [dataset('visits', [field(item)], { serves: ['visits'] })] }),
      )[0]?.severity;
    expect([of('company'), of('password'), of('date-of-birth')]).toEqual(['low', 'medium', 'high']);
  });

  it('of free text: low where the policy declares the text itself', () => {
    const prompt = field('prompt', { contains: { email: 4 } });
    const of = (serves: string[]) =>
      freeText.evaluate(evidence({ datasets: [dataset('requests', [prompt], { serves })] }))[0]?.severity;
    expect(of(['api'])).toBe('low');
    expect(of([]) ?? freeText.severity).toBe('medium');
  });

  it('of optional items: low where the activity requires nothing at all', () => {
    const of = (activity: string, item: string) =>
      optionalItemRequired.evaluate(
        evidence({
          datasets: [dataset('people', [field(item, { nullable: false })], { serves: [activity] })],
        }),
      )[0]?.severity;
    expect(of('panel', 'email')).toBe('low');
    expect(of('newsletter', 'department')).toBe('medium');
  });

  it('of grants: high for everybody, medium for a role', () => {
    const facts = ['PUBLIC', 'intern'].map((grantee) => {
      return {
        kind: 'access',
        origin: 'measured',
        dataset: 'people',
        grantee,
        privileges: ['SELECT'],
      } as const;
    });
    const sources = [source('crm', { config: { roles: [] }, facts })];
    const results = excessiveGrants.evaluate(
      evidence({ sources, datasets: [dataset('people', [field('email')])] }),
    );
    expect(results.map(({ recipient, severity }) => [recipient, severity])).toEqual([
      ['PUBLIC', 'high'],
      ['intern', 'medium'],
    ]);
  });
});

describe('countries', () => {
  const at = (country: string, origin: 'measured' | 'declared' | 'inferred') =>
    ({ kind: 'location', country, origin }) as const;
  const people = dataset('people', [field('email')]);
  const judge = (facts: ReturnType<typeof at>[], policy = examplePolicy, processor = 'cloud') =>
    undeclaredCountry
      .evaluate(
        evidence({ policy, sources: [source('crm', { config: { processor }, facts })], datasets: [people] }),
      )
      .map(({ status, severity }) => `${status}${severity ? ` ${severity}` : ''}`);

  it('believe the system before the workspace', () => {
    expect(judge([at('US', 'declared'), at('JP', 'measured')])).toEqual(['violated']);
    expect(judge([at('JP', 'declared'), at('US', 'measured')])).toEqual(['satisfied']);
  });

  it('take a declared breach at its word, not an inferred one, and pass neither', () => {
    expect(judge([at('JP', 'declared')])).toEqual(['violated']);
    expect(judge([at('JP', 'inferred')])).toEqual(['unknown']);
    expect(judge([at('US', 'declared')])).toEqual(['unknown low']);
    expect(judge([at('US', 'inferred')])).toEqual(['unknown low']);
  });

  it('know no transfer within the EEA under the GDPR, and only there', () => {
    const controller = { ...examplePolicy.controller, country: 'NL' };
    const european = { ...examplePolicy, controller, law: ['eu-gdpr'] };
    expect(judge([at('FI', 'measured')], european, 'mailer')).toEqual(['satisfied']);
    expect(judge([at('GB', 'measured')], european, 'mailer')).toEqual(['violated']);
    expect(judge([at('FI', 'measured')], { ...european, law: ['kr-pipa'] }, 'mailer')).toEqual(['violated']);
  });

  it('forget a transfer that is no longer in force', () => {
    const transfers = examplePolicy.transfers.map((one) => ({ ...one, inForce: { to: '2026-11-22' } }));
    expect(judge([at('US', 'measured')], { ...examplePolicy, transfers })).toEqual(['violated']);
    const today = examplePolicy.transfers.map((one) => ({ ...one, inForce: { to: '2026-11-23' } }));
    expect(judge([at('US', 'measured')], { ...examplePolicy, transfers: today })).toEqual(['satisfied']);
  });

  it('tell datasets of one source apart', () => {
    const places = [
      { ...at('US', 'measured'), dataset: 'people' },
      { ...at('JP', 'measured'), dataset: 'goods' },
      { ...at('JP', 'measured'), dataset: 'guests' },
    ];
    const results = undeclaredCountry.evaluate(
      evidence({
        sources: [source('crm', { config: { processor: 'cloud' }, facts: places })],
        datasets: [people, dataset('goods', [field(undefined)]), dataset('guests', [field('name')])],
      }),
    );
    expect(results.map(({ place, status }) => [place.dataset, status])).toEqual([
      ['people', 'satisfied'],
      ['guests', 'violated'],
    ]);
  });

  it('compare items with the transfer to the country where the source lies', () => {
    const transfers = [
      ...examplePolicy.transfers,
      { ...examplePolicy.transfers[0]!, country: 'JP', items: ['mobile-phone'] },
    ];
    const judgeItems = (country: string) =>
      itemNotInTransfer
        .evaluate(
          evidence({
            policy: { ...examplePolicy, transfers },
            sources: [source('crm', { config: { processor: 'cloud' }, facts: [at(country, 'declared')] })],
            datasets: [dataset('people', [field('email'), field('mobile-phone')])],
          }),
        )
        .map(({ item, status }) => [item, status]);
    expect(judgeItems('US')).toEqual([
      ['email', 'satisfied'],
      ['mobile-phone', 'violated'],
    ]);
    expect(judgeItems('JP')).toEqual([
      ['email', 'violated'],
      ['mobile-phone', 'satisfied'],
    ]);
  });
});

describe('transport', () => {
  const judge = (version: string) =>
    weakTransport.evaluate(
      evidence({
        sources: [
          source('crm', {
            facts: [{ kind: 'encryption-in-transit', origin: 'measured', state: 'tls', version }],
          }),
        ],
      }),
    )[0]?.status;

  it.each([
    ['SSLv3', 'violated'],
    ['1', 'violated'],
    ['1.0', 'violated'],
    ['TLSv1.1', 'violated'],
    ['1.2', 'satisfied'],
    ['TLSv1.3', 'satisfied'],
  ])('%s is %s', (version, status) => {
    expect(judge(version)).toBe(status);
  });

  it('of an endpoint is judged on the loopback interface as well', () => {
    const fact = {
      kind: 'encryption-in-transit',
      origin: 'measured',
      state: 'local',
      accepts: ['1.2', '1.3'],
    } as const;
    const results = weakTransport.evaluate(evidence({ sources: [source('api', { facts: [fact] })] }));
    expect(results.map(({ status, severity }) => [status, severity])).toEqual([['violated', 'medium']]);
  });
});

describe('ages', () => {
  it('are past their retention where, and only where, records are overdue', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (a, b) => {
        const [overdue, due] = [Math.min(a, b), Math.max(a, b)];
        const [result] = pastRetention.evaluate(evidence({ ages: [age({ total: 1000, due, overdue })] }));
        expect(result?.status).toBe(overdue > 0 ? 'violated' : 'satisfied');
        expect(result?.count ?? 0).toBe(overdue > 0 ? overdue : due);
      }),
    );
  });

  it('say how many, of how many, since when, and the oldest', () => {
    const counted = age({ total: 9310, due: 1210, overdue: 1204, oldest: '2019-03-02' });
    const [result] = pastRetention.evaluate(evidence({ ages: [counted] }));
    expect(result).toMatchObject({ count: 1204, of: 9310, oldest: '2019-03-02' });
    for (const words of ['1,204', '9,310', '3 years', '2023-11-18', '2019-03-02', 'created_at']) {
      expect(result?.message.en).toContain(words);
    }
    for (const words of ['1,204건', '9,310건', '3년', '2023-11-18', '2019-03-02']) {
      expect(result?.message.ko).toContain(words);
    }
  });

  it('name the other law that may require keeping', () => {
    const holds = [{ id: 'tax', law: 'National Tax Act 85-3', items: ['email'], keep: 'P5Y' }];
    const datasets = [dataset('inquiries', [field('email')], { serves: ['inquiries'] })];
    const ages = [age({ due: 2, overdue: 2 })];
    const message = (policy = examplePolicy) =>
      pastRetention.evaluate(evidence({ policy, datasets, ages }))[0]?.message.en;
    expect(message({ ...examplePolicy, holds })).toContain('National Tax Act 85-3 (5 years)');
    // What the other law requires to be kept is past that period itself.
    const own = holds.map((hold) => ({ ...hold, id: 'inquiries' }));
    expect(message({ ...examplePolicy, holds: own })).not.toContain('National Tax Act');
    expect(message()).not.toContain('requir');
  });

  it('never pass where they could not be counted', () => {
    const codes = ['permission-denied', 'timeout', 'connection-lost', 'engine-error', 'cancelled'] as const;
    for (const code of codes) {
      const failed = age({ failure: { code }, total: undefined, due: undefined, overdue: undefined });
      const ended = { ...failed, kind: 'ended', retention: { until: 'opt-out' } } as const;
      expect(pastRetention.evaluate(evidence({ ages: [failed] }))).toEqual([]);
      expect(notMeasurable.evaluate(evidence({ ages: [failed] }))[0]?.status).toBe('unknown');
      expect(optOut.evaluate(evidence({ ages: [ended] }))[0]?.status).toBe('unknown');
    }
  });

  it('of two data types of one dataset are told apart', () => {
    const parts = ['content', 'metadata'].map((dataType) => age({ dataType, overdue: 1, due: 1 }));
    const results = pastRetention.evaluate(evidence({ ages: parts }));
    expect(results.map(({ dataType }) => dataType)).toEqual(['content', 'metadata']);
  });
});

it('periods read like words', () => {
  expect(periodWords('P3Y')).toEqual({ en: '3 years', ko: '3년' });
  expect(periodWords('P1Y6M')).toEqual({ en: '1 year 6 months', ko: '1년 6개월' });
  expect(periodWords('P30D')).toEqual({ en: '30 days', ko: '30일' });
});

describe('protection', () => {
  const counts = fc.record(
    Object.fromEntries(forms.map((form) => [form, fc.nat(3)])) as Record<string, fc.Arbitrary<number>>,
  );

  it('is never said to be good where any value is in clear text, or none was looked at', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(0, 18), (seen, values) => {
        for (const [rule, item] of [
          [weakPassword, 'password'],
          [plaintextSecret, 'api-key'],
          [unencrypted, 'passport'],
        ] as const) {
          const [result] = rule.evaluate(
            evidence({
              datasets: [dataset('people', [field(item, { forms: values > 0 ? seen : {}, values })])],
            }),
          );
          const plain = values > 0 && (seen.plain ?? 0) > 0;
          if (plain) expect(result?.status).toBe('violated');
          if (values === 0) expect(result?.status).toBe('not-applicable');
          if (result?.status === 'satisfied')
            expect(Object.values(seen).some((count) => count > 0)).toBe(true);
        }
      }),
    );
  });

  it('of an unclear column is never a violation', () => {
    for (const rule of [weakPassword, plaintextSecret, unencrypted]) {
      for (const item of ['password', 'api-key', 'passport', 'rrn']) {
        const column = field(item, { forms: { plain: 5 }, unclear: true, confidence: 0.5 });
        const results = rule.evaluate(evidence({ datasets: [dataset('people', [column])] }));
        expect(results.every(({ status }) => status === 'unknown')).toBe(true);
      }
    }
  });

  it('of a few values in a column of ciphertext is left open, and counted', () => {
    const column = field('rrn', { forms: { encrypted: 990 }, values: 1000 });
    const [result] = unencrypted.evaluate(evidence({ datasets: [dataset('people', [column])] }));
    expect(result).toMatchObject({ status: 'unknown', count: 10, of: 1000, severity: 'medium' });
    expect(result?.message.en).toContain('990 encrypted; how the other 10 are protected');
  });

  it('inside texts is what it is outside of them: a mask is no clear text', () => {
    const judge = (hidden: number) => {
      const memo = field('free-text', { contains: { rrn: 10 }, containsProtected: { rrn: hidden } });
      return unencrypted.evaluate(evidence({ datasets: [dataset('people', [memo])] }))[0];
    };
    expect(judge(10)).toMatchObject({ status: 'satisfied' });
    expect(judge(7)).toMatchObject({ status: 'violated', count: 3, severity: 'critical' });
  });
});

it('names what is listed twice once', () => {
  const ai = { en: 'AI service', ko: 'AI 서비스' };
  const orders = { en: 'Orders', ko: '주문' };
  expect(listTexts([ai, orders, ai])).toEqual({ en: 'AI service and Orders', ko: 'AI 서비스, 주문' });
});
