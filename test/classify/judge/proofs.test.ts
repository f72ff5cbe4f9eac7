import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

describe('what proves who one is, by words that elsewhere prove nothing', () => {
  it('the key of a program, and of a setting', () => {
    expect(judgeSchema('api_clients', ['name varchar(50)', 'key text'])).toMatchObject({ key: 'api-key' });
    expect(judgeSchema('api_clients', ['name varchar(50)', 'key text']).name).toBeUndefined();
    expect(judgeSchema('settings', ['key varchar(50)', 'label text']).key).toBeUndefined();
    expect(judgeSchema('apis', ['name varchar(50)', 'key varchar(50)']).key).toBeUndefined();
  });

  it('codes that are typed in are digits', () => {
    expect(judgeSchema('user_activations', ['user_id int', 'activation_code int']).activation_code).toBe(
      'token',
    );
    expect(judgeSchema('login_tokens', ['user_id int', 'code int']).code).toBe('token');
    expect(judgeSchema('magic_links', ['user_id int', 'code varchar(32)']).code).toBe('token');
    expect(judgeSchema('country_codes', ['code int', 'name varchar(50)']).code).toBeUndefined();
    expect(judgeSchema('logs', ['otp_count int']).otp_count).toBeUndefined();
  });

  it('the series of a remembered browser', () => {
    expect(
      judgeSchema('remember_me_tokens', ['user_id int', 'series varchar(64)', 'token varchar(64)']).series,
    ).toBe('session-id');
    expect(judgeSchema('shows', ['title varchar(80)', 'series varchar(64)']).series).not.toBe('session-id');
  });

  it('a session that nothing else proves is told by its id', () => {
    expect(judgeSchema('sessions', ['id text', 'data text', 'expire_at int']).id).toBe('session-id');
    expect(judgeSchema('session', ['id text', 'user_id text', 'expires_at timestamp']).id).toBe('session-id');
    expect(
      judgeSchema('session', ['id text', 'token text', 'user_id text', 'expires_at timestamp']).id,
    ).toBeUndefined();
    expect(judgeSchema('training_sessions', ['id text', 'title text', 'expires_at timestamp']).id).toBe(
      undefined,
    );
  });
});

describe('who somebody is elsewhere', () => {
  it('a provider and what it calls one', () => {
    expect(
      judgeSchema('users', ['email', 'provider varchar(20)', 'provider_id varchar(100)']).provider_id,
    ).toBe('username');
    expect(
      judgeSchema('account', ['account_id text', 'provider_id text', 'user_id text', 'access_token text']),
    ).toMatchObject({ account_id: 'username', provider_id: undefined });
    expect(judgeSchema('payments', ['provider varchar(20)', 'external_id varchar(100)']).external_id).toBe(
      undefined,
    );
  });

  it('an address on a chain of blocks, and one of a house', () => {
    expect(judgeSchema('wallets', ['user_id int', 'wallet_address varchar(42)']).wallet_address).toBe(
      'username',
    );
    expect(judgeSchema('nft_sales', ['tx_hash varchar(66)', 'buyer_address varchar(42)']).buyer_address).toBe(
      'username',
    );
    expect(judgeSchema('houses', ['city varchar(50)', 'owner_address varchar(200)']).owner_address).toBe(
      'address',
    );
    expect(judgeSchema('token_contracts', ['chain_id int', 'address varchar(42)']).address).toBeUndefined();
  });
});

