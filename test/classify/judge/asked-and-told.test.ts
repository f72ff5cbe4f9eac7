import { expect, it } from 'vitest';
import { byName, judgeSchema, judgeValues, make } from '../support.ts';

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

it('what is said to and by a chatbot, in Korean', () => {
  expect(judgeSchema('챗봇대화기록', ['대화번호 int', '사용자메시지 text', '챗봇응답 text'])).toMatchObject({
    사용자메시지: 'prompt',
    챗봇응답: 'completion',
  });
});

it('hours in which a place is open are nobody’s', () => {
  expect(
    judgeSchema('spots', ['id int', 'name text', 'operating_hours text']).operating_hours,
  ).toBeUndefined();
});

it('debts of somebody are told by their share of an income', () => {
  const loan = [
    'user_id int',
    'annual_income int',
    'monthly_payment int',
    'total_monthly_debt int',
    'dsr_ratio int',
  ];
  expect(judgeSchema('dsr_calculations', loan)).toMatchObject({
    monthly_payment: 'salary',
    total_monthly_debt: 'salary',
    dsr_ratio: 'salary',
  });
});

it('the account that is paid back to, and what was asked of a page', () => {
  const member = [
    'member_email varchar(100)',
    'member_mid varchar(50)',
    'member_refund_bank varchar(10)',
    'member_refund_number varchar(30)',
    'member_refund_name varchar(20)',
  ];
  expect(judgeSchema('site_member', member).member_refund_number).toBe('bank-account');
  const visit = [
    'VL_KEY',
    'VL_IP varchar(15)',
    'VL_DATE date',
    'VL_PAGE varchar(200)',
    'VL_PARAM',
    'VL_AGENT',
  ];
  expect(judgeSchema('WEO_VISIT_LOG', visit, '접속통계').VL_PARAM).toBe('url');
});

it('codes under which lists are kept tell of nobody', () => {
  expect(
    judgeSchema('처방전', ['prescription_code varchar(3)', 'disease_name']).prescription_code,
  ).toBeUndefined();
});

it('a customer with a contact number is a person, one with somebody to ask for a firm', () => {
  const named = (...more: string[]) =>
    judgeSchema('customers', ['id int', 'name varchar(20)', 'address varchar(100)', ...more]).name;
  expect(named('contact_number varchar(10)')).toBe('name');
  expect(named('contact_no varchar(10)', 'email')).toBe('name');
  expect(named('contact_name')).toBe('company');
  expect(named('phone', 'contact_phone')).toBe('company');
});

it('what a table of things calls `ename`, and what insurers call tenure, is nobody’s', () => {
  expect(judgeSchema('equipment', ['ename varchar(20)', 'etype', 'eweight int']).ename).toBeUndefined();
  expect(judgeSchema('employee', ['ename varchar(20)', 'ejob', 'esal int']).ename).toBe('name');
});

it('a postal code of India is part of an address', () => {
  expect(judgeSchema('leads', ['name', 'email', 'pincode int', 'phone']).pincode).toBe('address-part');
});

it('what stands in a CV, each in one text', () => {
  const cv = [
    'user_id int',
    'title varchar(255)',
    'edu varchar(255)',
    'exp varchar(255)',
    'qualified varchar(255)',
  ];
  expect(judgeSchema('resume_tb', cv)).toMatchObject({
    edu: 'school',
    exp: 'work-experience',
    qualified: 'professional-licence',
  });
});

it('a hotel is no telephone, a cell of prisoners none either', () => {
  const hotel = judgeSchema('hotel', ['hotelno numeric', 'hotelname varchar(30)', 'hoteltel varchar(20)']);
  expect(hotel).toMatchObject({ hotelno: undefined, hotelname: 'company', hoteltel: 'phone' });
  expect(judgeSchema('prisoners', ['first_name', 'cell_number varchar(20)']).cell_number).toBeUndefined();
  expect(judgeSchema('users', ['first_name', 'cell_number varchar(20)']).cell_number).toBe('mobile-phone');
});

it('a posting where staff are moved is an appointment where patients are seen', () => {
  expect(judgeSchema('APPOINTMENT', ['apnt_no int', 'patient_no', 'apnt_ymd timestamp']).apnt_ymd).toBe(
    'health',
  );
  expect(judgeSchema('TB_EMP', ['emp_nm', 'apnt_ymd varchar(8)']).apnt_ymd).toBe('work-experience');
});

it('how a list is written is nobody’s marriage, and the day of a school nobody’s either', () => {
  const hostel = ['id', 'name', 'facilities text -- Comma-separated list of facilities'];
  expect(judgeSchema('hostels', hostel).facilities).toBeUndefined();
  expect(judgeSchema('학교', ['학교명', '개교기념일 varchar(10)']).개교기념일).toBeUndefined();
});

