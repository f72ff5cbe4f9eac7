import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Budget } from '../../../connectors/bigquery/budget.ts';
import bigquery from '../../../connectors/bigquery/index.ts';
import { spreadBlocks } from '../../../connectors/bigquery/sample.ts';
import { collapse } from '../../../connectors/bigquery/shards.ts';

describe('tables by the day', () => {
  it('are one, where there are more than one', () => {
    expect(collapse(['events_20260102', 'users', 'events_20260101', 'once_20260101', 'v20261301'])).toEqual([
      { name: 'events_*', prefix: 'events_', tables: ['events_20260101', 'events_20260102'] },
      { name: 'users', tables: ['users'] },
      { name: 'once_20260101', tables: ['once_20260101'] },
      { name: 'v20261301', tables: ['v20261301'] },
    ]);
  });

  it('keep a table that is called as their prefix', () => {
    const names = collapse(['a_', 'a_20260101', 'a_20260102']).map(({ name }) => name);
    expect(names.toSorted()).toEqual(['a_', 'a_*']);
  });

  it('lose no table, and name none twice', () => {
    const name = fc.oneof(
      fc.stringMatching(/^[a-z_]{1,6}$/),
      fc
        .tuple(fc.constantFrom('e_', 'f'), fc.integer({ min: 20_260_101, max: 20_261_399 }))
        .map(([a, b]) => a + b),
    );
    fc.assert(
      fc.property(fc.uniqueArray(name), (names) => {
        const all = collapse(names);
        expect(all.flatMap(({ tables }) => tables).toSorted()).toEqual(names.toSorted());
        expect(new Set(all.map((one) => one.name)).size).toBe(all.length);
      }),
    );
  });
});

describe('a spread sample', () => {
  it('lies within the tables, and no row comes twice', () => {
    const tables = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 300 }), fc.nat(), (counts, wanted, seed) => {
        const parts = counts.map((rows, i) => ({ id: `t${i}`, rows }));
        const blocks = spreadBlocks(parts, wanted, seed);
        const rows = blocks.flatMap(({ id, start, rows: count }) =>
          Array.from({ length: count }, (_, i) => `${id} ${start + i}`),
        );
        expect(new Set(rows).size).toBe(rows.length);
        for (const { id, start, rows: count } of blocks)
          expect(start + count).toBeLessThanOrEqual(counts[Number(id.slice(1))]!);
        expect(spreadBlocks(parts, wanted, seed)).toEqual(blocks);
      }),
    );
  });
});

describe('the budget', () => {
  it('is never passed, and what costs nothing always goes', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100e6)), fc.integer({ min: 1, max: 500e6 }), (estimates, most) => {
        const budget = new Budget(1e12, most);
        let spent = 0;
        for (const estimate of estimates) {
          try {
            budget.take(estimate);
            spent += estimate;
          } catch (error) {
            expect(error).toMatchObject({ reason: { code: 'budget-spent' } });
          }
        }
        expect(spent).toBeLessThanOrEqual(most);
        expect(() => budget.take(0)).not.toThrow();
      }),
    );
  });
});

describe('the configuration', () => {
  it.each([
    ['bigquery://genon-test', { project: 'genon-test' }],
    ['bigquery://genon-test/', { project: 'genon-test' }],
    ['bigquery://genon-test/crm', { project: 'genon-test', datasets: ['crm'] }],
    ['bigquery://genon-test/crm.people', undefined],
    ['bigquery://x', undefined],
    ['https://genon-test', undefined],
  ])('%s', (target, expected) => {
    const found = bigquery.target!(target);
    if (expected) expect(found).toMatchObject(expected);
    else expect(found).toBeUndefined();
  });

  it.each([
    ['500 MB', 500e6],
    ['20GB', 20e9],
    ['1 TB', 1e12],
    [7, 7],
  ])('takes %s as bytes', (budget, bytes) => {
    expect(bigquery.config.parse({ project: 'genon-test', budget }).budget).toBe(bytes);
  });

  it.each(['20 gigs', '0 MB', '-1 GB', 0])('refuses %s', (budget) => {
    expect(bigquery.config.safeParse({ project: 'genon-test', budget }).success).toBe(false);
  });
});
