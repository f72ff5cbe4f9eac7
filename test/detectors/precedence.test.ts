import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createClassifier } from '../../src/classify/index.ts';
import type { Classification } from '../../src/core/classification.ts';
import { loadCustomDetectors } from '../../src/detectors/load.ts';
import { loadDetectors, loadItems } from '../../src/registry.ts';

const folder = mkdtempSync(join(tmpdir(), 'gamsa-precedence-'));
afterAll(() => rmSync(folder, { recursive: true }));

writeFileSync(
  join(folder, 'own.yaml'),
  `schema: gamsa.detector/v1
items: [{ key: zeta-member, name: { en: Zeta member number, ko: 제타 회원번호 }, identifying: true }]
detectors:
  - id: zeta
    item: zeta-member
    pattern: 'ZT-\\d{6}'
    names: [zeta no, student no, order no, 회원관리번호, 주문번호, 존, 社内コード]
    examples: { match: [ZT-123456], reject: [ZT-1] }
  - id: zeta-figures
    item: zeta-member
    pattern: '\\d{4,6}'
    examples: { match: ['1234'], reject: ['12'] }
  - id: zeta-loose
    item: zeta-member
    pattern: '[A-Z]{4}\\d{2}'
    weight: 0.5
    examples: { match: [ABCD12], reject: [ABC1] }
`,
);

const known = { items: await loadItems(), detectors: await loadDetectors() };
const { items, detectors } = await loadCustomDetectors(['own.yaml'], folder, known);
const classifier = createClassifier({ items, detectors });

function judge(name: string, cell?: (i: number) => string, rows = 200): Classification {
  const fields = [{ name, type: 'text', family: 'text' as const, nullable: true }];
  const dataset = { name: 't', path: ['t'], kind: 'table' as const, fields };
  if (!cell) return classifier.schemaOnly(dataset)[0]!.classification;
  const session = classifier.open(dataset, fields);
  session.add({ rows, columns: [Array.from({ length: rows }, (_, i) => cell(i))] });
  return session.finish()[0]!.classification;
}

const number = (i: number) => `ZT-${100_000 + i}`;

describe('what users say of a name goes before what is known of it', () => {
  it.each([
    'zeta_no',
    'student_no',
    'studentNo',
    'order_no',
    'home_order_no',
    '회원관리번호',
    '주문번호',
    '전 주문번호',
    '社内コード',
  ])('%s', (name) => {
    expect(judge(name).item).toBe('zeta-member');
    expect(judge(name, number).item).toBe('zeta-member');
  });
});

it('a syllable is a name, not the end of one', () => {
  expect(judge('존').item).toBe('zeta-member');
  expect(judge('보존').item).toBeUndefined();
});

describe('a column full of what a detector of the user knows', () => {
  it.each(['id', 'no', 'seq', 'pk', 'team', 'cust_id', 'status', '번호', '고객번호', '고객ID', '비고'])(
    'is that, though its name is the general %s',
    (name) => {
      const { item, confidence } = judge(name, number);
      expect(item).toBe('zeta-member');
      expect(confidence).toBeGreaterThan(0.5);
    },
  );

  it.each([3, 6, 19])('is that in a table of %i records as well', (rows) => {
    for (const name of ['회원번호', '번호', 'id', 'c1'])
      expect([name, judge(name, number, rows).item]).toEqual([name, 'zeta-member']);
  });

  it('is what its name says where that is said outright', () => {
    expect(judge('상품코드', number).item).toBeUndefined();
    expect(judge('상품코드', number, 3).item).toBeUndefined();
  });

  it.each([
    ['price', undefined],
    ['quantity', undefined],
    ['zip', 'address-part'],
  ])('is the %s that its name says where the form is of few figures', (name, item) => {
    expect(judge(name, (i) => `${71_000 + ((i * 7_919) % 20_000)}`).item).toBe(item);
  });

  it('is left to its name where the detector is said to be weak', () => {
    expect(judge('id', (i) => `ABCD${10 + (i % 90)}`).item).toBeUndefined();
  });
});
