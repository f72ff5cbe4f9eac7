import { describe, expect, it } from 'vitest';
import { byName, judgeSchema, judgeValues, make } from '../support.ts';

const judge = (table: string, columns: Record<string, string[]>) => byName(judgeValues(table, columns));
const sentence = (i: number) => `please send the order of day ${i} again`;

describe('what values prove where a name leaves it open', () => {
  it('keys are not masked as logins are', () => {
    const masked = make(60, (i) => `${['kim', 'lee', 'park'][i % 3]}${i % 7}***`);
    expect(judge('notes', { user_id: masked }).user_id).toBe('username');
    const keys = make(60, (i) => `usr-${i * 7919}`);
    expect(judge('notes', { user_id: keys }).user_id).toBeUndefined();
  });

  it('turns with a model are a prompt, and its answer is one, whatever text a name calls them', () => {
    const turns = make(60, (i) => JSON.stringify([{ role: 'user', content: sentence(i) }]));
    expect(judge('기록', { 요청본문: turns, 대화: turns })).toMatchObject({
      요청본문: 'prompt',
      대화: 'prompt',
    });
    expect(judge('기록', { 요청본문: make(60, sentence) }).요청본문).toBe('free-text');
  });

  it('how one came to a page is an address, how one heard of a shop is none', () => {
    const pages = make(60, (i) => `https://www.example.com/s?q=${i}&from=ad`);
    expect(judge('기록', { 접속IP: make(60, (i) => `203.0.113.${i}`), 유입경로: pages }).유입경로).toBe(
      'url',
    );
    const heard = make(60, (i) => ['검색', '지인 소개', '광고'][i % 3]!);
    expect(judge('회원', { 유입경로: heard }).유입경로).toBeUndefined();
  });

  it('a signature that is a picture was given by hand', () => {
    const drawn = make(60, (i) => `data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAA${1000 + i}`);
    expect(judge('contracts', { title: make(60, sentence), signature: drawn }).signature).toBe('signature');
  });
});

describe('words that mean what stands beside them', () => {
  it('what ends and what is asked for beside a card number is the card’s', () => {
    const card = judgeSchema('결제', ['카드번호', '유효기간', '보안코드']);
    expect(card).toEqual({ 카드번호: 'credit-card', 유효기간: 'card-detail', 보안코드: 'card-detail' });
    expect(judgeSchema('쿠폰', ['쿠폰번호', '유효기간']).유효기간).toBeUndefined();
  });

  it('the holder of an account is somebody', () => {
    const { refund_holder, vbank_holder } = judgeSchema('orders', [
      'order_no varchar(20)',
      'refund_account_no varchar(30)',
      'refund_holder varchar(50)',
      'vbank_holder varchar(50)',
    ]);
    expect([refund_holder, vbank_holder]).toEqual(['name', 'name']);
  });

  it('a sum of tokens is no token', () => {
    expect(judgeSchema('사용내역', ['총토큰 int', '전체토큰수 int'])).toEqual({
      총토큰: 'token-usage',
      전체토큰수: 'token-usage',
    });
  });

  it('the address that is used where nothing else is said is one, what a list begins with is none', () => {
    const fields = judgeSchema('customers', [
      'name varchar(50)',
      'default_address varchar(200)',
      'default_shipping_address_line1 varchar(200)',
      'is_default_address boolean',
      'default_address_id int',
      'default_language varchar(10)',
      'default_email_count int',
    ]);
    expect(Object.values(fields)).toEqual(['name', 'address', 'address', ...Array(4).fill(undefined)]);
    const [payload] = judgeValues('hooks', {
      payload: make(60, (i) =>
        JSON.stringify({ customer: { default_address: { address1: `${i} Elm Street`, qty: i } } }),
      ),
    }).slice(1);
    expect(payload).toMatchObject({
      name: 'payload.customer.default_address.address1',
      classification: { item: 'address' },
    });
  });

  it('where something is on a screen is no place', () => {
    expect(judgeSchema('클릭', ['화면좌표X int', '이미지좌표Y int'])).toEqual({
      화면좌표X: undefined,
      이미지좌표Y: undefined,
    });
    expect(judgeSchema('방문', ['좌표X numeric']).좌표X).toBe('geo-location');
  });

  it('what tests and check-ups gave, and what a model called', () => {
    expect(judgeSchema('patients', ['genetic_result', 'health_check_result'])).toEqual({
      genetic_result: 'genetic',
      health_check_result: 'health',
    });
    expect(judgeSchema('ai_대화로그', ['질문', '요청본문', '도구호출'])).toMatchObject({
      요청본문: 'prompt',
      도구호출: 'completion',
    });
  });
});

it('a mobile number with a country’s code is no telephone number besides', () => {
  const [mobile] = judgeValues('t', { c1: make(60, (i) => `+82 10-0000-${1000 + i}`) });
  expect(mobile!.classification).toMatchObject({ item: 'mobile-phone', contains: {} });
  const [note] = judgeValues('t', { memo: make(60, (i) => `call +82 10-0000-${1000 + i} again please`) });
  expect(note!.classification.contains).toMatchObject({ 'mobile-phone': 60 });
});
