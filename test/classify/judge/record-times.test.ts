import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

const judged = (column: string, table = 'items') => Object.values(judgeSchema(table, [column, 'label']))[0];

describe('when a record was made or changed', () => {
  it.each(['voided', 'touched', 'altered', 'amended', 'revised'])('by the word for it: %s', (act) => {
    for (const name of [`${act}_at`, `${act}_on`, `${act}_date`, `date_${act}`, `${act}_time`, `last_${act}`])
      expect([name, judged(`${name} timestamp`)]).toEqual([name, 'record-time']);
  });

  it('as a number since an epoch, by the act alone', () => {
    for (const name of ['created', 'updated', 'modified', 'changed', 'edited', 'page_touched', 'whenUpdated'])
      expect([name, judged(`${name} int`)]).toEqual([name, 'record-time']);
    for (const name of [
      'deleted',
      'removed',
      'registered_users',
      'edited_by',
      'created_count',
      'tables_created',
    ])
      expect([name, judged(`${name} int`)]).not.toEqual([name, 'record-time']);
    expect(judged('created_epoch int')).toBe('record-time');
    expect(judged('last_updated_epoch_ms bigint')).toBe('record-time');
    expect(judged('epoch_ms bigint')).toBeUndefined();
    expect(judged('updated_epoch timestamp')).toBe('record-time');
  });

  it('as fourteen characters or bytes: YYYYMMDDhhmmss', () => {
    for (const type of ['varchar(14)', 'char(14)', 'binary(14)']) {
      expect([type, judged(`page_touched ${type}`)]).toEqual([type, 'record-time']);
      expect([type, judged(`links_updated ${type}`)]).toEqual([type, 'record-time']);
    }
    expect(judged('user_email_verified binary(14)', 'users')).toBe('record-time');
    expect(judged('user_email_authenticated binary(14)', 'users')).toBe('record-time');
    expect(judged('updated varchar(40)')).toBeUndefined();
    expect(judged('created_name varchar(14)')).not.toBe('record-time');
  });

  it('as a number that is only called a time', () => {
    expect(judged('timestamp int', 'documents')).toBe('record-time');
    expect(judged('token_ts int', 'oauth_tokens')).toBe('record-time');
  });

  it('in short, as Korean systems write it: indate, in_dt', () => {
    for (const column of ['indate timestamp', 'in_dt timestamp', 'INDATE varchar(14)', 'deldate timestamp'])
      expect([column, judged(column)]).toEqual([column, 'record-time']);
    // Who comes in goes out.
    const parked = judgeSchema('parking', ['car_no varchar(20)', 'in_dt timestamp', 'out_dt timestamp']);
    expect(parked.in_dt).not.toBe('record-time');
  });

  it('as what was verified when, by a column of time', () => {
    expect(judged('mb_email_certify timestamp', 'members')).toBe('record-time');
    expect(judged('mb_email_certify varchar(40)', 'members')).toBe('token');
  });

  it('in Korean: 데이터갱신시점, and 삭제여부 in a column of time', () => {
    expect(judged('데이터갱신시점 timestamp')).toBe('record-time');
    expect(judged('deleted_at timestamp -- 삭제여부')).toBe('record-time');
    expect(judged('deleted_yn varchar(1) -- 삭제여부')).toBeUndefined();
  });
});
