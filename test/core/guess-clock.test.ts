import { describe, expect, it } from 'vitest';
import { field } from '../../rules/_shared/example.ts';
import { guessClock, guessEnd } from '../../src/core/guess-clock.ts';

describe('the clock that is proposed', () => {
  const created = { ...field('record-time', { name: 'created_at' }), type: 'timestamp' };
  const consent = (name: string, type: string, by?: string) => ({
    ...field('consent-time', {
      name,
      ...(by !== undefined && { evidence: [{ kind: 'shape' as const, by, weight: -1 }] }),
    }),
    type,
  });

  it('is when somebody agreed', () => {
    expect(guessClock([created, consent('agreed_at', 'timestamp')])).toBe('agreed_at');
  });

  it('is no mark that they did, by its type, its name or its values', () => {
    for (const mark of [
      consent('opt_in', 'boolean'),
      consent('opt_in', 'char(1)'),
      consent('mkt_agr_yn', 'text'),
      consent('수신동의여부', 'text'),
      consent('mb_mailling', 'int(11)', 'yes or no'),
    ])
      expect(guessClock([mark, created]), mark.name).toBe('created_at');
  });

  /** Columns as `name type`, none of them classified. */
  const unseen = (...columns: string[]) =>
    columns.map((column) => {
      const [, name = '', type = ''] = /^(\S+) (.*)$/.exec(column)!;
      return { ...field(undefined, { name }), type };
    });

  it('is when the record came to be, whatever the name is written in', () => {
    for (const name of [
      '주문일시',
      '가입일자',
      '가입 일자',
      '신청일',
      '접수일시',
      '등록일',
      'join_dt',
      'joinDt',
      'JOIN_YMD',
      'ord_dttm',
      'rgst_dttm',
      'frst_reg_dt',
      'regdt',
      'created_at',
      'gaip_ilja',
      'jumun_il',
    ]) {
      const { name: _, ...column } = unseen('x datetime')[0]!;
      const made = { ...column, name };
      expect(guessClock([...unseen('취소일시 datetime', 'upd_dt datetime', 'birth date'), made]), name).toBe(
        name,
      );
      expect(guessEnd([made]), name).toBeUndefined();
    }
  });

  it('is read in texts and numbers by their names', () => {
    expect(guessClock(unseen('nm varchar(20)', 'reg_ymd varchar(8)'))).toBe('reg_ymd');
    expect(guessClock(unseen('주문번호 varchar(20)', '주문일자 char(8)'))).toBe('주문일자');
    expect(guessClock(unseen('created_at bigint(20)'))).toBe('created_at');
    for (const none of [
      '이메일 varchar(20)',
      '파일 text',
      'order_no int',
      '주문 varchar(9)',
      'created_by text',
    ])
      expect(guessClock(unseen(none)), none).toBeUndefined();
  });

  it('is the end of what has ended, not its beginning', () => {
    expect(guessClock(unseen('입사일 date', '퇴사일 date', '등록일 datetime'))).toBe('퇴사일');
    expect(guessClock(unseen('hire_dt char(8)', 'retire_dt char(8)'))).toBe('retire_dt');
    expect(guessClock(unseen('계약일 date', '계약종료일 date'))).toBe('계약종료일');
    expect(guessClock(unseen('입학일 date', '졸업예정일 date'))).toBe('입학일');
    const leaving = { ...field('work-experience', { name: 'leave_date' }), type: 'date' };
    expect([guessClock([leaving]), guessEnd([leaving])]).toEqual(['leave_date', undefined]);
    expect(guessEnd(unseen('입사일 date', '퇴사일 date'))).toBeUndefined();
  });

  it('is no hiring, birth, expiry or plan', () => {
    expect(
      guessClock(unseen('입사일 date', '생년월일 date', '만료일 date', '배송예정일 date')),
    ).toBeUndefined();
    expect(guessClock(unseen('brdt char(8)', 'valid_to date', 'expires_at timestamp'))).toBeUndefined();
    expect(guessClock([{ ...field('date-of-birth', { name: '일자' }), type: 'date' }])).toBeUndefined();
  });

  it('is what befell the record only where nothing else tells', () => {
    expect(guessClock(unseen('mod_dt datetime', 'reg_dt datetime'))).toBe('reg_dt');
    expect(guessClock(unseen('수정일시 datetime', '일시 datetime'))).toBe('일시');
    expect(guessClock(unseen('last_login_at timestamp'))).toBe('last_login_at');
  });

  it('stands beside the time of those who went, and is that one where there is no other', () => {
    for (const left of [
      '탈퇴일 date',
      'wdrw_dt datetime',
      'whdwl_ymd char(8)',
      '수신거부일시 datetime',
      'opt_out_dt datetime',
    ]) {
      const name = left.split(' ')[0]!;
      const table = unseen('가입일자 date', left);
      expect([guessClock(table), guessEnd(table)], name).toEqual(['가입일자', name]);
      expect([guessClock(unseen(left)), guessEnd(unseen(left))], name).toEqual([name, name]);
      expect(guessClock(table, 'withdrawal'), name).toBe(name);
    }
    expect(guessEnd(unseen('탈퇴여부 char(1)', 'wdrw_yn char(1)'))).toBeUndefined();
  });
});
