import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

const itemOf = (table: string, field: string, ...others: string[]) =>
  judgeSchema(table, [field, ...others])[field.split(' ')[0]!];

describe('the habits of applications that many run', () => {
  it.each([
    ['users', 'cat_username varchar(50)', 'username'],
    ['users', 'verify_hash varchar(42)', 'token'],
    ['members', 'googleplus varchar(255)', 'username'],
    ['mail_logs', 'toemail varchar(200)', 'email'],
    ['coupon_track', 'emailed_to varchar(200)', 'email'],
    ['identities', 'bcc varchar(128)', 'email'],
    ['sessions', 'data text', 'free-text'],
    ['remember_me', 'token varchar(255)', 'session-id'],
    ['contacts', 'imagename varchar(150)', 'photo'],
  ])('%s.%s', (table, field, item) => {
    expect(itemOf(table, field, 'email varchar(100)')).toBe(item);
  });

  it('boards write down when a line was set', () => {
    expect(itemOf('posts', 'dateline bigint')).toBe('record-time');
    expect(itemOf('mail_logs', 'dateline bigint', 'toemail varchar(200)')).toBe('visit-time');
  });

  it('a code proves an address or a number where that is what the table is of', () => {
    expect(itemOf('phone_confirmations', 'code varchar(6)')).toBe('token');
    expect(itemOf('awaiting_activation', 'code varchar(100)', 'uid int')).toBe('token');
    expect(itemOf('order_confirmations', 'code varchar(6)', 'order_id int')).toBeUndefined();
  });

  it('the way a date is written says nothing of what it is', () => {
    expect(itemOf('customer', 'CUST-DOB-YYYY-MM-DD char(10)', 'CUST-FIRST-NAME char(25)')).toBe(
      'date-of-birth',
    );
    expect(itemOf('pay', 'PAY_YYMM int')).toBeUndefined();
  });

  it('a reference elsewhere is no extension of a telephone', () => {
    expect(itemOf('members', 'ref_ext varchar(128)', 'email varchar(100)')).toBeUndefined();
    expect(itemOf('members', 'phone_ext varchar(8)', 'email varchar(100)')).toBe('phone');
  });

  it('what has a width is no body, what has a value no secret', () => {
    expect(itemOf('attachments', 'height int', 'width int')).toBeUndefined();
    expect(itemOf('members', 'height int', 'birthday date')).toBe('health');
    expect(itemOf('user_data', 'data_key varchar(255)', 'data_value text')).toBeUndefined();
    expect(itemOf('services', 'data_key varchar(255)', 'name varchar(50)')).toBe('api-key');
  });

  it('the designation of a device is no job, whom to notify no name', () => {
    expect(itemOf('device_cases', 'designation varchar(255)', 'serial varchar(50)')).toBeUndefined();
    expect(itemOf('employees', 'designation varchar(255)', 'last_name varchar(50)')).toBe('job-title');
    expect(itemOf('contacts', 'notify_owner varchar(3)', 'email varchar(100)')).toBeUndefined();
  });
});

describe('what houses and their goods have as people do', () => {
  it.each([
    ['restaurants', 'rating numeric'],
    ['stores', 'evaluation_score numeric'],
    ['stores', 'introduction text'],
    ['alumni', 'generation text'],
  ])('%s.%s is nobody’s', (table, field) => {
    expect(itemOf(table, field, 'name varchar(50)', 'address varchar(200)')).toBeUndefined();
  });

  it('while what people are, and who is reached, is', () => {
    expect(itemOf('employees', 'emp_grade varchar(20)', 'emp_name varchar(50)')).toBe('job-title');
    expect(itemOf('guest_contacts', 'social_media varchar(200)', 'email', 'phone')).toBe('username');
    expect(itemOf('deliveries', 'delivery_name varchar(50)', 'delivery_address', 'zip_code')).toBe('name');
    expect(itemOf('patients', 'provider_npi bigint', 'email')).toBe('professional-licence');
    expect(itemOf('mitarbeiter', 'geburt date', 'nachname', 'vorname')).toBe('date-of-birth');
  });
});

it('what films and techniques are called, and from what age they may be seen, is nobody’s', () => {
  const film = judgeSchema('movies', [
    'eng_name text',
    'view_age text',
    'open_country text',
    'director text',
  ]);
  expect(film).toMatchObject({
    eng_name: undefined,
    view_age: undefined,
    open_country: undefined,
    director: 'name',
  });
  expect(itemOf('tech_stack', 'tech_stack_name', 'image_url')).toBeUndefined();
  expect(itemOf('actors', 'eng_name', 'birth_date date')).toBe('name');
});
