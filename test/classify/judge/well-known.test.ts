import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

describe('addresses', () => {
  it('are homes where towns stand beside them, on a chain of blocks only without', () => {
    const home = [
      'id int',
      'last_name text',
      'address varchar(40)',
      'city varchar(20)',
      'state char(2)',
      'contract int',
    ];
    expect(judgeSchema('authors', home).address).toBe('address');
    expect(
      judgeSchema('buyers', ['id int', 'address varchar(66)', 'chain_id int', 'tx_hash varchar(66)']).address,
    ).toBe('username');
  });

  it('of those who use something are told by a place in words', () => {
    expect(
      judgeSchema('users', ['id int', 'display_name text', 'location varchar(256)', 'about_me text'])
        .location,
    ).toBe('address-part');
  });
});

describe('what is no login and no secret', () => {
  it('a flag that a token was seen', () => {
    expect(
      judgeSchema('user_auth_tokens', ['id int', 'user_id int', 'auth_token text', 'auth_token_seen boolean'])
        .auth_token_seen,
    ).toBeUndefined();
  });

  it('a code beside an address of mail', () => {
    const columns = [
      'customer_id int',
      'firstname text',
      'lastname text',
      'email text',
      'password text',
      'code varchar(40)',
    ];
    expect(judgeSchema('customer', columns).code).not.toBe('username');
  });

  it('a key as long as programs make them', () => {
    const columns = ['id varchar(26)', 'token varchar(26)', 'userid varchar(26)', 'createat numeric'];
    expect(judgeSchema('sessions', columns).userid).toBeUndefined();
  });

  it('what belongs to a customer but is only a list of things', () => {
    const columns = ['customer_id int', 'email text', 'cart text', 'wishlist text'];
    expect(judgeSchema('customer', columns)).toMatchObject({ cart: undefined, wishlist: undefined });
  });

  it('jobs of machines, and how pages are related', () => {
    expect(judgeSchema('booking', ['id int', 'scheduledJobs text']).scheduledJobs).toBeUndefined();
    expect(judgeSchema('links', ['link_id int', 'link_url text', 'link_rel text']).link_rel).toBeUndefined();
  });
});

describe('what somebody is told or asked', () => {
  it('by a form of a booking is no prompt', () => {
    const columns = ['id int', 'title text', 'customInputs json', 'responses json', 'smsReminderNumber text'];
    expect(judgeSchema('Booking', columns)).toMatchObject({
      customInputs: 'free-text',
      responses: 'free-text',
      smsReminderNumber: 'phone',
    });
  });

  it('a whole talk with a model', () => {
    expect(
      judgeSchema('chat', ['id text', 'user_id text', 'title text', 'chat text', 'share_id text']).chat,
    ).toBe('prompt');
  });

  it('what is kept of a user under a name of its own', () => {
    expect(
      judgeSchema('usermeta', ['umeta_id int', 'user_id int', 'meta_key text', 'meta_value text']).meta_value,
    ).toBe('free-text');
    expect(
      judgeSchema('contacts', ['id int', 'name text', 'email text', 'custom_attributes json'])
        .custom_attributes,
    ).toBe('free-text');
  });

  it('a yes or no of one letter is no text', () => {
    expect(
      judgeSchema('documents', ['id int', 'content text', 'lock_comment char(1)']).lock_comment,
    ).toBeUndefined();
  });
});

describe('names of the government’s components', () => {
  it('parts of a number, times and pages of a log, a rating, who a mail is from', () => {
    expect(judgeSchema('COMTNNCRD', ['NCRD_ID char(20)', 'END_MBTLNUM varchar(4)']).END_MBTLNUM).toBe(
      'mobile-phone',
    );
    expect(
      judgeSchema('COMTNWEBLOG', [
        'REQUST_ID varchar(20)',
        'OCCRRNC_DE timestamp',
        'RQESTER_ID varchar(20)',
        'URL varchar(200)',
      ]),
    ).toMatchObject({ OCCRRNC_DE: 'visit-time', URL: 'url' });
    expect(
      judgeSchema('COMTNSTSFDG', ['STSFDG_NO int', 'NTT_ID int', 'WRTER_ID varchar(20)', 'STSFDG numeric'])
        .STSFDG,
    ).toBe('grade');
    expect(
      judgeSchema('COMTHEMAILDSPTCHMANAGE', [
        'MSSAGE_ID char(20)',
        'SNDR varchar(50)',
        'RCVER varchar(50)',
        'EMAIL_CN text',
      ]),
    ).toMatchObject({
      SNDR: 'email',
      RCVER: 'email',
    });
  });

  it('findings in urine are health, whatever the table', () => {
    expect(judgeSchema('checkup', ['기준년도 int', '요단백 int', '혈청크레아티닌 numeric'])).toMatchObject({
      요단백: 'health',
      혈청크레아티닌: 'health',
    });
  });
});

