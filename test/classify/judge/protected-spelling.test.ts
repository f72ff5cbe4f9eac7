import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { protectionSpelt } from '../../../src/classify/names/protection-spelt.ts';
import { judgeSchema, judgeValues, make } from '../support.ts';

const digest = (seed: string) => createHash('sha512').update(seed).digest();
const ciphertext = make(60, (i) => digest(`c${i}`).subarray(0, 48).toString('base64'));
const hashes = make(60, (i) => digest(`h${i}`).subarray(0, 32).toString('hex'));

const judge = (name: string, values: string[]) => {
  const { classification } = judgeValues('customers', { [name]: values })[0]!;
  return [name, classification.item, Object.keys(classification.forms).join()];
};

describe('other spellings of how values are protected', () => {
  it.each([
    [
      'email',
      'email_crypt emailHsh email_bidx email_blind_index email_hash_value email_msk email_cipher_text',
    ],
    ['mobile-phone', '휴대폰_enc 휴대폰_HASH 휴대폰_단방향암호화'],
    ['rrn', 'rrn_암호화 rrn_단방향암호화값 주민번호_aes256'],
    ['bank-account', '계좌번호_enc acct_no_crypted'],
    ['name', 'cust_nm_crpt name_salted_hash'],
    ['address', 'addr_encd'],
  ])('say by the name alone that it is %s: %s', (item, names) => {
    for (const name of names.split(' '))
      expect([name, judgeSchema('customers', [name, 'age int', 'gender'])[name]]).toEqual([name, item]);
  });

  it.each(
    'file_crypt product_name_hsh order_no_bidx 상품명_enc email_text email_seed card_lookup'.split(' '),
  )('say nothing of anybody: %s', (name) =>
    expect(judgeSchema('things', ['id int', name])[name] ?? 'free-text').toBe('free-text'),
  );

  it('are believed where the values are ciphertext, if they mean other things as often', () => {
    for (const [name, item] of Object.entries({
      addr_aria: 'address',
      email_kms: 'email',
      cust_nm_lea: 'name',
      hp_vault: 'mobile-phone',
      tel_e: 'phone',
    }))
      expect(judge(name, ciphertext)).toEqual([name, item, 'encrypted']);
    expect(judge('product_name_e', ciphertext)[1]).toBeUndefined();
  });

  it('and where they are digests', () => {
    for (const [name, item] of Object.entries({
      email_digest: 'email',
      card_no_fingerprint: 'credit-card',
      phone_h: 'phone',
    }))
      expect(judge(name, hashes)).toEqual([name, item, 'strong-hash']);
    expect(judge('device_fingerprint', hashes)[1]).toBe('device-id');
    expect(judge('content_digest', hashes)[1]).toBeUndefined();
  });

  it('leave what is read without help', () => {
    expect(protectionSpelt('email_enc')).toBeUndefined();
    expect(protectionSpelt('이메일_암호화')).toBeUndefined();
    expect(protectionSpelt('휴대폰_enc')).toMatchObject({ rest: '휴대폰', form: 'encrypted', sure: true });
  });
});

describe('tokens that keep the form of what they replace', () => {
  const phones = make(
    60,
    (i) => `010-${String(1000 + i * 131).slice(0, 4)}-${String(9999 - i * 77).padStart(4, '0')}`,
  );

  it.each('phone_tok phone_token tel_tkn tok_phone 휴대폰_토큰 mobile_ff3'.split(' '))(
    'are tokens: %s',
    (name) => {
      expect(judge(name, phones)).toEqual([name, 'mobile-phone', 'tokenised']);
    },
  );

  it('of an address of e-mail as well', () => {
    expect(
      judge(
        'email_tok',
        make(60, (i) => `u${i * 7}x@example.org`),
      ),
    ).toEqual(['email_tok', 'email', 'tokenised']);
  });

  it('what was sent to an address proves whose it is', () => {
    expect(judge('email_token', hashes)[1]).toBe('token');
    expect(
      judge(
        'phone_token',
        make(60, (i) => String(100_000 + i * 7_919)),
      )[1],
    ).toBe('token');
  });

  it('a telephone called so stands in clear text', () => {
    expect(judge('phone', phones)).toEqual(['phone', 'mobile-phone', 'plain']);
  });
});

describe('numbers that are real', () => {
  const weights = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];
  /** With the check digit that real ones have, or the next. */
  const resident = (i: number, off: number) => {
    const digits = `9001${10 + (i % 18)}1${String(100_000 + i * 7_919).slice(-5)}`;
    const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * weights[at]!, 0);
    return `${digits.slice(0, 6)}-${digits.slice(6)}${(((11 - (sum % 11)) % 10) + off) % 10}`;
  };

  it('stand in clear text, whatever their name says', () => {
    expect(
      judge(
        'rrn_tokenized',
        make(60, (i) => resident(i, 0)),
      ),
    ).toEqual(['rrn_tokenized', 'rrn', 'plain']);
    expect(
      judge(
        '주민번호_비식별',
        make(60, (i) => resident(i, 0)),
      )[2],
    ).toBe('plain');
    expect(
      judge(
        'rrn_tokenized',
        make(60, (i) => resident(i, 1)),
      )[2],
    ).toBe('tokenised');
  });
});
