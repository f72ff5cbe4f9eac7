import { describe, expect, it } from 'vitest';
import { isListing, squeeze } from '../../../src/classify/names/squeeze.ts';

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
    ['시간', '시간'],
    ['발급 날짜', '발급일자'],
  ])('%s → %s', (text, squeezed) => {
    expect(squeeze(text)).toBe(squeezed);
  });
});

it('long lists of values that end in something else take no long time', () => {
  const values = '1 가 '.repeat(2_000);
  expect(squeeze(`구분 ${values}!`)).toMatch(/^구분1가/);
  expect(isListing(`${values}!`)).toBe(false);
});
