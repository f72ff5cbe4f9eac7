import { describe, expect, it } from 'vitest';
import { byName, judgeValues, make } from '../support.ts';

const costs = ['10월 창고 월세', '지게차 수리', '전기 요금', '포장재 구입', '직원 급여'];
const told = [
  '전세금을 올려주었다면 확정일자를 새로 받아야 한다.',
  '등기부등본으로 근저당을 확인한다.',
  '보증금은 먼저 갚아진다.',
  '계약서는 두 부를 쓴다.',
];
const column = (list: readonly string[]) => make(20, (i) => list[i % list.length]!);
const numbers = make(20, (i) => String(1000 * (i + 3)));

describe('a text in which nobody speaks', () => {
  it('is of a thing where nobody stands beside it', () => {
    const expense = { warehouse_name: column(['가온창고']), amount: numbers, description: column(costs) };
    expect(byName(judgeValues('expense', expense)).description).toBeUndefined();
    const tips = { title: column(['확정일자', '전세']), tip_content: column(told) };
    expect(byName(judgeValues('estate_tip', tips)).tip_content).toBeUndefined();
    const offer = {
      title: column(['고궁 걷기']),
      detail: column(told),
      price: numbers,
      reg_member_id: numbers,
    };
    expect(byName(judgeValues('program', offer)).detail).toBeUndefined();
  });

  it('stays one that people may write beside people, on a board, as a memo', () => {
    const claim = {
      employee_name: column(['김가온', '이나래']),
      amount: numbers,
      description: column(costs),
    };
    expect(byName(judgeValues('expense', claim)).description).toBe('free-text');
    const post = { title: column(costs), content: column(told) };
    expect(byName(judgeValues('board', post)).content).toBe('free-text');
    const memo = { warehouse_name: column(['가온창고']), amount: numbers, memo: column(costs) };
    expect(byName(judgeValues('expense', memo)).memo).toBe('free-text');
  });

  it('nor where somebody speaks', () => {
    const said = column([
      '너무 비싸요 ㅠㅠ',
      '다음에는 언제 내나요?',
      '저는 모르는 돈입니다',
      '고맙습니다!!',
    ]);
    const spoken = { warehouse_name: column(['가온창고']), amount: numbers, description: said };
    expect(byName(judgeValues('expense', spoken)).description).toBe('free-text');
  });
});
