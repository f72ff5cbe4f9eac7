import { describe, expect, it } from 'vitest';
import { byName, judgeValues, make } from '../support.ts';

const column = (list: readonly string[]) => make(20, (i) => list[i % list.length]!);
const numbers = make(20, (i) => `110-2${i + 10}-4${i + 10}321`);
const keys = make(20, (i) => String(i + 1000));

describe('the name of an account', () => {
  it('is a product where its bank calls it so', () => {
    const products = [
      ['가온 자유입출금', '나래 주거래통장', '무배당 다솜연금보험', '라온 CLUB 카드', '국민연금'],
      ['Everyday Checking', 'Savings Plus', 'Platinum Visa', 'Traditional IRA'],
    ];
    for (const list of products) {
      const found = byName(
        judgeValues('tb_account', {
          user_id: keys,
          account_nm: column(list),
          account_num: numbers,
          balance: keys,
        }),
      );
      expect(found.account_nm).toBeUndefined();
    }
  });

  it('is its holder where people stand there', () => {
    const held = {
      user_id: keys,
      account_nm: column(['김가온', '이나래', '박다솜', '최라온', '정마루']),
      account_num: numbers,
      balance: keys,
    };
    expect(byName(judgeValues('tb_account', held)).account_nm).toBe('name');
  });
});

describe('the bank of an account', () => {
  it('is no firm of anybody', () => {
    const account = { inst_nm: column(['가온은행', '나래증권', '다솜생명']), account_num: numbers };
    expect(byName(judgeValues('tb_account', account)).inst_nm).toBeUndefined();
    const linked = { institution_name: column(['First Example Bank', 'Example Trust Co']), mask: keys };
    expect(byName(judgeValues('accounts', linked)).institution_name).toBeUndefined();
  });

  it('but where somebody works or learned is', () => {
    const staff = { name: column(['Ann Miller']), institution_name: column(['First Example Bank']) };
    expect(byName(judgeValues('employees', staff)).institution_name).toBe('company');
  });
});

describe('the name of a machine', () => {
  it('is nobody, whoever drives it', () => {
    const list = {
      name: column(['굴착기 01', '로더 02', '펌프카 03']),
      operator: column(['김가온', '이나래', '박다솜']),
      phone: make(20, (i) => `010-1234-00${i + 10}`),
      lat: make(20, (i) => `37.60${i + 10}1`),
    };
    expect(byName(judgeValues('equip_list', list)).name).toBeUndefined();
  });
});
