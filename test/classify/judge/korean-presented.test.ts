import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

const judge = (comment: string, column: string, name = 't'): string | undefined =>
  judgeSchema(name, [column], comment).c1;

describe('texts of what is shown to all', () => {
  it.each([
    ['매물', 'c1 varchar(100) -- 제목'],
    ['시공사례', 'c1 text -- 내용'],
    ['뉴스레터', 'c1 text -- 본문'],
    ['설문', 'c1 varchar(200) -- 설문 제목'],
    ['메시지템플릿', 'c1 varchar(2000) -- 내용'],
    ['동아리', 'c1 text -- 소개글'],
    ['모금함', 'c1 text -- 사연'],
  ])('%s: %s', (comment, column) => {
    expect(judge(comment, column)).toBeUndefined();
  });

  it('even where it says who wrote them', () => {
    const article = judgeSchema(
      'news',
      [
        'c1 varchar(200) -- 제목',
        'c2 text -- 본문',
        'c3 varchar(30) -- 기자명',
        'c4 varchar(80) -- 기자 이메일',
      ],
      '기사',
    );
    expect(article).toEqual({ c1: undefined, c2: undefined, c3: 'name', c4: 'email' });
  });

  it.each([
    ['문의', 'c1 varchar(100) -- 제목'],
    ['공지사항', 'c1 text -- 내용'],
    ['설문응답', 'c1 text -- 답변'],
    ['이벤트 신청', 'c1 text -- 신청 내용'],
  ])('people write in %s: %s', (comment, column) => {
    expect(judge(comment, column)).toBe('free-text');
  });
});

describe('sums that are somebody’s', () => {
  it.each([
    ['대출신청', 'c1 bigint -- 신청금액', 'salary'],
    ['상환', 'c1 bigint -- 원금', 'salary'],
    ['헌금', 'c1 int -- 금액', 'salary'],
    ['증권계좌', 'c1 bigint -- 평가금액', 'salary'],
    ['고객', 'c1 int -- 미수금', 'salary'],
    ['급여', 'c1 int -- 일당', 'salary'],
    ['거래처', 'c1 int -- 미수금', undefined],
    ['주문', 'c1 int -- 금액', undefined],
    ['도서대출', 'c1 int -- 연체일수', undefined],
    ['모금함', 'c1 int -- 금액', undefined],
    ['상품', 'c1 int -- 단가', undefined],
  ])('%s: %s → %s', (comment, column, item) => {
    expect(judge(comment, column)).toBe(item);
  });
});

describe('what is wrong', () => {
  it('is a text where things are repaired, and an illness where people are', () => {
    expect(judge('AS접수', 'c1 varchar(500) -- 고장증상')).toBe('free-text');
    expect(judge('정비의뢰', 'c1 varchar(500) -- 고객 증상')).toBe('free-text');
    expect(judge('AS접수', 'c1 char(3) -- 증상코드')).toBeUndefined();
    expect(judge('진료', 'c1 varchar(500) -- 증상')).toBe('health');
  });
});

describe('where goods and people go', () => {
  it('is an address, whatever an `addr` is elsewhere', () => {
    expect(judgeSchema('delivery', ['dest_addr varchar(200) -- 배달지'], '배달').dest_addr).toBe('address');
    expect(judgeSchema('flow_log', ['dest_addr varchar(45)']).dest_addr).toBe('ip-address');
  });
});
