import { describe, expect, it } from 'vitest';
import { classifier, judgeSchema, table } from '../support.ts';

const itemOf = (column: string, of = 'tb_a01'): string | undefined =>
  Object.values(judgeSchema(of, [column, 'amount numeric']))[0];

describe('a column whose name tells nothing, by its English comment', () => {
  it.each([
    ["ATTRIBUTE1 varchar(240) -- Employee's home phone", 'phone'],
    ['ATTRIBUTE2 varchar(240) -- Emergency contact name', 'name'],
    ['UDF1 varchar(10) -- Blood group of the donor', 'health'],
    ['col_a date -- The date of birth of the customer', 'date-of-birth'],
    ['c7 varchar(60) -- Stores the postal code', 'address-part'],
    ['xqz varchar(40) -- Login name', 'username'],
    ['ref_value varchar(100) -- First name of the customer', 'name'],
    ['info1 varchar(40) -- Passport number of the guest', 'passport'],
    ['detail varchar(40) -- IP address of the last login', 'ip-address'],
    ['xqz varchar(30) -- Religious Denomination Key', 'belief'],
    ['xqz date -- Date on which the employee was hired', 'work-experience'],
    ['xqz varchar(100) -- [Required] E-mail address', 'email'],
    ['xqz varchar(100) -- PII: surname', 'name'],
    ['xqz varchar(100) -- Home address entered at sign-up', 'address'],
    ['xqz varchar(100) -- 2. Mobile phone number data', 'mobile-phone'],
  ])('%s', (column, item) => {
    expect(itemOf(column)).toBe(item);
  });

  it.each([
    'ATTRIBUTE4 varchar(40) -- Warehouse code',
    'ATTRIBUTE7 varchar(40) -- Colour of the product',
    'xqz varchar(40) -- Currency Key',
    'xqz varchar(40) -- Name of Person Who Created the Object',
    'xqz int -- Number of e-mails sent',
    'xqz numeric -- Gross Weight',
    'basket varchar(50) -- name given to the basket',
  ])('%s is nobody’s', (column) => {
    expect(itemOf(column)).toBeUndefined();
  });

  it('says that the comment told it', () => {
    const [field] = classifier.schemaOnly(table('tb_a01', ['ATTRIBUTE1 varchar(240) -- Home phone number']));
    expect(field!.classification.evidence[0]).toMatchObject({ kind: 'comment', item: 'phone' });
    expect(field!.name).toBe('ATTRIBUTE1');
  });
});

describe('an English comment beside a name that tells', () => {
  it('is told from what a short name stands for elsewhere', () => {
    expect(itemOf('lga01 varchar(4) -- Wage Type')).toBeUndefined();
    expect(itemOf('lga varchar(40) -- Local government area')).toBe('address-part');
  });

  it('leaves kinds and counts what they are', () => {
    expect(itemOf('main_code varchar(4) -- Gender of the customer')).toBeUndefined();
  });
});

describe('what belongs to somebody named before it', () => {
  it.each([
    ['employee_credit_card varchar(20)', 'credit-card'],
    ['customer_iban varchar(34)', 'bank-account'],
    ['customer_picture varchar(200)', 'photo'],
    ['employee_race varchar(20)', 'ethnicity'],
    ['buyer_signature varchar(200)', 'signature'],
    ['employee_card_number varchar(20)', undefined],
    ['product_picture varchar(200)', undefined],
    ['has_credit_card boolean', undefined],
    ['customer_state varchar(20)', undefined],
  ])('%s', (column, item) => {
    expect(itemOf(column)).toBe(item);
  });
});

describe('a table whose name tells nothing, by its comment', () => {
  const named = (of: string, comment: string) => judgeSchema(of, ['name varchar(50)', 'note'], comment).name;

  it.each([
    ['kna1', 'General Data in Customer Master'],
    ['pa0002', 'HR Master Record: Infotype 0002 (Personal Data)'],
    ['tb_a01', 'List of customers'],
    ['tb_a01', 'This table contains all registered users'],
    ['t_17', 'Contains one row per employee'],
    ['xx_01', 'Each row is a member'],
    ['tb_a01', '고객의 정보를 저장하는 테이블'],
    ['tb_a01', '회원들의 목록'],
    ['tb_a01', '[공통] 사원'],
  ])('%s: %s', (of, comment) => {
    expect(named(of, comment)).toBe('name');
  });

  it('of firms and of things', () => {
    expect(named('lfa1', 'Vendor Master (General Section)')).toBe('company');
    expect(named('mara', 'General Material Data')).toBeUndefined();
    expect(named('tb_a01', 'Product catalog')).toBeUndefined();
    expect(named('tb_a01', '상품 정보를 관리하는 테이블')).toBeUndefined();
  });

  it('but not where the name tells', () => {
    expect(named('products', 'Bought by customers')).toBeUndefined();
  });
});