describe('devices, cards and accounts that are somebody’s', () => {
  it('to whose device messages are pushed', () => {
    expect(judgeSchema('fcm_tokens', ['user_id int', 'registration_id varchar(255)']).registration_id).toBe(
      'device-id',
    );
    expect(judgeSchema('push_subscriptions', ['endpoint text', 'p256dh varchar(100)'])).toMatchObject({
      endpoint: 'device-id',
      p256dh: 'api-key',
    });
    expect(
      judgeSchema('event_registrations', ['registration_id varchar(50)']).registration_id,
    ).toBeUndefined();
  });

  it('a thing of a site and a digest are nobody’s device', () => {
    expect(judgeSchema('sensors', ['serial varchar(50)', 'temperature int']).serial).toBeUndefined();
    expect(judgeSchema('errors', ['error_fingerprint varchar(64)']).error_fingerprint).toBeUndefined();
    expect(judgeSchema('login_attempts', ['browser_fingerprint varchar(64)']).browser_fingerprint).toBe(
      'device-id',
    );
  });

  it('cards that are paid with, and cards that are played with', () => {
    expect(
      judgeSchema('credit_cards', ['number varchar(20)', 'month int', 'issue_number varchar(10)']),
    ).toMatchObject({ number: 'credit-card', month: 'card-detail', issue_number: 'card-detail' });
    expect(judgeSchema('pokemon_cards', ['name', 'rarity', 'number varchar(20)', 'year int'])).toMatchObject({
      number: undefined,
      year: undefined,
    });
    expect(judgeSchema('report_cards', ['student_id int', 'year int']).year).toBeUndefined();
  });

  it('numbers of accounts that no bank keeps', () => {
    expect(judgeSchema('utility_bills', ['account_no varchar(20)', 'kwh int']).account_no).toBeUndefined();
    expect(judgeSchema('suppliers', ['name', 'account_number varchar(30)']).account_number).toBeUndefined();
    expect(judgeSchema('registrations', ['industry', 'refund_account_no']).refund_account_no).toBe(
      'bank-account',
    );
    expect(judgeSchema('suppliers', ['account_number varchar(30)', 'iban varchar(34)']).account_number).toBe(
      'bank-account',
    );
    expect(judgeSchema('transfers', ['from_account varchar(30)', 'amount int']).from_account).toBe(
      'bank-account',
    );
  });

  it('which page somebody looked at', () => {
    expect(
      judgeSchema('page_hits', ['uri varchar(255)', 'title varchar(255)', 'referrer varchar(255)']).title,
    ).toBe('url');
    expect(judgeSchema('pages', ['url varchar(255)', 'title varchar(255)', 'body text']).title).not.toBe(
      'url',
    );
  });
});

describe('how systems without seams call what comes, goes and pays', () => {
  it('comings and goings in one word', () => {
    expect(
      judgeSchema('tblattendance', [
        'EmpId int',
        'Punchin timestamp',
        'intime timestamp',
        'outtime timestamp',
      ]),
    ).toMatchObject({ Punchin: 'visit-time', intime: 'visit-time', outtime: 'visit-time' });
    expect(judgeSchema('settings', ['name', 'timeout int']).timeout).toBeUndefined();
  });

  it('a logout kept as text beside a login', () => {
    expect(judgeSchema('userlog', ['userip', 'loginTime timestamp', 'logout varchar(255)']).logout).toBe(
      'visit-time',
    );
  });

  it('what ends beside the code of a card, and what else ends', () => {
    expect(judgeSchema('payment', ['card_num varchar(20)', 'cvv int', 'expdate varchar(10)']).expdate).toBe(
      'card-detail',
    );
    expect(judgeSchema('policy', ['holder_name', 'expiry date']).expiry).not.toBe('card-detail');
  });

  it('by what people are paid from telephone to telephone', () => {
    expect(judgeSchema('payouts', ['user_id int', 'upi_id varchar(50)']).upi_id).toBe('bank-account');
  });
});

it('cards that are shown at a door, a till or a clock pay for nothing', () => {
  const cardOf = (table: string, ...fields: string[]) => Object.values(judgeSchema(table, fields))[0];
  expect(cardOf('loyalty_scans', 'card_no varchar(20)', 'store_id int')).not.toBe('credit-card');
  expect(cardOf('access_badges', 'card_number varchar(20)', 'employee_id int')).not.toBe('credit-card');
  expect(cardOf('students', 'rfid_card_no varchar(20)', 'name')).not.toBe('credit-card');
  expect(cardOf('payments', 'card_number varchar(20)', 'amount numeric')).toBe('credit-card');
  expect(cardOf('parking_payments', 'card_number varchar(20)', 'cvv char(3)')).toBe('credit-card');
  expect(judgeSchema('exam_invigilators', ['name', 'exam_date date']).exam_date).toBeUndefined();
});
