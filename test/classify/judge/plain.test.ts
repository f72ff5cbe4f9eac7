import { describe, expect, it } from 'vitest';
import { byName, judgeValues, make } from '../support.ts';

const item = (name: string, values: readonly string[]) =>
  byName(judgeValues('data', { seq: make(values.length, (i) => `${i + 1}`), [name]: values }))[name];

const emails = make(30, (i) => `person${i}@example.com`);
const addresses = make(30, (i) => `203.0.113.${100 + i}`);
const machines = make(30, (i) => `00:1b:44:11:3a:${(16 + i).toString(16)}`);
const mobiles = make(30, (i) => `010-0000-${1000 + i * 37}`);
const surnames = [...'김이박최정강조윤장임'];
const given = ['가온', '민준', '서연', '도윤', '지우', '하은', '예준', '수빈', '지훈'];
const names = make(40, (i) => `${surnames[(i * 7) % 10]}${given[i % 9]}`);

describe('values that are plainly something else than a name of few letters says', () => {
  it('are what they are', () => {
    for (const name of [
      'ci',
      'di',
      'rrn',
      'tel',
      'pin',
      'ssn',
      'dob',
      'cvv',
      'mac',
      'ip',
      'imei',
      'pw',
      '전화번호',
      '주민번호',
    ]) {
      expect(item(name, emails), name).toBe('email');
      if (name !== 'ip') expect(item(name, addresses), name).toBe('ip-address');
      if (name !== 'mac') expect(item(name, machines), name).toBe('mac-address');
      expect(item(name, mobiles), name).toBe('mobile-phone');
      expect(item(name, names), name).toBe('name');
    }
  });

  it('are so in columns called a key or a number as well', () => {
    for (const name of ['id', 'no', 'sn', 'code']) {
      expect(item(name, emails), name).toBe('email');
      expect(item(name, addresses), name).toBe('ip-address');
      expect(item(name, machines), name).toBe('mac-address');
    }
  });

  it('name both where both speak', () => {
    const [, field] = judgeValues('data', { seq: make(30, (i) => `${i}`), ci: emails });
    expect(field!.classification.runnersUp.map((one) => one.item)).toContain('ci');
  });

  it('are not where only a few are, or where they are hidden', () => {
    expect(item('rrn', [...emails.slice(0, 6), ...make(24, (i) => `00000${i % 10}-1******`)])).toBe('rrn');
    expect(
      item(
        'pw',
        make(30, (i) => `$2b$12$${'abcdefghij'[i % 10]!.repeat(53)}`),
      ),
    ).toBe('password');
  });

  it('and days are no numbers of people', () => {
    const days = make(30, (i) => `19${60 + i}-0${1 + (i % 9)}-1${i % 10}`);
    for (const name of ['pin', 'rrn', 'tel']) expect(item(name, days), name).toBeUndefined();
  });
});
