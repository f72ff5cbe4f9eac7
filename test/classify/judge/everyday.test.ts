import { describe, expect, it } from 'vitest';
import { byName, judgeSchema, judgeValues, make } from '../support.ts';

const expectItems = (table: string, fields: Readonly<Record<string, string | undefined>>) => {
  const judged = judgeSchema(table, Object.keys(fields));
  for (const [field, item] of Object.entries(fields)) {
    const name = field.split(' ')[0]!;
    expect([table, name, judged[name]]).toEqual([table, name, item]);
  }
};

/** Columns of everyday business, written down before any rule was asked about them. */
describe('games', () => {
  it('what a player calls their figure is what others know them by; a monster’s is nobody’s', () => {
    expectItems('game_characters', {
      'account_id int': undefined,
      'nickname varchar(20)': 'username',
      'race varchar(10)': undefined,
      'gender char(1)': undefined,
      'level int': undefined,
    });
    expectItems('monsters', { 'id int': undefined, nickname: undefined, 'gender char(1)': undefined });
  });
});

describe('what is counted is nobody’s', () => {
  it('guests by their age, the branches of a tree, accounts of a branch', () => {
    expectItems('bookings', {
      guest_name: 'name',
      'num_adults int': undefined,
      'num_children int': undefined,
      'number_of_infants int': undefined,
    });
    expectItems('reservations', {
      guest_name: 'name',
      guest_nationality: 'nationality',
      passport_number: 'passport',
      gender: 'gender',
      'adults int': undefined,
      'children int': undefined,
    });
    expectItems('categories', { name: undefined, 'parent_id int': undefined, 'child_count int': undefined });
    expectItems('employees', { first_name: 'name', last_name: 'name', 'num_children int': 'family' });
    expectItems('지점현황', { 지점코드: undefined, '계좌수 int': undefined, '고객수 int': undefined });
    expectItems('조합원', { 조합원명: 'name', '출자좌수 int': 'salary', '좌수 int': 'salary' });
  });
});

describe('cards', () => {
  it('are paid off in months that stand on no card', () => {
    expectItems('card_payments', {
      'card_no varchar(19)': 'credit-card',
      'exp_month int': 'card-detail',
      'installment_months int': undefined,
      'instalment_month int': undefined,
    });
  });

  it('have a retrieval reference number that is too short for a resident number', () => {
    expectItems('card_transactions', { 'stan varchar(6)': undefined, 'rrn varchar(12)': undefined });
    expectItems('members', { 'rrn varchar(13)': 'rrn', 'email varchar(60)': 'email' });
    expectItems('applicants', { 'rrn char(14)': 'rrn' });
    // The first half of one, the last, and what stands for one.
    expectItems('patients', { 'rrn_front char(6)': 'rrn', 'rrn varchar(128)': 'rrn' });
  });
});

describe('pages', () => {
  it('of somebody by their address, and of an event to sign up at', () => {
    expectItems('user_profile', { first_name: 'name', website_url: 'homepage', websiteUrl: 'homepage' });
    expectItems('events', { event_name: undefined, registration_url: undefined, webinar_url: undefined });
    expectItems('page_events', { visitor_id: 'cookie', url: 'url', 'occurred_at timestamp': 'visit-time' });
  });
});

describe('pupils', () => {
  it('have points', () => {
    expectItems('수강생', { 이름: 'name', '점수 int': 'grade' });
    expectItems('과목', { 과목명: undefined, '기준점수 int': undefined });
  });
});

describe('numbers of goods', () => {
  it('of the customs tariff are called by nobody', () => {
    const two = (n: number) => String(n % 100).padStart(2, '0');
    const code = (i: number) => `${two(84 + (i % 10))}${two(i * 7)}.${two(i * 3)}-${two(i * 11)}${two(i)}`;
    const dotted = (i: number) => `${two(84 + (i % 10))}${two(i * 7)}.${two(i * 3)}.${two(i * 11)}.${two(i)}`;
    expect(byName(judgeValues('t', { c1: make(100, code), c2: make(100, dotted) }))).toEqual({
      c1: undefined,
      c2: undefined,
    });
  });
});
