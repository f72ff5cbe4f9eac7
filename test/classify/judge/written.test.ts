import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

describe('who wrote a text', () => {
  it('an owner for all to read', () => {
    expect(judgeSchema('pages', ['slug', 'title', 'content text', 'meta_description text'])).toEqual({});
    expect(judgeSchema('canned_responses', ['title', 'body text'])).toEqual({});
    expect(judgeSchema('articles', ['slug', 'title', 'body text']).body).toBeUndefined();
    expect(judgeSchema('board_article', ['title', 'writer', 'body text']).body).toBe('free-text');
    expect(judgeSchema('questions', ['quiz_id int', 'text text']).text).toBeUndefined();
    expect(judgeSchema('product_questions', ['user_id int', 'body text']).body).toBe('free-text');
  });

  it('somebody of their trouble, by what it is called', () => {
    expect(judgeSchema('tickets', ['title', 'description text'])).toMatchObject({
      title: 'free-text',
      description: 'free-text',
    });
    expect(judgeSchema('notices', ['title']).title).toBeUndefined();
  });

  it('a machine of itself', () => {
    expect(judgeSchema('alarms', ['device_id int', 'message text']).message).toBeUndefined();
    expect(
      judgeSchema('job_runs', ['started_at timestamp', 'error_message text']).error_message,
    ).toBeUndefined();
    expect(judgeSchema('guestbook', ['name', 'message text']).message).toBe('free-text');
  });

  it('what somebody wants', () => {
    expect(judgeSchema('visits', ['purpose varchar(200)']).purpose).toBe('free-text');
    expect(judgeSchema('visits', ['purpose varchar(10)']).purpose).toBeUndefined();
    expect(judgeSchema('cookie_consents', ['purpose varchar(200)']).purpose).toBeUndefined();
  });
});

describe('whose a bare name is', () => {
  it('of those who leave a word', () => {
    expect(judgeSchema('reviews', ['name varchar(60)', 'rating int', 'message text']).name).toBe('name');
    expect(judgeSchema('reviews', ['name varchar(60)', 'starts date']).name).toBeUndefined();
  });

  it('of a trade, beside how one is reached', () => {
    expect(judgeSchema('guides', ['name varchar(60)', 'contact varchar(20)'])).toMatchObject({
      name: 'name',
      contact: 'phone',
    });
    expect(judgeSchema('guides', ['name varchar(60)', 'url']).name).toBeUndefined();
  });

  it('roles with room for a name', () => {
    expect(judgeSchema('passes', ['holder varchar(80)']).holder).toBe('name');
    expect(judgeSchema('runs', ['driver varchar(10)']).driver).toBeUndefined();
    expect(judgeSchema('riders', ['parent varchar(80)']).parent).toBe('name');
    expect(judgeSchema('folders', ['parent varchar(255)']).parent).toBeUndefined();
  });
});

describe('money of people', () => {
  it('what is lent and held', () => {
    expect(judgeSchema('loans', ['principal numeric', 'amount numeric'])).toMatchObject({
      principal: 'salary',
      amount: 'salary',
    });
    expect(judgeSchema('invoices', ['amount numeric', 'principal varchar(20)']).amount).toBeUndefined();
  });
});

describe('care', () => {
  it('what is prescribed, measured and went wrong', () => {
    expect(judgeSchema('prescriptions', ['patient_id int', 'drug varchar(80)', 'refills int'])).toMatchObject(
      {
        drug: 'health',
        refills: undefined,
      },
    );
    expect(judgeSchema('test_results', ['sample_id int', 'value varchar(20)', 'flag char(1)']).value).toBe(
      'health',
    );
    expect(judgeSchema('build_results', ['build int', 'value varchar(20)', 'flag char(1)']).value).not.toBe(
      'health',
    );
    expect(judgeSchema('adverse_events', ['term varchar(200)', 'onset date']).term).toBe('health');
  });

  it('not what goods weigh, or blood in stock', () => {
    expect(judgeSchema('pickup', ['weight_kg numeric']).weight_kg).toBeUndefined();
    expect(judgeSchema('blood_stock', ['blood_group varchar(4)', 'units int']).blood_group).toBeUndefined();
    expect(judgeSchema('donors', ['name', 'blood_group varchar(4)']).blood_group).toBe('health');
  });
});

describe('words that say what they mean in one kind of table', () => {
  it('how mail goes on, and where goods go', () => {
    expect(judgeSchema('alias', ['address varchar(120)', 'goto text'])).toMatchObject({
      address: 'email',
      goto: 'email',
    });
    expect(judgeSchema('shipment', ['ship_to varchar(255)']).ship_to).toBe('address');
  });

  it('a licence is to drive only where one drives', () => {
    const people = ['name', 'email', 'mobile', 'licence_no varchar(20)'];
    expect(judgeSchema('surveyors', people).licence_no).not.toBe('driver-licence');
    expect(judgeSchema('drivers', people).licence_no).toBe('driver-licence');
  });

  it('notes by the letters of SOAP', () => {
    expect(judgeSchema('notes', ['subjective text', 'objective text', 'plan text']).plan).toBe('health');
    expect(judgeSchema('notes', ['objective text', 'plan text']).plan).toBeUndefined();
  });

  it('a hash of one who logs in', () => {
    expect(judgeSchema('users', ['email', 'hash varchar(80)']).hash).toBe('password');
    expect(judgeSchema('blocks', ['hash varchar(80)']).hash).toBeUndefined();
  });
});
