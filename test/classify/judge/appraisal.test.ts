import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

describe('what people are appraised by', () => {
  it.each(['leadership', 'quality_of_work', 'punctuality', 'integrity'])(
    '%s in appraisals, and of people',
    (name) => {
      expect(judgeSchema('performance_appraisals', ['id int', `${name} int`])[name]).toBe('grade');
      expect(judgeSchema('employees', ['emp_name', `${name} numeric`])[name]).toBe('grade');
    },
  );

  it.each(['leadership', 'reliability', 'integrity'])('%s of things is nobody’s', (name) => {
    expect(judgeSchema('servers', ['host', `${name} int`])[name]).toBeUndefined();
    expect(judgeSchema('competency_types', ['code', `${name} int`])[name]).toBeUndefined();
  });
});

describe('what jails and courts write down', () => {
  it.each([
    'charge_description',
    'statute',
    'bond_amount numeric',
    'projected_release_date date',
    'court_date date',
  ])('%s', (column) => {
    const [name = ''] = column.split(' ');
    expect(judgeSchema('jail_inmates', ['name', 'age int', column])[name]).toBe('criminal-record');
  });

  it('colours of hair and eyes are how somebody looks', () => {
    expect(judgeSchema('inmates', ['name', 'hair', 'eyes'])).toMatchObject({
      hair: 'appearance',
      eyes: 'appearance',
    });
  });

  it.each([
    ['software_versions', 'release_date date'],
    ['bonds', 'bond_amount numeric'],
    ['laws', 'statute'],
  ])('%s.%s is nobody’s', (table, column) => {
    expect(judgeSchema(table, ['id int', column])[column.split(' ')[0]!]).toBeUndefined();
  });
});

describe('compensation', () => {
  it('is what somebody is paid, where it is a sum', () => {
    expect(judgeSchema('payroll', ['employee_name', 'annual_comp int', 'role'])).toMatchObject({
      annual_comp: 'salary',
      role: 'job-title',
    });
    expect(judgeSchema('grants', ['role'])).toEqual({ role: undefined });
  });

  it.each(['annual_comp_eur', 'total_comp_usd', 'comp_krw', 'base_comp_in_thousands', 'hourly_comp'])(
    '%s is so in any currency',
    (column) => {
      expect(judgeSchema('payroll', ['employee_name', `${column} int`])[column]).toBe('salary');
      expect(judgeSchema('game_units', ['unit_name', `${column} int`])[column]).toBeUndefined();
    },
  );
});

it('lines of pay are somebody’s beside others', () => {
  expect(
    judgeSchema('payroll', [
      'employee_id int',
      'base_salary numeric',
      'overtime_pay numeric',
      'other numeric',
      'total numeric',
    ]),
  ).toMatchObject({ other: 'salary', total: 'salary' });
  expect(judgeSchema('orders', ['id int', 'total numeric', 'other numeric'])).toEqual({});
});

describe('stars', () => {
  it('are what somebody gave, in a review', () => {
    expect(judgeSchema('reviews', ['id int', 'user_id int', 'stars int', 'content text']).stars).toBe(
      'grade',
    );
    expect(judgeSchema('lesson_review', ['id int', 'star int']).star).toBe('grade');
  });

  it('and what a house or a program has', () => {
    for (const table of ['hotel', 'repos', 'restaurants', 'movie'])
      expect(judgeSchema(table, ['id int', 'name text', 'stars int']).stars, table).toBeUndefined();
  });
});