describe('what is paid with and who is paid', () => {
  it('beside an account', () => {
    const columns = [
      'id int',
      'tax varchar(64)',
      'cheque varchar(100)',
      'bank_name text',
      'bank_branch_number varchar(64)',
      'bank_account_number text',
    ];
    expect(judgeSchema('customer_affiliate', columns)).toMatchObject({
      tax: 'tax-id',
      cheque: 'name',
      bank_branch_number: 'bank-account',
    });
  });

  it('patients by an identifier, days of death', () => {
    expect(
      judgeSchema('patient_identifier', [
        'patient_identifier_id int',
        'patient_id int',
        'identifier varchar(50)',
      ]).identifier,
    ).toBe('student-number');
    expect(judgeSchema('patient_identifier', ['id int', 'date_voided timestamp']).date_voided).toBe(
      'record-time',
    );
    expect(
      judgeSchema('people', ['id int', 'birth_year int', 'death_day int', 'death_year int']),
    ).toMatchObject({
      death_day: 'death',
    });
  });

  it('keys that let one in again, and what one studied', () => {
    expect(
      judgeSchema('member_autologin', ['id int', 'autologin_key varchar(80)', 'member_srl int'])
        .autologin_key,
    ).toBe('session-id');
    expect(judgeSchema('employees', ['id int', 'age int', 'EducationField text']).EducationField).toBe(
      'major',
    );
  });
});

describe('what a type or a table’s name leaves', () => {
  it('a letter is no text, a flag no secret', () => {
    expect(
      judgeSchema('documents', ['id int', 'content text', 'lock_comment varchar(1)']).lock_comment,
    ).toBeUndefined();
    expect(
      judgeSchema('user_auth_tokens', [
        'id int',
        'auth_token text',
        'prev_auth_token text',
        'auth_token_seen boolean',
      ]),
    ).toMatchObject({ auth_token_seen: undefined });
  });

  it('a table of users by a letter before', () => {
    const columns = [
      'id int',
      'user_id varchar(255)',
      'user_name varchar(255)',
      'password varchar(255)',
      'email varchar(255)',
    ];
    expect(judgeSchema('NUSER', columns).user_id).toBe('username');
  });

  it('a card by its digits', () => {
    expect(judgeSchema('card_tbl', ['id int', 'card_digit1 int', 'card_digit2 int'])).toMatchObject({
      card_digit1: 'credit-card',
      card_digit2: 'credit-card',
    });
  });
});

describe('keys, copies and flags', () => {
  it('a session by a key as long as programs make them, a login in small letters', () => {
    const session = [
      'session_id char(32)',
      'session_user_id int',
      'session_start int',
      'session_ip varchar(40)',
      'session_browser text',
    ];
    expect(judgeSchema('phpbb_sessions', session).session_id).toBe('session-id');
    expect(
      judgeSchema('users', ['id int', 'username_clean varchar(255)', 'email_canonical varchar(180)']),
    ).toMatchObject({
      username_clean: 'username',
      email_canonical: 'email',
    });
  });

  it('illnesses as a yes or no, what a country is called there', () => {
    expect(judgeSchema('appointments', ['id int', 'alcoholism int']).alcoholism).toBe('health');
    expect(judgeSchema('country', ['code char(3)', 'LocalName char(45)']).LocalName).toBeUndefined();
  });

  it('what a credential keeps', () => {
    expect(judgeSchema('credential', ['id text', 'name text', 'encryptedData text']).encryptedData).toBe(
      'api-key',
    );
  });
});
