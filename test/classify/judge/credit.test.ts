import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

describe('a history of credit', () => {
  it('is told by what bureaus report', () => {
    const judged = judgeSchema('borrowers', [
      'delinq_2yrs int',
      'pub_rec_bankruptcies int',
      'numOpenCreditLines int',
      'revol_util float',
      'inq_last_6mths int',
    ]);
    expect(new Set(Object.values(judged))).toEqual(new Set(['salary']));
  });

  it('is not told by inquiries or a use of capacity alone', () => {
    expect(judgeSchema('servers', ['name varchar(50)', 'cpu_util float']).cpu_util).toBeUndefined();
    expect(judgeSchema('members', ['email varchar(100)', 'inquiries int']).inquiries).toBeUndefined();
    expect(judgeSchema('projects', ['budget_utilization decimal(5,2)']).budget_utilization).toBeUndefined();
  });

  it('nor a place among incomes, where nobody is spoken of', () => {
    const columns = ['income_rank int', 'income_decile int'];
    expect(judgeSchema('households', ['household_id int', ...columns]).income_rank).toBe('salary');
    expect(judgeSchema('country_codes', ['code char(2)', 'income_rank int']).income_rank).toBeUndefined();
  });
});
