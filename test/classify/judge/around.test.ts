import { describe, expect, it } from 'vitest';
import { byName, judgeValues, make } from '../support.ts';

const pick = (...values: readonly string[]) => make(60, (i) => values[(i * 7) % values.length]!);
const numbers = (from: number, span: number, decimals = 0) =>
  make(60, (i) => (from + ((i * 37) % span) + (decimals ? (i % 10) / 10 : 0)).toFixed(decimals));

const people = { age: numbers(20, 60), sex: pick('F', 'M') };
const findings = {
  bmi: numbers(18, 20, 1),
  sbp: numbers(100, 60),
  zqty: numbers(3, 40),
  qrs2: pick('low', 'high', 'none'),
  dbp: numbers(60, 40),
  hdl: numbers(30, 60),
};

describe('what stands among findings of people', () => {
  it('is one more, measures and codes', () => {
    const judged = byName(judgeValues('participants', { ...people, ...findings }));
    expect(judged).toMatchObject({ zqty: 'health', qrs2: 'health' });
  });
  it('is told by where it stands', () => {
    const evidence = judgeValues('participants', { ...people, ...findings }).find(
      ({ name }) => name === 'zqty',
    )!.classification.evidence;
    expect(evidence).toContainEqual(expect.objectContaining({ by: 'findings around it', item: 'health' }));
  });
  it('is not, where few findings stand', () => {
    const few = { ...people, bmi: numbers(18, 20, 1), zqty: numbers(3, 40), dbp: numbers(60, 40) };
    expect(byName(judgeValues('participants', few)).zqty).not.toBe('health');
  });
  it('is not, where nothing tells that a row is somebody', () => {
    expect(byName(judgeValues('measurements', findings)).zqty).toBeUndefined();
  });
  it('numbers that were given out and codes beside one finding alone are not', () => {
    const judged = byName(
      judgeValues('participants', {
        zrow: make(60, (i) => String(i + 1)),
        ...people,
        ...findings,
        zcode: pick('north', 'south'),
      }),
    );
    expect(judged.zrow).toBeUndefined();
    expect(judged.zcode).not.toBe('health');
  });
});

it('the unit of a dose is no department', () => {
  const doses = {
    ...people,
    drug: pick('A', 'B'),
    unit: pick('mg', 'ml'),
    ward_unit: pick('Oncology', 'Surgery'),
  };
  expect(byName(judgeValues('prescriptions', doses))).toMatchObject({ ward_unit: 'department' });
  expect(byName(judgeValues('prescriptions', doses)).unit).toBeUndefined();
});

it('codes of those who take part are nobody without a name beside them', () => {
  const codes = { sub: make(60, (i) => `sub-${100 + i}`), participant_id: make(60, (i) => `P${i}`) };
  expect(byName(judgeValues('participants', { ...codes, ...people }))).toMatchObject({
    sub: undefined,
    participant_id: undefined,
  });
  const arms = { research_arm: pick('sonia', 'webapp'), ...people };
  expect(byName(judgeValues('participants', arms)).research_arm).not.toBe('name');
  // The subject of a token is somebody who logs in.
  const accounts = { sub: codes.sub, email: make(60, (i) => `person${i}@example.com`) };
  expect(byName(judgeValues('oidc_users', accounts)).sub).toBe('username');
});
