import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

const terms = ['amount int', 'savings varchar(40)', 'other_debtors varchar(20)', 'credit_risk int'];

describe('who asks for a loan', () => {
  it('is told by an age and a trade: what they have and owe is their money', () => {
    const judged = judgeSchema('credit_applications', [...terms, 'age int', 'job varchar(40)', 'limit int']);
    expect(judged).toMatchObject({
      amount: 'salary',
      savings: 'salary',
      credit_risk: 'salary',
      limit: 'salary',
    });
  });
  it('is nobody in notes on invoices and in a list of products', () => {
    expect(judgeSchema('credit_notes', ['order_id int', ...terms]).amount).toBeUndefined();
    expect(judgeSchema('loan_products', ['name', 'limit int', 'rate numeric']).limit).toBeUndefined();
  });
});
