import { describe, expect, it } from 'vitest';
import { readStandard, readStandardTable } from '../../../src/classify/names/standard.ts';
import { judgeSchema } from '../support.ts';

describe('names put together from the standard words for public data', () => {
  it.each([
    ['APLCNT_TELNO', '신청자전화번호'],
    ['RPRSV_FLNM', '대표자성명'],
    ['mbrEmlAddr', '회원이메일주소'],
    ['JOIN_YMD', '가입일자'],
  ])('%s stands for %s', (name, korean) => {
    expect(readStandard(name)).toBe(korean);
  });

  it.each(['user_role', 'page_url', 'br_type', 'seq', 'vat', 'first_name', 'XYZZY_NM', ''])(
    '%s is none of them',
    (name) => {
      expect(readStandard(name)).toBeUndefined();
    },
  );

  it('leaves the frame of a table’s name aside', () => {
    expect(readStandardTable('TB_MBR_INFO')).toBe('회원정보');
  });

  it('judges by what the name stands for, unless a comment knows better', () => {
    expect(
      judgeSchema('TB_CVLCPT', [
        'CVLPR_FLNM varchar(100)',
        'CVLCPT_NOCS int',
        'DOC_TTL varchar(200) -- 서식 코드',
      ]),
    ).toMatchObject({ CVLPR_FLNM: 'name', CVLCPT_NOCS: undefined, DOC_TTL: undefined });
  });
});
