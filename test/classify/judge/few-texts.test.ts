import { describe, expect, it } from 'vitest';
import { byName, judgeValues, make } from '../support.ts';

const column = (list: readonly string[], count = 24) => make(count, (i) => list[i % list.length]!);
const numbers = make(24, (i) => String(100 * (i + 3)));

describe('a few short words again and again', () => {
  it('are kinds of things: what a loan is for, why somebody chose, what points were given for', () => {
    const loan = {
      amount: numbers,
      nationality: column(['DE', 'FR']),
      purpose: column(['car (new)', 'kitchen']),
    };
    expect(byName(judgeValues('loan_request', loan)).purpose).toBeUndefined();
    const blocked = { ip: column(['203.0.113.7']), action_taken: column(['Allowed', 'Blocked']) };
    expect(byName(judgeValues('traffic_log', blocked)).action_taken).toBeUndefined();
    const points = {
      user_id: numbers,
      amount: numbers,
      description: column(['가입 보너스', '출석 체크', '체험 신청', '후기 작성 보상', '음료 교환']),
    };
    expect(byName(judgeValues('point_transactions', points)).description).toBeUndefined();
  });

  it('are told of somebody where a body, a stay away or a leave is', () => {
    const leave = {
      employee_name: column(['김가온', '이나래', '박다솜']),
      reason: column(['병가', '가족 돌봄']),
    };
    expect(byName(judgeValues('leave_request', leave)).reason).toBe('free-text');
    const staff = {
      employee_name: column(['김가온', '이나래', '박다솜']),
      term_reason: column(['hours', 'career change']),
    };
    expect(byName(judgeValues('employees', staff)).term_reason).toBeDefined();
    const memo = { customer: column(['김가온', '이나래', '박다솜']), memo: column(['신규', '장기']) };
    expect(byName(judgeValues('customers', memo)).memo).toBe('free-text');
  });

  it('are none where they differ, or somebody speaks', () => {
    const many = make(24, (i) => `reason number ${'abcdefghijklmnopqrstuvwxyz'[i]} of ours`);
    const loan = { amount: numbers, nationality: column(['DE', 'FR']), purpose: many };
    expect(byName(judgeValues('loan_request', loan)).purpose).toBe('free-text');
    const said = column(['그냥요!!', '제가 필요해서요', '고맙습니다']);
    expect(byName(judgeValues('loan_request', { ...loan, purpose: said })).purpose).toBe('free-text');
  });
});

describe('a position', () => {
  const names = column(['김가온', '이나래', '박다솜', '최라온']);

  it('on a field is no job', () => {
    for (const places of [
      ['투수', '내야수'],
      ['Goalkeeper', 'Defender', 'Striker'],
      ['Point Guard', 'Center'],
    ])
      expect(
        byName(judgeValues('player', { name: names, position: column(places) })).position,
      ).toBeUndefined();
  });

  it('at work is one, and so are letters that say nothing', () => {
    for (const jobs of [
      ['과장', '대리'],
      ['Guard', 'Porter', 'Driver'],
      ['GK', 'LB', 'ST'],
    ])
      expect(byName(judgeValues('player', { name: names, position: column(jobs) })).position).toBe(
        'job-title',
      );
  });
});

it('what was done about a request is a few answers, or what somebody wrote', () => {
  const held = (values: readonly string[]) =>
    byName(
      judgeValues('신청서', {
        성명: make(40, (i) => `김가${'온람솔'[i % 3]}`),
        처리결과: column(values, 40),
      }),
    ).처리결과;
  expect(held(['승인', '반려'])).toBeUndefined();
  expect(held(make(40, (i) => `고객과 통화하여 ${i}번 상품을 다시 보내 드리기로 하였음`))).toBe('free-text');
});
