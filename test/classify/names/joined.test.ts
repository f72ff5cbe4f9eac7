import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

const itemOf = (name: string, type = 'varchar(100)'): string | undefined =>
  judgeSchema('TB_CUST_MST', ['CUST_SEQ int', `${name} ${type}`, 'REG_DT timestamp'])[name];

describe('names of short abbreviations without seams', () => {
  it.each([
    ['usrhpno', 'mobile-phone'],
    ['MBRHP', 'mobile-phone'],
    ['custmblno', 'mobile-phone'],
    ['gdntelno', 'phone'],
    ['rcvzipcd', 'address-part'],
    ['orddtladdr', 'address-part'],
    ['zipcd', 'address-part'],
    ['custeml', 'email'],
    ['usrbirymd', 'date-of-birth'],
    ['sexcd', 'gender'],
    ['memnm', 'name'],
    ['rprsnm', 'name'],
    ['sndaddr', 'address'],
  ])('%s → %s', (name, item) => {
    expect(itemOf(name)).toBe(item);
  });

  it('a name known without a seam is known with one', () => {
    expect(itemOf('MP_NO')).toBe('mobile-phone');
    expect(itemOf('BIR_DT')).toBe('date-of-birth');
    expect(itemOf('JM_NO')).toBe('rrn');
  });

  it.each([
    'custcnt',
    'usryn',
    'ordseq',
    'zipcnt',
    'telyn',
    'prdnm',
    'itemcd',
    'changelog',
    'PASS_NO',
    'casino',
    'domino',
  ])('%s is none', (name) => {
    expect(itemOf(name)).toBeUndefined();
  });
});

describe('abbreviations of systems', () => {
  it.each([
    ['SEX_GBN', 'gender'],
    ['CUST_MPHON_NO', 'mobile-phone'],
    ['PSTNO', 'address-part'],
    ['JUBUN', 'rrn'],
    ['EMLADR', 'email'],
    ['ACCT_HLDR', 'name'],
    ['CUST_BANK_ACNO', 'bank-account'],
    ['JKWI_NM', 'job-title'],
    ['WEDD_YN', 'marital-status'],
    ['MLTSVC_SE', 'military-number'],
    ['OBSTCL_GRD', 'health'],
    ['TALTOE_DT', 'opt-out-time'],
  ])('%s → %s', (name, item) => {
    expect(itemOf(name, name.endsWith('_DT') ? 'timestamp' : undefined)).toBe(item);
  });
});

describe('figures of many', () => {
  it('are nobody’s', () => {
    expect(
      judgeSchema('TB_STAT_DAY', ['STAT_DT varchar(8)', 'AGE20_CNT int', 'SEX_CD varchar(1)', 'MBR_CNT int']),
    ).toEqual({ STAT_DT: undefined, AGE20_CNT: undefined, SEX_CD: undefined, MBR_CNT: undefined });
  });
});
