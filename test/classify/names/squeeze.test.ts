import { describe, expect, it } from 'vitest';
import { isListing, isReferring, oneLine, squeeze } from '../../../src/classify/names/squeeze.ts';

describe('a Korean text, squeezed', () => {
  it.each([
    ['회원 이름(실명)', '회원이름'],
    ['승인/반려 사유', '반려사유'],
    ['접수·처리 일시', '처리일시'],
    ['이름/연락처', '이름'],
    ['TELEPHONE / 휴대폰', '휴대폰'],
    ['작성 날짜 및 시간', '작성일시'],
    ['예약 정보가 등록된 시간', '예약등록일시'],
    ['마지막으로 수정된 날짜', '마지막으로수정일시'],
    ['가입한 날짜 시간 정보', '가입일시'],
    ['[필수] 이름', '이름'],
    ['[회원] 이름', '회원이름'],
    ['휴대폰번호 입니다', '휴대폰번호'],
    ['주소 NOT NULL', '주소'],
    ['연락처 ※개인정보', '연락처'],
    ['이름을(를) 입력', '이름'],
    ['연락처를 입력하세요', '연락처'],
    ['접속IP를 저장한다', '접속IP'],
    ['메일을 작성한 시간', '메일을작성일시'],
    ['시간', '시간'],
    ['발급 날짜', '발급일자'],
  ])('%s → %s', (text, squeezed) => {
    expect(squeeze(text)).toBe(squeezed);
  });
});

describe('a text of any length is looked at', () => {
  it.each([
    ['values that are listed', `가${' 1가'.repeat(60_000)}x`],
    ['examples', `가${'(예)'.repeat(60_000)}\n!`],
    ['blanks', `가${' '.repeat(200_000)}나`],
    ['values with their numbers', `${'1 가 '.repeat(50_000)}!`],
  ])('%s', (_, text) => {
    expect(squeeze(text)).toMatch(/^(?:|1?가.*)$/);
    expect([isListing(text), isReferring(text)]).toEqual([false, false]);
    expect(oneLine(text).length).toBeLessThanOrEqual(text.length);
  });

  it('with its line breaks', () => {
    expect(oneLine(' 휴대 \r\n\t전화  번호\n')).toBe('휴대 전화  번호');
  });
});
