import { createCipheriv, createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Form } from '../../../src/core/detector.ts';
import { judgeSchema, judgeValues, make } from '../support.ts';

/** Bytes that look random and are the same each time. */
const random = (seed: string, count: number): Buffer =>
  Buffer.concat(
    make(Math.ceil(count / 64), (i) => String(i)).map((i) =>
      createHash('sha512').update(`${seed}/${i}`).digest(),
    ),
  ).subarray(0, count);
const digest = (algorithm: string, text: string) => createHash(algorithm).update(text).digest();
const aes = (text: string): Buffer => {
  const cipher = createCipheriv('aes-128-cbc', random('key', 16), random('iv', 16));
  return Buffer.concat([cipher.update(text), cipher.final()]);
};
const base62 = (seed: string, count: number): string =>
  random(seed, count * 3)
    .toString('base64')
    .replace(/[+/=]/g, '')
    .slice(0, count);
const uuid = (i: number): string =>
  random(`u${i}`, 16)
    .toString('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/, '$1-$2-4$3-a$4-$5');

/** What an identifier is turned into, by the systems that do it. */
const opaque: Readonly<Record<string, readonly [Form, (clear: string, i: number) => string]>> = {
  'AES in base64': ['encrypted', (clear) => aes(clear).toString('base64')],
  'base64 without padding': [
    'encrypted',
    (clear, i) => `${random(`${clear}${i}`, 28).toString('base64').replace(/=/g, '')}`,
  ],
  base64url: ['encrypted', (_, i) => random(`b${i}`, 29).toString('base64url')],
  'base64 in lines': [
    'encrypted',
    (_, i) =>
      random(`l${i}`, 90)
        .toString('base64')
        .replace(/(.{76})/, '$1\n'),
  ],
  'Vault transit': ['encrypted', (_, i) => `vault:v1:${random(`v${i}`, 41).toString('base64')}`],
  'AWS KMS': ['encrypted', (_, i) => `AQICAH${random(`k${i}`, 150).toString('base64')}`],
  'Google KMS': ['encrypted', (_, i) => `CiQA${random(`g${i}`, 90).toString('base64')}`],
  Fernet: ['encrypted', (_, i) => `gAAAAABl${random(`f${i}`, 90).toString('base64url')}`],
  age: [
    'encrypted',
    (_, i) =>
      `-----BEGIN AGE ENCRYPTED FILE-----\n${random(`a${i}`, 90).toString('base64')}\n-----END AGE ENCRYPTED FILE-----`,
  ],
  PGP: [
    'encrypted',
    (_, i) =>
      `-----BEGIN PGP MESSAGE-----\n\n${random(`p${i}`, 90).toString('base64')}\n-----END PGP MESSAGE-----`,
  ],
  pgcrypto: ['encrypted', (_, i) => `\\xc30d0407030${random(`c${i}`, 60).toString('hex')}`],
  JWE: [
    'encrypted',
    (_, i) =>
      `eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..${[12, 20, 16].map((n) => random(`j${i}/${n}`, n).toString('base64url')).join('.')}`,
  ],
  'iv:ct:tag in base64': [
    'encrypted',
    (_, i) => [12, 13, 16].map((n) => random(`t${i}/${n}`, n).toString('base64')).join(':'),
  ],
  'iv:ct:tag in hexadecimal digits': [
    'encrypted',
    (_, i) => [12, 13, 16].map((n) => random(`t${i}/${n}`, n).toString('hex')).join(':'),
  ],
  'iv.ct': ['encrypted', (_, i) => [16, 32].map((n) => random(`d${i}/${n}`, n).toString('base64')).join('.')],
  Jasypt: ['encrypted', (_, i) => `ENC(${random(`e${i}`, 32).toString('base64')})`],
  SOPS: [
    'encrypted',
    (_, i) =>
      `ENC[AES256_GCM,data:${random(`s${i}`, 13).toString('base64')},iv:${random(`s${i}i`, 32).toString('base64')},tag:${random(`s${i}t`, 16).toString('base64')},type:str]`,
  ],
  'Spring Cloud Config': ['encrypted', (_, i) => `{cipher}${random(`h${i}`, 48).toString('hex')}`],
  'a prefix of the cipher': ['encrypted', (_, i) => `aes-256-gcm:${random(`x${i}`, 41).toString('base64')}`],
  'GCM in hexadecimal digits': ['encrypted', (_, i) => random(`y${i}`, 41).toString('hex')],
  '0x and hexadecimal digits': ['encrypted', (_, i) => `0x${random(`z${i}`, 80).toString('hex')}`],
  'SHA-256': ['strong-hash', (clear) => digest('sha256', clear).toString('hex')],
  '0x and SHA-256': ['strong-hash', (clear) => `0x${digest('sha256', clear).toString('hex').toUpperCase()}`],
  'sha256:': ['strong-hash', (clear) => `sha256:${digest('sha256', clear).toString('hex')}`],
  '{SHA256}': ['strong-hash', (clear) => `{SHA256}${digest('sha256', clear).toString('base64')}`],
  bcrypt: ['strong-hash', (_, i) => `$2b$12$${base62(`bc${i}`, 53)}`],
  argon2: [
    'strong-hash',
    (_, i) => `$argon2id$v=19$m=65536,t=3,p=4$${base62(`a2${i}`, 22)}$${base62(`a3${i}`, 43)}`,
  ],
  'SHA-512 crypt': ['strong-hash', (_, i) => `$6$${base62(`c6${i}`, 16)}$${base62(`c7${i}`, 86)}`],
  yescrypt: ['strong-hash', (_, i) => `$y$j9T$${base62(`y1${i}`, 22)}$${base62(`y2${i}`, 43)}`],
  MD5: ['weak-hash', (clear) => digest('md5', clear).toString('hex')],
  'md5:': ['weak-hash', (clear) => `md5:${digest('md5', clear).toString('hex')}`],
  UUID: ['tokenised', (_, i) => uuid(i)],
  tok_: ['tokenised', (_, i) => `tok_${random(`tk${i}`, 6).toString('hex')}`],
  tkn_: ['tokenised', (_, i) => `tkn_${base62(`tn${i}`, 20)}`],
  tok_sandbox_: ['tokenised', (_, i) => `tok_sandbox_${base62(`tn${i}`, 22)}`],
  'a prefix of the vault': ['tokenised', (_, i) => `vlt-${random(`vl${i}`, 8).toString('hex')}`],
  ULID: [
    'tokenised',
    (_, i) =>
      `01${random(`ul${i}`, 24).reduce((text, byte) => text + '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[byte % 32], '')}`,
  ],
  'Nano ID': ['tokenised', (_, i) => `aB3${random(`na${i}`, 18).toString('base64url').slice(0, 18)}`],
};

/** A column's name, the item that it holds, and a value as it was. */
const identifiers: readonly (readonly [string, string, (i: number) => string])[] = [
  ['rrn', 'rrn', (i) => `900101-1${100_000 + i}`],
  ['foreigner_number', 'foreigner-number', (i) => `900101-5${100_000 + i}`],
  ['passport_no', 'passport', (i) => `M${12_345_000 + i}`],
  ['driver_license', 'driver-licence', (i) => `11-20-${123_000 + i}-12`],
  ['card_no', 'credit-card', (i) => `4111-1111-1111-${1000 + i}`],
  ['bank_account_no', 'bank-account', (i) => `110-123-${456_000 + i}`],
  ['phone', 'phone', (i) => `02-123-${4000 + i}`],
  ['mobile', 'mobile-phone', (i) => `010-1234-${5000 + i}`],
  ['email', 'email', (i) => `person${i}@example.com`],
  ['name', 'name', (i) => `김민${i}`],
  ['address', 'address', (i) => `서울특별시 강남구 가로수길 ${i}`],
  ['birth_date', 'date-of-birth', (i) => `1990-01-${10 + (i % 20)}`],
  ['client_ip', 'ip-address', (i) => `203.0.113.${i % 256}`],
];

const judge = (table: string, name: string, values: readonly string[]) => {
  const [field] = judgeValues(table, { [name]: values });
  return { item: field?.classification.item, forms: field?.classification.forms };
};

describe.each(identifiers)('%s', (name, item, clear) => {
  it.each(Object.entries(opaque))('as %s keeps its item, and is not in clear text', (_, [form, hide]) => {
    const values = make(300, (i) => hide(clear(i), i));
    expect(judge('customers', name, values)).toEqual({ item, forms: { [form]: 300 } });
  });

  it('in clear text is counted so among ciphertext', () => {
    const values = make(300, (i) => (i % 50 === 0 ? clear(i) : aes(clear(i)).toString('base64')));
    expect(judge('customers', name, values)).toMatchObject({ item, forms: { encrypted: 294 } });
  });
});

describe('masks', () => {
  const surname = (i: number) => [...'김이박최정강조윤장임'][i % 10];
  const four = (i: number) => String(1000 + i);
  /** Column, item, value, and whether the values alone tell the item. */
  it.each<[string, string, (i: number) => string, boolean?]>([
    ['name', 'name', (i) => `${surname(i)}*${[...'동민수영'][i % 4]}`, true],
    ['name', 'name', (i) => `${surname(i)}**`, true],
    ['name', 'name', (i) => `*길${[...'동민수영'][i % 4]}`, true],
    ['name', 'name', (i) => `${surname(i)}○○`, true],
    ['name', 'name', (i) => `K** M${'*'.repeat(2 + (i % 3))}`, true],
    ['rrn', 'rrn', (i) => `9${i % 10}0101-1******`, true],
    ['rrn', 'rrn', () => '******-*******', true],
    ['rrn', 'rrn', () => '90**01-1******', true],
    ['mobile', 'mobile-phone', (i) => `010-****-${four(i)}`, true],
    ['mobile', 'mobile-phone', () => '010-12**-34**', true],
    ['mobile', 'mobile-phone', (i) => `+82-10-****-${four(i)}`, true],
    ['phone', 'phone', (i) => `***-****-${four(i)}`, true],
    ['card_no', 'credit-card', (i) => `12**-****-****-${four(i)}`, true],
    ['card_no', 'credit-card', (i) => `411111******${four(i)}`, true],
    ['card_no', 'credit-card', (i) => `•••• ${four(i)}`],
    ['passport_no', 'passport', (i) => `M****${four(i)}`],
    ['driver_license', 'driver-licence', (i) => `11-**-******-${10 + (i % 80)}`, true],
    ['account_no', 'bank-account', (i) => `***-***-${100_000 + i}`, true],
    ['bank_account_no', 'bank-account', (i) => `${four(i)}******56`],
    ['api_key', 'api-key', (i) => `sk-...${four(i)}`, true],
    ['api_key_hint', 'api-key', (i) => `sk-…${four(i)}`, true],
    ['api_key', 'api-key', (i) => `AKIA************${four(i)}`],
    ['client_ip', 'ip-address', (i) => `203.0.${i % 256}.***`, true],
    ['ip', 'ip-address', () => '203.0.*.*', true],
    ['user_id', 'username', (i) => `kim${i % 7}***`, true],
    ['birth', 'date-of-birth', (i) => `19${10 + (i % 89)}-**-**`, true],
    ['email', 'email', (i) => `k${i % 7}*@example.com`, true],
    ['email', 'email', (i) => `kim${i}@e******.com`, true],
    ['address', 'address', () => '서울특별시 강남구 ****', true],
    ['car_no', 'vehicle-plate', (i) => `12가 **${10 + (i % 80)}`, true],
    ['ssn', 'national-id', (i) => `***-**-${four(i)}`, true],
    ['iban', 'bank-account', (i) => `DE89 **** **** **** **** ${10 + (i % 80)}`, true],
    ['name', 'name', (i) => `${surname(i)}*${[...'동민수영'][i % 4]} 님`, true],
    ['name', 'name', (i) => `${surname(i)}＊${[...'동민수영'][i % 4]}`, true],
    ['name', 'name', (i) => `${surname(i)}ㅇㅇ`, true],
    ['name', 'name', () => '남*영숙', true],
    ['name', 'name', (i) => `K** M${'*'.repeat(2 + (i % 3))} S**`, true],
    ['rrn', 'rrn', (i) => `900101-1${i % 10}*****`, true],
    ['rrn', 'rrn', (i) => `9${i % 10}0101 - 1******`, true],
    ['mobile', 'mobile-phone', (i) => `010-1***-${four(i)}`, true],
    ['mobile', 'mobile-phone', (i) => `010-1*3*-5*${i % 10}*`, true],
    ['phone', 'phone', (i) => `(***) ***-${four(i)}`, true],
    ['phone', 'phone', (i) => `+1******${four(i)}`, true],
    ['card_no', 'credit-card', (i) => `5***-****-****-${four(i)}`, true],
    ['card_no', 'credit-card', (i) => `3782-******-*${four(i)}`, true],
    ['ip', 'ip-address', (i) => `203.*.113.${i % 256}`, true],
    ['birth', 'date-of-birth', (i) => `19${10 + (i % 89)}-0*-**`, true],
    ['email', 'email', (i) => `k${i % 7}***@***`, true],
  ])('%s of %s are masked, not in clear text', (name, item, value, alone) => {
    const expected = { item, forms: { masked: 300 } };
    expect(judge('members', name, make(300, value))).toEqual(expected);
    if (alone) expect(judge('t1', 'c1', make(300, value))).toEqual(expected);
  });

  it('tell nothing of other values beside them, where no name does', () => {
    const half = (name: string) =>
      judge(
        't1',
        name,
        make(300, (i) => (i % 3 === 0 ? `code-${i}` : `411111******${four(i)}`)),
      );
    expect(half('c1')).toEqual({ item: 'credit-card', forms: { masked: 200 } });
    expect(half('card_no')).toEqual({ item: 'credit-card', forms: { masked: 200, plain: 100 } });
    expect(
      judge(
        't1',
        'c1',
        make(300, (i) => (i % 3 === 0 ? '4111111111111111' : `411111******${four(i)}`)),
      ).forms,
    ).toEqual({ masked: 200, plain: 100 });
  });

  it('in running text are no clear text either, beside what is', () => {
    const memo = (value: (i: number) => string) =>
      judgeValues('t1', { memo: make(100, (i) => `고객 확인: ${value(i)} 입니다`) })[0]?.classification;
    expect(memo(() => '900101-1******')).toMatchObject({
      contains: { rrn: 100 },
      containsProtected: { rrn: 100 },
    });
    expect(memo((i) => (i < 30 ? '971013-9019902' : '900101-1******'))).toMatchObject({
      contains: { rrn: 100 },
      containsProtected: { rrn: 70 },
    });
    expect(memo(() => '971013-9019902')).not.toHaveProperty('containsProtected');
  });
});

describe('a name that says how its values are protected', () => {
  it.each([
    [
      'name',
      'name_enc enc_name NAME_ENC cust_nm_enc user_nm_enc name_hash hashed_name masked_name name_masked nameEnc 이름_암호화 마스킹이름',
    ],
    ['rrn', 'RRNO_ENCPT rrn_token 주민번호_토큰'],
    ['bank-account', 'acct_no_enc enc_acct_no account_number_encrypted 계좌번호_마스킹 계좌번호암호화'],
    ['ci', 'ci_hash'],
    ['username', 'user_hash member_hash hashed_user_id customer_id_hash 회원ID_해시 회원번호_해시'],
    ['email', '이메일_마스킹 sha256_email masked_email'],
    ['mobile-phone', '휴대폰_토큰화 mbtlnum_enc'],
    ['credit-card', 'card_token'],
  ])('is one of %s: %s', (item, names) => {
    for (const name of names.split(' '))
      expect([name, judgeSchema('customers', [name, 'email', 'phone'])[name]]).toEqual([name, item]);
    expect(judgeSchema('customers', ['FLNM_ENCPT', 'email', 'phone']).FLNM_ENCPT).toBe('name');
  });

  it.each(
    'content_hash file_hash commit_hash url_hash image_hash hash_key hashtag hash_name mask_type subnet_mask is_encrypted is_user_encrypted row_hash product_name_hash order_no_enc email_digest 암호화여부 암호화방식 파일해시 상품명_해시'.split(
      ' ',
    ),
  )('is nobody’s where it names nobody: %s', (name) => {
    expect(judgeSchema('documents', [name, 'title', 'created_at'])[name]).toBeUndefined();
  });

  it('is not believed against values in clear text', () => {
    expect(
      judge(
        'customers',
        'rrn_enc',
        make(300, (i) => `900101-1${100_000 + i}`),
      ).forms,
    ).toEqual({ plain: 300 });
    expect(
      judge(
        'customers',
        'addr_enc',
        make(300, (i) => `Hauptstr. ${i}`),
      ).forms,
    ).toEqual({ plain: 300 });
    expect(
      judge(
        't1',
        'api_key_hash',
        make(300, (i) => `sk-proj-${base62(`k${i}`, 40)}`),
      ).forms,
    ).toEqual({ plain: 300 });
  });

  it('tells a token that proves something from one that replaces something', () => {
    expect(judgeSchema('customers', ['email_token', 'card_token'])).toEqual({
      email_token: 'token',
      card_token: 'credit-card',
    });
  });
});

describe('look-alikes that keep the format', () => {
  const digits = (i: number, count: number) =>
    [...random(`n${i}`, count)].map((byte) => String(byte % 10)).join('');

  it('are told by a check digit that they fail, or by days that no calendar has', () => {
    expect(
      judge(
        't1',
        'card_no',
        make(300, (i) => digits(i, 16)),
      ),
    ).toEqual({ item: 'credit-card', forms: { tokenised: 300 } });
    expect(
      judge(
        't1',
        'rrn',
        make(300, (i) => digits(i, 13).replace(/^.{6}/, '$&-')),
      ),
    ).toEqual({ item: 'rrn', forms: { tokenised: 300 } });
  });

  it('are not told by a few that fail, nor by check digits of resident numbers, which new ones do not have', () => {
    expect(
      judge(
        't1',
        'card_no',
        make(300, (i) => (i % 3 === 0 ? digits(i, 16) : '4111111111111111')),
      ).forms,
    ).toEqual({ plain: 300 });
    expect(
      judge(
        't1',
        'rrn',
        make(300, (i) => `900101-1${digits(i, 6)}`),
      ).forms,
    ).toEqual({ plain: 300 });
  });
});

describe('what is no protection', () => {
  it.each<[string, (i: number) => string, string]>([
    ['passport_no', (i) => `A${12_345_000 + i}`, 'passport'],
    ['driver_license', (i) => `MORGA6570${10 + (i % 90)}SM9IJ`, 'driver-licence'],
    ['bank_account_no', (i) => `DE89370400440532${100_000 + i}`, 'bank-account'],
    ['username', (i) => `some_long_name_${i}`, 'username'],
    ['nickname', (i) => `Xx_Dragon_Slayer_${i}_xX`, 'username'],
    ['session_id', (i) => digest('sha256', String(i)).toString('hex'), 'session-id'],
    ['password', (i) => `aB3${random(`pw${i}`, 12).toString('base64url')}`, 'password'],
  ])('%s: values of their own form are in clear text', (name, value, item) => {
    expect(judge('members', name, make(300, value))).toEqual({ item, forms: { plain: 300 } });
  });

  it('an image in base64 is not encrypted, and of a template nothing can be told', () => {
    expect(
      judge(
        'members',
        'photo',
        make(100, (i) => `/9j/${random(`im${i}`, 90).toString('base64')}`),
      ).forms,
    ).toEqual({ plain: 100 });
    expect(
      judge(
        'members',
        'fingerprint_template',
        make(100, (i) => random(`fp${i}`, 90).toString('base64')),
      ).forms,
    ).toEqual({});
  });

  it.each([
    ['api_key', 'api-key'],
    ['token', 'token'],
  ])('of %s that may be keys or digests of keys nothing is told', (name, item) => {
    const sha256 = make(300, (i) => digest('sha256', `sk-${i}`).toString('hex'));
    const forms = (value: (one: string, i: number) => string) => judge('api_keys', name, sha256.map(value));
    expect(forms((one) => one)).toEqual({ item, forms: {} });
    expect(forms((one, i) => (i % 20 === 0 ? `sk-proj-${base62(`k${i}`, 40)}` : one))).toEqual({
      item,
      forms: { plain: 15 },
    });
    // A digest of one of several lengths, or a letter in both cases, is none of keys that are stored to be compared.
    expect(forms((one, i) => (i % 2 ? one : one.slice(0, 40))).forms).toEqual({ plain: 300 });
    expect(judge('api_keys', `${name}_hash`, sha256).forms).toEqual({ 'strong-hash': 300 });
  });

  it('a UUID where a role is named is a reference', () => {
    expect(judge('people', 'manager', make(100, uuid)).item).toBeUndefined();
    expect(judge('payments', 'account_no', make(100, uuid)).item).toBeUndefined();
  });

  it('of what is left in a column of ciphertext nothing is told, unless a detector knows it', () => {
    const values = make(300, (i) => (i % 30 === 0 ? '없음' : aes(`${i}`).toString('base64')));
    expect(judge('customers', 'rrn', values)).toEqual({ item: 'rrn', forms: { encrypted: 290 } });
  });
});

it('what tools put in the place of a value is no clear text', () => {
  const [email, phone] = judgeValues('members', {
    email: make(60, () => '[REDACTED]'),
    phone: make(60, (i) => (i % 2 ? '[redacted phone]' : `02-000-${1000 + i}`)),
  });
  expect(email!.classification).toMatchObject({ item: 'email', forms: { masked: 60 } });
  expect(phone!.classification).toMatchObject({ item: 'phone', forms: { masked: 30, plain: 30 } });
});
