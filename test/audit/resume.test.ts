import { describe, expect, it } from 'vitest';
import { NameMask } from '../../src/audit/names.ts';
import { fromCounted, fromLooked, toCounted, toLooked } from '../../src/audit/resume.ts';
import { countedSchema, lookedSchema } from '../../src/core/checkpoint.ts';
import type { ClassifiedField } from '../../src/core/classification.ts';
import type { Dataset } from '../../src/core/dataset.ts';
import type { AgeMeasurement, DatasetEvidence, Outcome } from '../../src/core/evidence.ts';

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
const names = ['a@example.com', 'b@example.com', 'plain'];
const mask = () => {
  const made = new NameMask({
    strangers: () => new Set(),
    find: (text) =>
      [...text.matchAll(/\w+@example\.com/g)].map(({ index, 0: found }) => ({
        start: index,
        end: index + found.length,
        item: 'email',
      })),
  });
  made.learn('s', [dataset(...names)]);
  return made;
};
const fields = [...names.map((name) => field(name)), field('b@example.com.city', 'b@example.com')];

describe('a dataset that was finished', () => {
  const looked = { fields, outcome: seen };
  const evidence = (more: Partial<DatasetEvidence> = {}): DatasetEvidence => ({
    source: 's',
    dataset: dataset(...names),
    ...looked,
    serves: [],
    training: false,
    ...more,
  });

  it('is kept under masked names, in the form of the file, and comes back under its own', () => {
    const line = toLooked('s', dataset(...names), looked, mask())!;
    expect(JSON.stringify(line)).not.toContain('@');
    expect(lookedSchema.parse(line)).toEqual(line);
    const back = fromLooked(line, dataset(...names))!;
    expect(back.fields.slice(0, 3)).toEqual(fields.slice(0, 3));
    expect(back.fields[3]).toMatchObject({ within: 'b@example.com' });
    expect(back.outcome).toEqual(seen);
    const counted = toCounted(evidence(), [age()], mask())!;
    expect(JSON.stringify(counted)).not.toContain('@');
    expect(countedSchema.parse(counted)).toEqual(counted);
    expect(fromCounted(counted, evidence(), mask())).toEqual([age()]);
  });

  it('is looked at again where its columns changed', () => {
    const line = toLooked('s', dataset(...names), looked, mask())!;
    expect(fromLooked(line, dataset('x', 'y'))).toBeUndefined();
    const retyped = { ...dataset(...names) };
    const changed = retyped.fields.map((one) => ({ ...one, type: 'int' }));
    expect(fromLooked(line, { ...retyped, fields: changed })).toBeUndefined();
  });

  it('is counted again where its fields are taken for something else by now', () => {
    const counted = toCounted(evidence(), [age()], mask())!;
    const as = (more: Partial<ClassifiedField['classification']>) =>
      evidence({
        fields: fields.map((one, i) =>
          i === 2 ? { ...one, classification: { ...one.classification, ...more } } : one,
        ),
      });
    expect(fromCounted(counted, as({ item: 'username' }), mask())).toBeUndefined();
    expect(fromCounted(counted, as({ unclear: true }), mask())).toBeUndefined();
    expect(fromCounted(counted, as({ contains: { email: 3 } }), mask())).toBeUndefined();
    expect(fromCounted(counted, as({ confidence: 0.3 }), mask())).toEqual([age()]);
  });

  it.each<[string, Outcome]>([
    ['was not read', { ...seen, status: 'failed', reason: { code: 'budget-spent' } }],
    ['was cancelled', { ...seen, status: 'skipped', reason: { code: 'cancelled' } }],
  ])('is not one that %s', (_, outcome) => {
    expect(toLooked('s', dataset(...names), { fields, outcome }, mask())).toBeUndefined();
    expect(toCounted(evidence({ outcome }), [age()], mask())).toBeUndefined();
  });

  it('nor one that could not be counted for now; one whose clock does not exist will be so another time', () => {
    const failing = (code: 'timeout' | 'not-found') =>
      toCounted(evidence(), [age({ failure: { code } })], mask());
    expect(failing('timeout')).toBeUndefined();
    expect(failing('not-found')).toBeDefined();
  });
});
