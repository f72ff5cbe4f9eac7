import { describe, expect, it } from 'vitest';
import { byName, judgeSchema, judgeValues } from '../support.ts';

describe('people who write to each other', () => {
  it.each([
    [
      'chat_messages',
      ['id int', 'sender_id int', 'sender_name varchar(100)', 'receiver_id int', 'messages text'],
    ],
    ['chat_messages', ['id int', 'buyer_uid varchar(36)', 'seller_uid varchar(36)', 'messages varchar(256)']],
  ])('ask no model: %s', (table, columns) => {
    expect(judgeSchema(table, columns).messages).toBe('free-text');
  });

  it('are shown by their pictures', () => {
    const judged = judgeSchema('chat_messages', [
      'id int',
      'sender_id int',
      'sender_image varchar(500)',
      'receiver_id int',
      'receiver_photo varchar(500)',
      'image text',
    ]);
    expect(judged).toMatchObject({ sender_image: 'photo', receiver_photo: 'photo' });
  });

  it('and reached by the keys of a push subscription', () => {
    const columns = ['id int', 'endpoint text', 'p256dh varchar(255)', 'auth varchar(255)'];
    expect(judgeSchema('push_subscriptions', columns).auth).toBe('api-key');
    expect(judgeSchema('connections', ['id int', 'host text', 'auth varchar(20)']).auth).toBeUndefined();
  });
});

describe('registers of residents and members', () => {
  it('tell where they live by block and lot', () => {
    const columns = [
      'id int',
      'first_name varchar(80)',
      'last_name varchar(80)',
      'block varchar(20)',
      'lot_number varchar(10)',
    ];
    expect(judgeSchema('residents', columns)).toMatchObject({
      block: 'address-part',
      lot_number: 'address-part',
    });
    expect(
      judgeSchema('inventory', ['id int', 'block varchar(20)', 'lot_number varchar(10)', 'quantity int']),
    ).toMatchObject({ block: undefined, lot_number: undefined });
  });

  it('and by ward and landmark', () => {
    expect(judgeSchema('taxpayer', ['id int', 'name text', 'ward varchar(50)']).ward).toBe('address-part');
    expect(judgeSchema('call_log', ['id int', 'address text', 'landMark varchar(225)']).landMark).toBe(
      'address-part',
    );
  });

  it('keep a second number and a caste', () => {
    const columns = ['id int', 'name text', 'phone text', 'alternate_number varchar(65)', 'cast varchar(50)'];
    expect(judgeSchema('members', columns)).toMatchObject({ alternate_number: 'phone', cast: 'ethnicity' });
    expect(judgeSchema('movies', ['id int', 'title text', 'cast text']).cast).not.toBe('ethnicity');
  });

  it('but are not hired where they travel', () => {
    const columns = [
      'id int',
      'first_name text',
      'last_name text',
      'departure_date date',
      'return_date date',
      'passport_no text',
    ];
    expect(judgeSchema('policy_holders', columns).departure_date).not.toBe('work-experience');
  });
});

describe('names without more', () => {
  it('are of people where all values are', () => {
    const values = {
      date: ['14/11/2021', '23/12/2021', '14/01/2022'],
      name: ['Edwin Boateng', 'Grace Mensah', 'Alex Johnson'],
      amount: ['12', '10', '122'],
    };
    expect(byName(judgeValues('tithes', values)).name).toBe('name');
  });

  it('of who leads a task and who wrote it down', () => {
    expect(judgeSchema('tasks', ['id int', 'description text', 'task_leader varchar(50)']).task_leader).toBe(
      'name',
    );
    expect(judgeSchema('call_log', ['id int', 'caller_name text', 'recordBy varchar(50)']).recordBy).toBe(
      judgeSchema('call_log', ['id int', 'caller_name text', 'recorded_by varchar(50)']).recorded_by,
    );
  });
});

describe('what Korean registers of things and people showed', () => {
  it('a picture in a list of things shows nobody', () => {
    expect(
      judgeSchema('쓰레기통', ['번호 int', '위치 varchar(100)', '사진 varchar(255)']).사진,
    ).toBeUndefined();
    expect(judgeSchema('회원', ['번호 int', '이름 varchar(20)', '사진 varchar(255)']).사진).toBe('photo');
  });

  it('the maker of a car is a brand, one that was named alone a firm', () => {
    expect(judgeSchema('t', ['id int', '보유차량제조사 varchar(30)', '제조사 varchar(30)'])).toMatchObject({
      보유차량제조사: undefined,
      제조사: 'company',
    });
  });

  it('an id is what one logs in with, a code beside it is none', () => {
    const columns = [
      'mbr_id int',
      'cust_cd varchar(50)',
      'id varchar(100)',
      'mbr_nm varchar(200)',
      'pwd varchar(255)',
      'email varchar(100)',
    ];
    expect(judgeSchema('mbr_bas', columns)).toMatchObject({ id: 'username', cust_cd: undefined });
  });

  it.each([
    ['marketing_reject_date timestamp', 'opt-out-time'],
    ['referrer_chain text', 'url'],
    ['delivery_man varchar(15)', 'name'],
    ['생활권 varchar(50)', 'address-part'],
    ['평균가구원수 numeric', undefined],
    ['요양사이름 varchar(20)', 'name'],
    ['건강검사이름 varchar(20)', undefined],
  ])('%s: %s', (column, item) => {
    expect(judgeSchema('t', ['id int', column])[column.split(' ')[0]!]).toBe(item);
  });
});
