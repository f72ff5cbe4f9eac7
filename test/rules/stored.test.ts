import { describe, expect, it } from 'vitest';
import { compareCiphers } from '../../rules/_shared/ciphers.ts';
import { dataset, evidence, examplePolicy, field, source } from '../../rules/_shared/example.ts';
import storedUnencrypted from '../../rules/checks/stored-unencrypted.ts';
import type { Claim } from '../../src/core/policy.ts';
import type { DatasetKind } from '../../src/sdk/index.ts';

describe('what a cipher is called', () => {
  it.each([
    ['AES-256', 'AES256', 'kept'],
    ['AES-256', 'AES_256, customer-managed key', 'kept'],
    ['AES-256', 'aws:kms (AES-256)', 'kept'],
    ['AES-256', '256-bit AES', 'kept'],
    ['256비트 AES', 'XTS-AES-256', 'kept'],
    ['AES', 'AES-128', 'kept'],
    ['AES-128', 'AES-256', 'kept'],
    ['AES-256', 'AES-128', 'other'],
    ['AES-256', 'AES-192-CBC', 'other'],
    ['AES-256', 'ARIA-256', 'other'],
    ['ARIA', 'AES-256', 'other'],
    ['AES-256', undefined, 'untold'],
    ['AES-256', 'AES', 'untold'],
    ['AES-256', 'AES-XTS, 512 bits', 'untold'],
    ['AES-256', 'aws:kms', 'untold'],
    ['AES-256', 'AES-128 or AES-256', 'untold'],
    ['AES-256', 'AES-2560', 'untold'],
    ['AES-256', 'searched', 'untold'],
    ['the strongest there is', 'AES-256', 'untold'],
    ['AES-256 or ARIA-256', 'AES-256', 'untold'],
  ] as const)('%s against %s: %s', (promised, told, expected) => {
    expect(compareCiphers(promised, told)).toBe(expected);
  });
});

describe('the promise of encryption at rest', () => {
  const claim = (more: { algorithm?: string; scope?: string[] } = {}): Claim => ({
    kind: 'encryption-at-rest',
    ...more,
  });
  const fact = (
    state: 'encrypted' | 'plain' | 'unknown',
    more: { dataset?: string; algorithm?: string } = {},
  ) => ({ kind: 'encryption-at-rest', origin: 'measured', state, ...more }) as const;
  const table = (name: string, serves: string[] = [], kind: DatasetKind = 'table') =>
    dataset(name, [field('email')], { serves, dataset: { kind } });
  const judge = (
    claims: Claim[],
    facts: ReturnType<typeof fact>[],
    datasets = [table('people', ['newsletter'])],
  ) =>
    storedUnencrypted.evaluate(
      evidence({ policy: { ...examplePolicy, claims }, sources: [source('crm', { facts })], datasets }),
    );

  it('names the datasets that are not shown to be encrypted, and counts the others', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const [result] = judge(
      [claim()],
      [fact('unknown'), ...['h', 'i'].map((name) => fact('encrypted', { dataset: name }))],
      names.map((name) => table(name, ['newsletter'])),
    );
    expect(result).toMatchObject({ status: 'unknown', severity: 'low', place: { source: 'crm' } });
    expect(result?.message.en).toMatch(/a, b, c, d, e and 2 more\. .*: 2 datasets$/);
    expect(result?.message.ko).toMatch(/a, b, c, d, e 외 2개\. .*: 데이터셋 2개$/);
  });

  it('is broken where one dataset breaks it, and says what of others is not known', () => {
    const [result] = judge(
      [claim()],
      [fact('plain', { dataset: 'people' }), fact('unknown', { dataset: 'others' })],
      [table('people', ['newsletter']), table('others', ['newsletter'])],
    );
    expect(result?.status).toBe('violated');
    expect(result?.severity).toBeUndefined();
    expect(result?.message.en).toMatch(/not encrypted .*: people\. .*not known .*: others$/);
  });

  it('covers what no activity is told of only where it has no scope', () => {
    const status = (scope?: string[]) =>
      judge([claim(scope && { scope })], [fact('encrypted')], [table('people')])[0];
    expect(status()).toMatchObject({ status: 'satisfied', place: { source: 'crm' } });
    expect(status(['newsletter'])).toMatchObject({ status: 'unknown', place: { source: 'policy' } });
  });

  it('is held to by every claim that covers a dataset, and by no other', () => {
    const of = (algorithm: string) =>
      judge(
        [
          claim({ algorithm: 'AES-256', scope: ['newsletter'] }),
          claim({ algorithm: 'ARIA-256', scope: ['api'] }),
        ],
        [fact('encrypted', { algorithm })],
      ).map(({ status, severity, place }) => [place.source, status, severity]);
    expect(of('AES-256')).toEqual([
      ['crm', 'satisfied', undefined],
      ['policy', 'unknown', 'low'],
    ]);
    expect(of('ARIA-256')[0]).toEqual(['crm', 'violated', 'medium']);
  });

  it('of one layer that keeps it is enough', () => {
    const [result] = judge(
      [claim({ algorithm: 'AES-256' })],
      [fact('encrypted', { algorithm: 'AES-128' }), fact('encrypted', { algorithm: 'AES-256' })],
    );
    expect(result?.status).toBe('satisfied');
  });

  it('is not shown by the source of what a foreign table shows', () => {
    const [result] = judge([claim()], [fact('encrypted')], [table('far', ['newsletter'], 'foreign-table')]);
    expect(result?.status).toBe('unknown');
  });

  it('does not concern what holds no personal data', () => {
    const [result] = judge([claim()], [fact('plain')], [dataset('goods', [field(undefined)])]);
    expect(result?.place).toEqual({ source: 'policy', dataset: 'claims.encryption-at-rest' });
  });
});