it('both sides of a paper are papers of identity, a shared key is a secret of machines', () => {
  const kyc = ['userId', 'documentNumber', 'documentFrontUrl text', 'selfieUrl text'];
  expect(judgeSchema('KYC', kyc).documentFrontUrl).toBe('national-id');
  expect(judgeSchema('wireguard_peers', ['Name', 'PresharedKey char(44)']).PresharedKey).toBe('api-key');
});

it('a card that is paid with has a number of its own, beside its code', () => {
  const card = ['card_number bigint', 'customer_id', 'expiration', 'vendor', 'ccv int'];
  expect(judgeSchema('cards', card)).toMatchObject({ card_number: 'credit-card', ccv: 'card-detail' });
});

it('a postal code as a number, a pay called money, a problem of a patient, who sold', () => {
  const order = ['customer_name', 'delivery_address', 'delivery_zipcode int'];
  expect(judgeSchema('orders', order).delivery_zipcode).toBe('address-part');
  expect(judgeSchema('employee', ['name', 'money varchar(30)', 'addr']).money).toBe('salary');
  expect(judgeSchema('Medical_Records', ['patient_id', 'problem varchar(200)']).problem).toBe('health');
  expect(judgeSchema('consultations', ['customer_name', 'phone', 'sales_person']).sales_person).toBe('name');
});

it('names of members in the language of the country, of officers, and as papers have them', () => {
  const group = [
    'gmbr_krn_nm varchar(100) -- 구성원국문명',
    'b varchar(30) -- 책임관명',
    'name -- 여권상 이름',
  ];
  expect(judgeSchema('detail', group)).toMatchObject({ gmbr_krn_nm: 'name', b: 'name', name: 'name' });
});

it('what pays again and again is a key, and where a customer is is no purse', () => {
  expect(judgeSchema('subscriptions', ['user_id', 'billing_key text', 'plan']).billing_key).toBe('api-key');
  const customer = ['id int', 'name varchar(100)', 'address varchar(500) -- 주소', 'tel varchar(20)'];
  expect(judgeSchema('daon_customers', customer).address).toBe('address');
});

it('what is asked of one who forgot the password is a secret', () => {
  const user = [
    'userId varchar(20)',
    'userPw varchar(20)',
    'userName varchar(20)',
    'userQuestion int',
    'userAnswer',
  ];
  expect(judgeSchema('tblUser', user)).toMatchObject({ userQuestion: 'password', userAnswer: 'password' });
});

it('a contact is what its values are', () => {
  const farmers = {
    farmer_name: ['Ann Ode', 'Bob Pea', 'Cid Que'],
    contact_info: ['a@example.com', 'b@example.com', 'c@example.com'],
  };
  expect(byName(judgeValues('farmers', farmers)).contact_info).toBe('email');
});

it('numbers of orders are nobody’s names, and few of them show it', () => {
  const orders = {
    Name: ['#1001', '#1002', '#1003'],
    Email: ['a@example.com', 'b@example.com', 'c@example.com'],
    customer_name: ['Ann Ode', 'Bob Pea', 'Cid Que'],
  };
  const found = byName(judgeValues('orders_export', orders));
  expect(found.Name).toBeUndefined();
  expect(found.customer_name).toBe('name');
});

it('a mark of somebody is described in words', () => {
  const employee = ['EmpID int', 'EmpName', 'MaritalDesc char(10)', 'GenderDesc', 'JobDesc text'];
  expect(judgeSchema('Employee', employee)).toMatchObject({
    MaritalDesc: 'marital-status',
    GenderDesc: 'gender',
  });
  expect(judgeSchema('Employee', employee).JobDesc).not.toBe('job-title');
});

it('a department has a name in English', () => {
  const department = ['dept_no int', 'dept_name char(30)', 'dept_ename varchar(50)'];
  expect(judgeSchema('department', department).dept_ename).not.toBe('name');
  expect(judgeSchema('emp', ['empno int', 'ename varchar(10)', 'sal int']).ename).toBe('name');
});

it('guests who come along are counted, as text too', () => {
  const stay = {
    guest_name: make(20, (i) => `Ann Ode${i}`),
    lead_time: make(20, (i) => String(i * 3)),
    adults: make(20, (i) => String(1 + (i % 3))),
    children: make(20, (i) => String(i % 2)),
    babies: make(20, () => '0'),
  };
  const found = byName(judgeValues('hotel_booking', stay));
  expect([found.adults, found.children, found.babies]).toEqual([undefined, undefined, undefined]);
});

it('the number that a register of residents goes by is the resident’s, the key of the table is not', () => {
  const resident = [
    'resi_num int',
    'resi_name varchar(10)',
    'resi_registration_num varchar(300)',
    'gender',
    'tel_num',
  ];
  expect(judgeSchema('resident', resident)).toMatchObject({
    resi_num: undefined,
    resi_registration_num: 'rrn',
  });
  const user = ['user_id', 'user_name', 'user_security_num varchar(20)'];
  expect(judgeSchema('TBL_USER_INFO', user).user_security_num).toBe('national-id');
  expect(judgeSchema('cards', ['card_security_num', 'expiry']).card_security_num).not.toBe('national-id');
});
