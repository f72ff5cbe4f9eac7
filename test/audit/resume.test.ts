import { describe, expect, it } from 'vitest';
import { NameMask } from '../../src/audit/names.ts';
import { fromFinished, toFinished } from '../../src/audit/resume.ts';
import { finishedSchema } from '../../src/core/checkpoint.ts';
import type { ClassifiedField } from '../../src/core/classification.ts';
import type { Dataset } from '../../src/core/dataset.ts';
import type { AgeMeasurement, Outcome } from '../../src/core/evidence.ts';

const seen: Outcome = { status: 'scanned', method: 'all', rowsRead: 3, rows: 3, problems: [] };
const dataset = (...names: string[]): Dataset => ({
  name: 'kim@example.com.csv',
  path: ['kim@example.com.csv'],
  kind: 'file',
  fields: names.map((name) => ({ name, type: 'text', family: 'text', nullable: true })),
});
const field = (name: string, within?: string): ClassifiedField => ({
  name,
  type: 'text',
  nullable: true,
  ...(within !== undefined && { within }),
  classification: {
    confidence: 0.9,
    runnersUp: [],
    evidence: [],
    values: 3,
    forms: {},
    contains: {},
    unclear: false,
  },
});
const age = (more: Partial<AgeMeasurement> = {}): AgeMeasurement => ({
  source: 's',
  dataset: 'kim@example.com.csv',
  activity: 'sales',
  kind: 'period',
  retention: { keep: 'P3Y', from: 'collected' },
  clock: 'b@example.com',
  total: 3,
  ...more,
});
const mask = () =>
  new NameMask((text) =>
    [...text.matchAll(/\w+@example\.com/g)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
      item: 'email',
    })),
  );
const names = ['a@example.com', 'b@example.com', 'plain'];
const fields = [...names.map((name) => field(name)), field('b@example.com.city', 'b@example.com')];

describe('a dataset that was finished', () => {
  const looked = { fields, outcome: seen, ages: [age()] };

  it('is kept under masked names, in the form of the file, and comes back under its own', () => {
    const finished = toFinished('s', dataset(...names), looked, mask())!;
    expect(JSON.stringify(finished)).not.toContain('@');
    expect(finishedSchema.parse(finished)).toEqual(finished);
    const back = fromFinished(finished, dataset(...names))!;
    expect(back.fields.slice(0, 3)).toEqual(fields.slice(0, 3));
    expect(back.fields[3]).toMatchObject({ within: 'b@example.com' });
    expect(back.ages).toEqual(looked.ages);
    expect(back.outcome).toEqual(seen);
  });

  it('is looked at again where its columns changed', () => {
    const finished = toFinished('s', dataset(...names), looked, mask())!;
    expect(fromFinished(finished, dataset('x', 'y'))).toBeUndefined();
    const retyped = { ...dataset(...names) };
    const changed = retyped.fields.map((one) => ({ ...one, type: 'int' }));
    expect(fromFinished(finished, { ...retyped, fields: changed })).toBeUndefined();
  });

  it.each<[string, Partial<typeof looked>]>([
    ['was not read', { outcome: { ...seen, status: 'failed', reason: { code: 'budget-spent' } } }],
    ['was cancelled', { outcome: { ...seen, status: 'skipped', reason: { code: 'cancelled' } } }],
    ['could not be counted for now', { ages: [age({ failure: { code: 'timeout' } })] }],
  ])('is not one that %s', (_, more) => {
    expect(toFinished('s', dataset(...names), { ...looked, ...more }, mask())).toBeUndefined();
  });

  it('is one whose clock does not exist: that will be so another time', () => {
    const ages = [age({ failure: { code: 'not-found' } })];
    expect(toFinished('s', dataset(...names), { ...looked, ages }, mask())).toBeDefined();
  });
});
