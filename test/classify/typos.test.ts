import { describe, expect, it } from 'vitest';
import { respell } from '../../src/classify/names/typos.ts';
import { judgeSchema } from './support.ts';

describe('misspelt words', () => {
  it.each([
    ['nubmer', 'number'],
    ['pasport', 'passport'],
    ['natinality', 'nationality'],
    ['brithday', 'birthday'],
    ['genter', 'gender'],
    ['custommer', 'customer'],
  ])('%s', (word, right) => {
    expect(respell(word)).toBe(right);
  });

  it.each(['employed', 'employees', 'customers', 'sender', 'render', 'licensed', 'amount', 'petition'])(
    '%s is no slip',
    (word) => {
      expect(respell(word)).toBeUndefined();
    },
  );

  it('are read as what they stand for in names, and words that are known stay', () => {
    expect(judgeSchema('driver', ['phone_nubmer bigint', 'mobil_numbr', 'contract_no int'])).toMatchObject({
      phone_nubmer: 'phone',
      mobil_numbr: 'mobile-phone',
      contract_no: undefined,
    });
  });
});