describe('what is not known', () => {
  const words = (...told: { itself?: boolean }[]) =>
    storedUnencrypted.evaluate(
      evidence({
        policy: { ...examplePolicy, claims: [{ kind: 'encryption-at-rest' }] },
        sources: [
          source('crm', {
            facts: told.map(
              (more) =>
                ({ kind: 'encryption-at-rest', origin: 'measured', state: 'unknown', ...more }) as const,
            ),
          }),
        ],
        datasets: [dataset('people', [field('email')])],
      }),
    )[0]?.message.en;

  it('is said with its reason: nobody told, it could not be asked, or only the disk below may', () => {
    expect(words()).toContain('nothing was told of it');
    expect(words({})).toBe('Whether what is stored is encrypted is not known (example)');
    const below = 'the system does not encrypt it itself (example), and does not tell of the disk below';
    expect(words({ itself: false })).toBe(`Whether what is stored is encrypted is not known: ${below}`);
    expect(words({}, { itself: false })).toBe(
      `Whether what is stored is encrypted is not known (example): ${below}`,
    );
  });
});

describe('what the workspace declares', () => {
  const judge = (
    declared: { state: 'encrypted' | 'plain'; algorithm?: string },
    measured: 'encrypted' | 'unknown' = 'unknown',
  ) =>
    storedUnencrypted.evaluate(
      evidence({
        policy: { ...examplePolicy, claims: [{ kind: 'encryption-at-rest', algorithm: 'AES-256' }] },
        sources: [
          source('crm', {
            facts: [
              { kind: 'encryption-at-rest', origin: 'measured', state: measured },
              { kind: 'encryption-at-rest', origin: 'declared', ...declared },
            ],
          }),
        ],
        datasets: [dataset('people', [field('email')])],
      }),
    )[0];

  it('keeps no promise, and may break it', () => {
    const kept = judge({ state: 'encrypted', algorithm: 'AES-256' });
    expect(kept).toMatchObject({ status: 'unknown', severity: 'low' });
    expect(kept?.message.en).toContain('declared in the workspace, not measured');
    expect(kept?.message.ko).toContain('측정한 것이 아님');
    expect(judge({ state: 'encrypted' })?.status).toBe('unknown');
    expect(judge({ state: 'encrypted', algorithm: 'AES-128' })).toMatchObject({
      status: 'violated',
      severity: 'medium',
    });
    expect(judge({ state: 'plain' })?.message.en).toContain('as the workspace says');
  });

  it('may name the algorithm where the system tells no more than that it encrypts', () => {
    const of = (algorithm: string) => judge({ state: 'encrypted', algorithm }, 'encrypted');
    expect(of('AES-256')).toMatchObject({ status: 'unknown' });
    expect(of('AES-256')?.message.en).toMatch(
      /is encrypted \(example\).* not told\. .*declared in the workspace/,
    );
    expect(of('AES-128')).toMatchObject({ status: 'violated', severity: 'medium' });
    expect(judge({ state: 'plain' }, 'encrypted')?.status).toBe('unknown');
  });
});
