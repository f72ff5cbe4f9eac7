import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { judgeSchema, judgeValues, make } from '../support.ts';

const digest = (seed: string) => createHash('sha512').update(seed).digest();
const two = (i: number) => String(10 + ((i * 37) % 90));
const judge = (name: string, value: (i: number) => string) => {
  const { classification } = judgeValues('customers', {
    [name]: make(60, value),
    grade: make(60, () => 'A'),
  })[0]!;
  return [name, classification.item, Object.keys(classification.forms).join()];
};

describe('masks', () => {
  it.each<[string, string, (i: number) => string]>([
    ['card_no', 'credit-card', (i) => `41${two(i)}-${two(i)}##-####-${two(i)}${two(i * 3)}`],
    ['rrn', 'rrn', (i) => `9001${two(i % 18)}-#######`],
    ['phone', 'mobile-phone', (i) => `010-${two(i)}XX-XX${two(i * 3)}`],
    ['phone', 'phone', (i) => `123-***-****${two(i)}`],
    ['email', 'email', () => '<EMAIL_ADDRESS>'],
  ])('%s is one of %s, masked', (name, item, value) => {
    expect(judge(name, value)).toEqual([name, item, 'masked']);
  });

  it('the birthday and the sex of a resident number are half of it', () => {
    expect(judge('rrn', (i) => `9001${two(i % 18)}-${1 + (i % 2)}`)[1]).toBe('rrn');
  });
});

describe('what stands in the place of values', () => {
  const base64 = (i: number, bytes = 32) => digest(`b${i}`).subarray(0, bytes).toString('base64');

  it.each<[string, (i: number) => string]>([
    ['a version of the key', (i) => `v1.aesgcm.${base64(i, 15)}.${base64(i + 99, 30)}`],
    ['a service of keys', (i) => `aws:kms:${base64(i, 60)}`],
    ['a mark in dollars', (i) => `$ENC$${base64(i)}`],
    ['the number of a key', (i) => `k1|${base64(i)}`],
  ])('is ciphertext behind %s', (_, value) => {
    expect(judge('rrn', value)).toEqual(['rrn', 'rrn', 'encrypted']);
  });

  it.each<[string, (i: number) => string]>([
    ['email', (i) => `EMAIL_${i}`],
    ['name', (i) => `PERSON_${i}`],
    ['name', (i) => `NAME_${digest(`n${i}`).toString('hex').slice(0, 8)}`],
  ])('is a token where %s is called as tools call it', (name, value) => {
    expect(judge(name, value)).toEqual([name, name, 'tokenised']);
  });

  it('a pseudonym is somebody’s', () => {
    expect(judgeSchema('study', ['pseudonym', 'subject_pseudo_id', '가명번호'])).toEqual({
      pseudonym: 'username',
      subject_pseudo_id: 'username',
      가명번호: 'username',
    });
  });

  it('versions and numbered things are nothing of it', () => {
    expect(judge('version', (i) => `v1.${i}.3`)[1]).toBeUndefined();
    expect(judge('item', (i) => `ITEM_${i}`)[1]).toBeUndefined();
  });
});
