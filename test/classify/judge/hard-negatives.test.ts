import { describe, expect, it } from 'vitest';
import { byName, judgeSchema, judgeValues, make } from '../support.ts';

/** Columns that tools of this kind are known to take for personal data. */
describe('names that only mention an item', () => {
  it.each([
    'email_count int',
    'phone_verified boolean',
    'address_id int',
    'name_length int',
    'email_template_id int',
    'password_expires_at timestamp',
    'acid_level numeric',
    'phone_type_id int',
    'ip_count int',
    'birthday_coupon_yn char(1)',
    'card_type_id int',
    'message_count int',
    'page int',
    'storage varchar(20)',
    'code varchar(4)',
    'description varchar(200)',
  ])('%s', (declared) => {
    const [name = ''] = declared.split(' ');
    expect(judgeSchema('settings', ['id int', declared])[name]).toBeUndefined();
  });

  it('a numbered code is no count of cells', () => {
    expect(judgeSchema('orders', ['id int', 'code4 varchar(10)']).code4).toBeUndefined();
    expect(judgeSchema('lab_results', ['patient_id int', 'cd4_count int']).cd4_count).toBe('health');
  });

  it('a code is a CVV only beside a card', () => {
    expect(judgeSchema('coupons', ['code char(3)']).code).toBeUndefined();
    expect(judgeSchema('cards', ['card_number varchar(19)', 'cvv char(3)']).cvv).toBe('card-detail');
  });
});

describe('values that look like somebody’s', () => {
  const check = (columns: Record<string, string[]>, table = 'catalogue') =>
    byName(judgeValues(table, columns));

  it('versions as addresses', () => {
    expect(check({ version: make(60, (i) => `10.${i % 9}.${i}.1`) }).version).toBeUndefined();
    // Also where no name tells it: releases begin with a small number and count up to a build.
    expect(check({ c1: make(60, (i) => `${1 + (i % 5)}.${i % 20}.${i % 7}.${i * 4}`) }).c1).toBeUndefined();
    expect(check({ c1: make(60, (i) => `1.${208 + (i % 40)}.${i * 4}.${i}`) }).c1).toBe('ip-address');
  });

  it('ISBN and EAN as phones, resident numbers or cards', () => {
    const ean = (i: number) => {
      const digits = `97911${String(1_000_000 + i * 37).padStart(7, '0')}`.slice(0, 12);
      const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
      return digits + ((10 - (sum % 10)) % 10);
    };
    const judged = check({
      isbn13: make(80, ean),
      ean: make(80, (i) => ean(i + 500)),
      c3: make(80, (i) => ean(i + 900)),
    });
    expect(judged).toEqual({ isbn13: undefined, ean: undefined, c3: undefined });
  });

  it('order numbers of which some pass a checksum', () => {
    expect(check({ order_no: make(200, (i) => String(1_234_500_000 + i * 91)) }).order_no).toBeUndefined();
    expect(check({ 주문번호: make(200, (i) => String(2_024_010_000 + i)) }).주문번호).toBeUndefined();
  });

  it('stamps of minutes as driving licences', () => {
    expect(
      check({
        c1: make(
          80,
          (i) =>
            `2024${String((i % 12) + 1).padStart(2, '0')}${String((i % 28) + 1).padStart(2, '0')}1${i % 10}${10 + (i % 50)}`,
        ),
      }).c1,
    ).toBeUndefined();
  });

  it('products and places as people', () => {
    const products = [
      '고양시',
      '이미지',
      '정보화',
      '김치찌개',
      '한우갈비',
      '신발끈',
      '조명등',
      '안전모',
      '오이지',
      '서랍장',
      '고무신',
      '임대료',
      '강아지',
      '이불솜',
      '정수기',
      '오징어',
      '서울역',
      '전기차',
      '홍삼정',
      '송편떡',
    ];
    expect(check({ c1: make(80, (i) => products[i % products.length]!) }).c1).toBeUndefined();
    expect(check({ product_name: make(80, (i) => `Blue Chair ${i}`) }).product_name).toBeUndefined();
  });

  it('English words that are surnames', () => {
    const words = ['Park', 'Young', 'Song', 'Rose', 'Major', 'Long', 'Short', 'Green', 'Brown', 'King'];
    expect(check({ c1: make(60, (i) => words[i % words.length]!) }).c1).toBeUndefined();
  });

  it('keys, epochs and coordinates of things', () => {
    const judged = check({
      c1: make(60, (i) => `3f2b8c1a-0000-4000-8000-${String(i).padStart(12, '0')}`),
      c2: make(60, (i) => String(1_700_000_000 + i * 61)),
      c3: make(60, (i) => String(i + 1)),
    });
    expect(judged).toEqual({ c1: undefined, c2: undefined, c3: undefined });
  });

  it('the roles of messages as occupations', () => {
    const messages = make(40, (i) => JSON.stringify([{ role: 'assistant', content: `hello ${i}` }]));
    const judged = byName(judgeValues('turns', { payload: messages }));
    expect(judged['payload.[].role']).toBeUndefined();
  });

  it('one hit in five hundred labels nothing', () => {
    expect(
      check({ c1: make(500, (i) => (i === 7 ? 'someone@example.com' : `part ${i}`)) }).c1,
    ).toBeUndefined();
  });
});

it('costs and requests are those of models where models are', () => {
  expect(judgeSchema('shipments', ['id int', 'cost_usd numeric', 'spend_usd numeric'])).toEqual({});
  expect(judgeSchema('metrics', ['request_count int', 'failed_requests int'])).toEqual({});
  expect(
    judgeSchema('llm_usage', ['model', 'prompt_tokens int', 'request_count int', 'spend numeric']),
  ).toMatchObject({
    request_count: 'token-usage',
    spend: 'token-usage',
  });
  expect(judgeSchema('virtual_keys', ['key_hash', 'spend numeric']).spend).toBe('token-usage');
});
