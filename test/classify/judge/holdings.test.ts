import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

const account = (name: string, ...columns: string[]) => judgeSchema(name, ['id int', ...columns]);

describe('money on an account', () => {
  it('is a person’s where the account is', () => {
    expect(
      account(
        'tb_account',
        'user_id int',
        'account_num varchar(30)',
        'balance_amt numeric',
        'limit_amt numeric',
        'pay_amt numeric',
        'monthly_prem_amt numeric',
      ),
    ).toMatchObject({
      balance_amt: 'salary',
      limit_amt: 'salary',
      pay_amt: 'salary',
      monthly_prem_amt: 'salary',
    });
    expect(account('card', 'member_id int', 'card_no varchar(16)', 'limit_amt numeric').limit_amt).toBe(
      'salary',
    );
    expect(account('pension_account', 'member_id int', 'monthly_pay_amt numeric').monthly_pay_amt).toBe(
      'salary',
    );
    expect(account('계좌', '회원번호 int', '잔액금액 numeric', '한도금액 numeric')).toMatchObject({
      잔액금액: 'salary',
      한도금액: 'salary',
    });
    expect(account('loan_contract', 'borrower_id int', 'balance_amount numeric').balance_amount).toBe(
      'salary',
    );
  });

  it('is nobody’s on those of firms, in ledgers, of points and of programs', () => {
    for (const [table, owner] of [
      ['gl_account', 'account_code varchar(10)'],
      ['company_account', 'company_id int'],
      ['vendor_account', 'vendor_id int'],
      ['bank_account', 'company_id int'],
      ['stock_balance', 'member_id int'],
      ['point_account', 'member_id int'],
    ] as const)
      expect(account(table, owner, 'balance_amt numeric', 'limit_amt numeric'), table).toMatchObject({
        balance_amt: undefined,
        limit_amt: undefined,
      });
    expect(
      account('storage_account', 'user_id int', 'balance int', 'usage_limit int').usage_limit,
    ).toBeUndefined();
    expect(account('api_account', 'user_id int', 'daily_limit int').daily_limit).toBeUndefined();
    expect(account('user_orders', 'user_id int', 'pay_amt numeric').pay_amt).toBeUndefined();
  });
});
