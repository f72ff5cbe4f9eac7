import { expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

it('an account that has an id and a name, each after the same word, logs in with the id', () => {
  const found = judgeSchema('TBL_USER_INFO', [
    'user_id varchar(10)',
    'user_passwd varchar(20)',
    'user_name varchar(10)',
    'user_address varchar(100)',
    'user_tel varchar(15)',
  ]);
  expect(found).toMatchObject({ user_id: 'username', user_name: 'name' });
});

it('who seeks a job tells what they did', () => {
  const person = ['name varchar(255)', 'email varchar(255)', 'exp varchar(255)', 'projects varchar(1000)'];
  expect(judgeSchema('jobseeker', person)).toMatchObject({
    exp: 'work-experience',
    projects: 'work-experience',
  });
  expect(judgeSchema('vacancies', ['title', 'exp varchar(255)', 'projects text']).exp).toBeUndefined();
});

it('the name in an application for leave is that of who is away, not of the kind of leave', () => {
  expect(judgeSchema('leave_applications', ['emp_id varchar(50)', 'name varchar(100)']).name).toBe('name');
  expect(judgeSchema('leave_types', ['id int', 'name varchar(100)', 'days int']).name).toBeUndefined();
});

it('what is said to somebody is no name of theirs', () => {
  const order = ['id int', 'to_rider varchar(50) -- 라이더에게 전달메시지', 'rider varchar(50)'];
  expect(judgeSchema('orders', order)).toMatchObject({ to_rider: 'free-text', rider: 'name' });
});

it('a hash of a visitor tells visitors apart, a hash of a request nobody', () => {
  expect(judgeSchema('page_views', ['visitor_hash text', 'url text']).visitor_hash).toBe('cookie');
  expect(judgeSchema('llm_logs', ['request_hash varchar(64)', 'prompt text']).request_hash).toBeUndefined();
});

it('the system that a listed program runs on is nobody’s device', () => {
  expect(judgeSchema('APP_MASTER', ['APP_CODE int', 'APP_OS varchar(20) -- 앱OS']).APP_OS).toBeUndefined();
  expect(judgeSchema('user_devices', ['user_id int', 'app_os varchar(20)']).app_os).toBe('device-info');
});

it('how far pupils are is told by an enumeration, whatever its name', () => {
  const states = ['id int', 'name text', "state enum('수강','졸업','제적')"];
  expect(judgeSchema('trainee', states).state).toBe('enrollment-period');
});

it('what a session keeps is a text, what it is called is its identifier', () => {
  const session = ['session_id varchar(128)', 'session_data bytea', 'user_ip', 'user_agent'];
  expect(judgeSchema('sessions', session)).toMatchObject({
    session_id: 'session-id',
    session_data: 'free-text',
  });
});

it('parts of an address that some countries keep apart', () => {
  const payer = ['payer_name', 'address_street', 'address_number', 'address_complement', 'address_city'];
  expect(judgeSchema('backers', payer)).toMatchObject({
    address_number: 'address-part',
    address_complement: 'address-part',
  });
});

it('descriptions in a list of priorities are nobody’s', () => {
  const list = ['priority_id int', 'priority varchar(60)', 'priority_desc varchar(30)'];
  expect(judgeSchema('ticket_priority', list).priority_desc).toBeUndefined();
});

it('a link to a prescription tells of an illness, tokens of pushed messages of a device', () => {
  expect(judgeSchema('appointments', ['patient_id int', 'prescription_url text']).prescription_url).toBe(
    'health',
  );
  expect(judgeSchema('PushNotificationsDevice', ['userId int', 'token text']).token).toBe('device-id');
});
