import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

const verdicts = (table: string, columns: Readonly<Record<string, string>>) =>
  judgeSchema(table, [
    'id int',
    'name varchar(50)',
    ...Object.entries(columns).map(([name, type]) => `${name} ${type}`),
  ]);

describe('what stands behind the name of an item', () => {
  it('in what it is paid', () => {
    const columns = {
      annual_salary_eur: 'int',
      salary_usd: 'int',
      income_in_thousand_krw: 'int',
      net_pay_lcy: 'int',
    };
    const judged = verdicts('employees', columns);
    for (const name of Object.keys(columns)) expect(judged[name], name).toBe('salary');
    expect(verdicts('products', { price_usd: 'int', cost_eur: 'int', budget_krw: 'int' })).toMatchObject({
      price_usd: undefined,
      cost_eur: undefined,
      budget_krw: undefined,
    });
  });

  it('how it is written', () => {
    expect(
      verdicts('customers', { email_lc: 'varchar(100)', mobile_intl: 'varchar(20)', birth_dt_kst: 'date' }),
    ).toMatchObject({ email_lc: 'email', mobile_intl: 'mobile-phone', birth_dt_kst: 'date-of-birth' });
    for (const end of ['_s', '_str', 'Str', 'Col', '_fld'])
      expect(
        verdicts('customers', { [`customer_name${end}`]: 'varchar(100)', [`email${end}`]: 'varchar(100)' }),
      ).toMatchObject({ [`customer_name${end}`]: 'name', [`email${end}`]: 'email' });
  });

  it('hours of the year to date are no pay', () => {
    expect(verdicts('employees', { gross_ytd: 'decimal', training_hours_ytd: 'int' })).toMatchObject({
      gross_ytd: 'salary',
      training_hours_ytd: undefined,
    });
  });

  it('tools that people use are no request to a model', () => {
    expect(verdicts('participants', { support_tools: 'text', tools: 'text' })).toMatchObject({
      support_tools: undefined,
      tools: undefined,
    });
    expect(verdicts('llm_requests', { model: 'text', messages: 'jsonb', tools: 'jsonb' }).tools).toBe(
      'prompt',
    );
  });
});
