import { describe, expect, it } from 'vitest';
import { byName, judgeValues, make } from '../support.ts';

const of = (words: readonly string[]) => make(20, (i) => words[i % words.length]!);
const people = make(
  20,
  (i) => `${[...'김이박최정강'][i % 6]}${['가은', '다인', '시온', '은별', '하율'][i % 5]}`,
);
const shops = of(['가온유통', '나래마트', '다솜전자', '라온 커피', '마루건설', '바다식품']);
const brands = of(['Nordlys', 'Kestrel', 'Quarz', 'Velour', 'Tandem']);
const amounts = make(20, (i) => String(70_000 - i * 31));

describe('names of clients', () => {
  it('are firms’ where they end as such', () => {
    expect(byName(judgeValues('orders', { customer_name: shops, amount: amounts })).customer_name).toBe(
      'company',
    );
    expect(byName(judgeValues('member', { cust_name: shops, name: shops })).name).toBe('company');
  });

  it('and where nothing beside them is a person’s', () => {
    expect(byName(judgeValues('sales', { client_name: brands, amount: amounts })).client_name).toBe(
      'company',
    );
    const born = make(20, (i) => `19${70 + i}-0${1 + (i % 9)}-11`);
    expect(byName(judgeValues('sales', { client_name: brands, birth_date: born })).client_name).toBe('name');
  });

  it('are people’s where they are names of people', () => {
    expect(byName(judgeValues('orders', { customer_name: people, amount: amounts })).customer_name).toBe(
      'name',
    );
    expect(byName(judgeValues('sales', { client_name: people, amount: amounts })).client_name).toBe('name');
  });

  it('nor is a column of people’s names one of firms, however it is called', () => {
    expect(
      byName(judgeValues('partners', { partner_company: people, amount: amounts })).partner_company,
    ).toBe('name');
    expect(byName(judgeValues('partners', { partner_company: shops, amount: amounts })).partner_company).toBe(
      'company',
    );
  });
});

describe('numbers of mobiles that were spoilt', () => {
  it('are known where the column is called by telephones', () => {
    const short = make(20, (i) => `010${String(1_234_567 + i * 37)}`);
    const plain = make(20, (i) => `10${String(12_345_678 + i * 37)}`);
    const odd = make(20, (i) => `010/0012/${1000 + i}`);
    expect(byName(judgeValues('employee', { emp_tel: short })).emp_tel).toBe('mobile-phone');
    expect(byName(judgeValues('employee', { emp_tel: plain })).emp_tel).toBe('mobile-phone');
    expect(byName(judgeValues('employee', { phone: odd })).phone).toBe('mobile-phone');
    const office = make(20, (i) => `02-0123-${1000 + i}`);
    expect(byName(judgeValues('employee', { emp_tel: office })).emp_tel).toBe('phone');
    expect(byName(judgeValues('parts', { part_no: plain })).part_no).toBeUndefined();
  });
});
