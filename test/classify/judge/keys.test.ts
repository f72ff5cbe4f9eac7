import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

const itemOf = (table: string, field: string, ...others: string[]) =>
  judgeSchema(table, [field, ...others])[field.split(' ')[0]!];

describe('who keeps a record', () => {
  it.each([
    'inp_usr_id varchar(50) -- 입력사용자ID',
    'mdf_usr_id varchar(50) -- 수정사용자ID',
    'confirm_id varchar(50) -- 권한승인 관리자 아이디',
    'whodunnit varchar(255)',
  ])('%s is told by a key', (field) => {
    expect(itemOf('contracts', field)).toBeUndefined();
  });

  it('while who wrote something, or uses it, logs in', () => {
    expect(itemOf('board', 'writer_id varchar(20) -- 작성자아이디')).toBe('username');
    expect(itemOf('회원', 'user_id varchar(50) -- 등록자 아이디(e-mail)')).toBe('username');
  });
});

describe('an id of text', () => {
  it('is a key where its length is fixed, a UUID’s, or more than people type', () => {
    expect(itemOf('cards', 'cut_id char(9) -- 고객아이디')).toBeUndefined();
    expect(itemOf('events', 'user_id varchar(255)')).toBeUndefined();
    expect(itemOf('requests', 'userId text')).toBeUndefined();
  });

  it('is a login where a person types it', () => {
    expect(itemOf('qna', 's_id varchar(20) -- 학생아이디')).toBe('username');
    expect(
      itemOf(
        'seller',
        'seller_id varchar(100)',
        'seller_pwd varchar(100)',
        'seller_name varchar(30)',
        'phone text',
      ),
    ).toBe('username');
  });

  it('is a line of a list where the table is called by it', () => {
    expect(itemOf('GENDER', 'GENDER_ID varchar(50) -- 성별ID')).toBeUndefined();
  });
});

describe('numbers', () => {
  it('that point to an address hold none', () => {
    expect(itemOf('users', 'billing_address int', 'name text', 'email text')).toBeUndefined();
  });
});

describe('what users are called', () => {
  it('is a name beside a login of a length that one types', () => {
    const judged = judgeSchema('reservation', ['user_id varchar(50)', 'user_name varchar(50)', 'room int']);
    expect(judged.user_name).toBe('name');
    const keyed = judgeSchema('reservation', ['user_id char(36)', 'user_name varchar(50)', 'room int']);
    expect(keyed.user_name).toBe('username');
  });

  it('makes the key beside it what they log in with', () => {
    const judged = judgeSchema('tbl_member', ['userId varchar', 'userName varchar', 'userPass varchar']);
    expect(judged).toEqual({ userId: 'username', userName: 'name', userPass: 'password' });
  });

  it('a text id beside a number that counts the rows is a login', () => {
    const columns = ['name varchar', 'id varchar', 'password varchar', 'phone varchar'];
    expect(judgeSchema('member', ['member_id int', ...columns]).id).toBe('username');
    expect(judgeSchema('member', columns).id).toBeUndefined();
  });
});

describe('numbers of pupils and prisoners', () => {
  it('are told by whose register it is', () => {
    const pupil = ['reg_no varchar(6)', 'name varchar(100)', 'phone varchar(12)'];
    expect(judgeSchema('stud_info', pupil)).toEqual({
      reg_no: 'student-number',
      name: 'name',
      phone: 'phone',
    });
    expect(judgeSchema('shops', ['reg_no varchar(6)', 'name varchar(100)']).reg_no).toBeUndefined();
    expect(judgeSchema('inmates', ['inmate_id varchar(12)', 'last_name varchar(30)']).inmate_id).toBe(
      'student-number',
    );
  });
});

describe('what access servers account for', () => {
  it('by the names of the RADIUS attributes', () => {
    expect(
      judgeSchema('radacct', [
        'acctsessionid varchar(64)',
        'callingstationid varchar(50)',
        'framedipv6address varchar(45)',
        'acctstarttime datetime',
      ]),
    ).toEqual({
      acctsessionid: 'session-id',
      callingstationid: 'mac-address',
      framedipv6address: 'ip-address',
      acctstarttime: 'visit-time',
    });
  });
});

describe('keys of text outside Korean schemas', () => {
  it('a user_id with more room than a login is one of a program, except among users who have no other', () => {
    expect(judgeSchema('chats', ['id varchar(64)', 'title', 'user_id varchar(255)']).user_id).toBeUndefined();
    expect(judgeSchema('login_history', ['user_id varchar(100)', 'ip varchar(45)']).user_id).toBeUndefined();
    expect(judgeSchema('users', ['user_id varchar(100)', 'password']).user_id).toBe('username');
    expect(judgeSchema('users', ['user_id varchar(100)', 'login', 'password']).user_id).toBeUndefined();
  });

  it('a key as long as the table’s own points to another table', () => {
    expect(judgeSchema('comments', ['id varchar(30)', 'author_id varchar(30)']).author_id).toBeUndefined();
  });

  it('staff are told by their number, and so are whom they report to', () => {
    expect(
      judgeSchema('employees', ['employee_id varchar(20)', 'manager_id varchar(20)', 'name']).manager_id,
    ).not.toBe('username');
  });

  it('lines of an order and of a messenger', () => {
    expect(judgeSchema('claims', ['policy_line_id varchar(30)']).policy_line_id).toBeUndefined();
    expect(judgeSchema('billing_plans', ['planId varchar(128)', 'planName']).planId).toBeUndefined();
    expect(judgeSchema('users', ['email', 'line_id varchar(50)']).line_id).toBe('username');
  });
});

it('a person’s key beside a password is what they log in with; pages asked for and cards by their German name are told', () => {
  expect(
    itemOf('person_login', 'person_id varchar(20)', 'person_pwd varchar(20)', 'person_phone varchar(20)'),
  ).toBe('username');
  expect(itemOf('web_logs', 'endpoint', 'ip', 'timestamp timestamp', 'method')).toBe('url');
  expect(itemOf('webhooks', 'endpoint', 'secret')).not.toBe('url');
  expect(itemOf('kunden', 'KundeKreditkarte')).toBe('credit-card');
});

describe('numbers that a state gives', () => {
  it('are no keys, however they are kept', () => {
    for (const type of ['char(13)', 'varchar(20)', 'bigint'])
      expect(judgeSchema('customers', [`national_id ${type}`, 'label']).national_id).toBe('national-id');
    expect(judgeSchema('players', ['name', 'national_id int']).national_id).toBeUndefined();
    expect(judgeSchema('customers', ['zip_code int', 'label']).zip_code).toBe('address-part');
  });
});
