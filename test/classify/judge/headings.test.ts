import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

describe('headings as people write them in sheets', () => {
  it('have units and what is to be written there in brackets', () => {
    const judged = judgeSchema('patients', ['"BP (mmHg)"', '"Weight [kg]"', '"a/c no"', '"Age (yrs)"']);
    expect(judged).toMatchObject({
      'BP (mmHg)': 'health',
      'Weight [kg]': 'health',
      'a/c no': 'bank-account',
      'Age (yrs)': 'age',
    });
    const korean = judgeSchema('후원자', [
      '"기부금영수증(주민번호)"',
      '"식사(알레르기)"',
      '"건강상 유의사항"',
      '최근방문',
    ]);
    expect(korean).toEqual({
      '기부금영수증(주민번호)': 'rrn',
      '식사(알레르기)': 'health',
      '건강상 유의사항': 'health',
      최근방문: 'visit-time',
    });
  });

  it('and none where it is asked whether, how many or when', () => {
    const judged = judgeSchema('후원자', [
      '"등록여부(주민번호)"',
      '"건수(연락처)"',
      '"금액(원)"',
      '"확인일자(주민번호)"',
    ]);
    expect(judged['건수(연락처)']).toBeUndefined();
    expect(judged['금액(원)']).toBeUndefined();
  });
});
