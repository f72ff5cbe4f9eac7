import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

/** Rules that name no column: endings, roles, abbreviations, prefixes. */
describe('roles and agents', () => {
  it('the agent of a user is a browser, wherever agents of a model are', () => {
    expect(judgeSchema('agent_activities', ['agent', 'user_agent'])).toMatchObject({
      agent: undefined,
      user_agent: 'device-info',
    });
  });

  it.each(['임차인', '예약자', '변경자', '후원인', '공인중개사', '탑승객명', '수혜자명'])(
    '%s is a person',
    (name) => {
      expect(judgeSchema('계약', [`${name} varchar(50)`])[name]).toBe('name');
    },
  );
  it.each([
    '일자',
    '참석인원',
    '이자',
    '투자',
    '할인',
    '지원',
    '입원',
    '전자',
    '승인',
    '소요시간',
    '격자명',
    '도메인명',
  ])('%s is nobody', (name) => {
    expect(judgeSchema('내역', [`${name} varchar(50)`])[name]).not.toBe('name');
  });
  it.each(['adjuster_name', 'enumerator_name', 'pharmacistName', 'trustee_name', 'beautician_name'])(
    '%s is a person',
    (name) => {
      expect(judgeSchema('visits', [`${name} varchar(80)`])[name]).toBe('name');
    },
  );
  it.each([
    'printer_name',
    'container_name',
    'sensor_name',
    'committee_name',
    'parameter_name',
    'playlist_name',
  ])('%s is nobody', (name) => {
    expect(judgeSchema('visits', [`${name} varchar(80)`])[name]).not.toBe('name');
  });
});

describe('columns called by who does something', () => {
  const judge = (name: string) => judgeSchema('visits', ['id int', `${name} varchar(80)`])[name];
  it.each(['awardee', 'enumerator', 'site_surveyor', 'pharmacist'])('%s is a person', (name) => {
    expect(judge(name)).toBe('name');
  });
  it.each([
    'newsletter',
    'diameter',
    'turnover',
    'datacenter',
    'page_footer',
    'semester',
    'september',
    'filter',
    'committee',
    'checklist',
    'cluster',
  ])('%s is nobody', (name) => expect(judge(name)).not.toBe('name'));
  it('where it has no room for a name it is a flag', () => {
    expect(judgeSchema('visits', ['id int', 'awardee char(1)']).awardee).toBeUndefined();
  });
});

describe('Korean codes and ids', () => {
  it.each([
    ['장애인여부', 'health'],
    ['장애등급코드', 'health'],
    ['종교구분코드', 'belief'],
    ['가족관계코드명', 'family'],
    ['국적코드', 'nationality'],
    ['회원아이디', 'username'],
    ['게시자ID', 'username'],
  ])('%s → %s', (name, item) => {
    expect(judgeSchema('자료', [`${name} varchar(20)`])[name]).toBe(item);
  });
  it.each([
    '코드그룹아이디',
    '메뉴ID',
    '상품구분코드',
    '장애처리여부',
    '기념일구분',
    '설문응답자ID',
    '최종수정자아이디',
  ])('%s is nothing personal', (name) => {
    expect(judgeSchema('자료', [`${name} varchar(20)`])[name]).toBeUndefined();
  });
});

it('the standard terms for public data', () => {
  expect(
    judgeSchema('TB_X', [
      'SXDST_CD char(1)',
      'DRVG_LCNS_NO varchar(20)',
      'PSPRTNO varchar(20)',
      'FMLY_REL_CD varchar(10)',
      'DVC_ID varchar(100)',
      'INCM_AMT numeric -- 소득금액',
      'HMPG_ADDR varchar(500)',
      'RCPT_DT timestamp',
    ]),
  ).toEqual({
    SXDST_CD: 'gender',
    DRVG_LCNS_NO: 'driver-licence',
    PSPRTNO: 'passport',
    FMLY_REL_CD: 'family',
    DVC_ID: 'device-id',
    INCM_AMT: 'salary',
    HMPG_ADDR: undefined,
    RCPT_DT: undefined,
  });
});

it('romanised Korean', () => {
  expect(
    judgeSchema('tbl_hoewon', [
      'hoewon_myeong varchar(50)',
      'hyudaepon varchar(20)',
      'sangse_juso varchar(200)',
      'bimilbeonho varchar(100)',
      'gyejwa_beonho varchar(50)',
      'sangpum_myeong varchar(50)',
      'suryang int',
    ]),
  ).toEqual({
    hoewon_myeong: 'name',
    hyudaepon: 'mobile-phone',
    sangse_juso: 'address-part',
    bimilbeonho: 'password',
    gyejwa_beonho: 'bank-account',
    sangpum_myeong: undefined,
    suryang: undefined,
  });
});

describe('letters that an old table puts before its names', () => {
  it('are taken off where the columns share them', () => {
    expect(
      judgeSchema('VNDMAST', [
        'VNAME varchar(40)',
        'VADDR1 varchar(40)',
        'VCITY varchar(30)',
        'VEMAIL varchar(60)',
        'VFAXNO varchar(12)',
        'VZIP varchar(9)',
        'VSTAT char(1)',
        'VSEQ int',
      ]),
    ).toMatchObject({
      VADDR1: 'address',
      VCITY: 'address-part',
      VEMAIL: 'email',
      VFAXNO: 'phone',
      VSTAT: undefined,
    });
  });
  it('stay in names with seams, and where few share them', () => {
    expect(
      judgeSchema('parts', [
        'cage varchar(9)',
        'colour text',
        'cost numeric',
        'unit text',
        'size text',
        'weight_kg numeric',
        'count int',
      ]).cage,
    ).toBeUndefined();
  });
});

describe('what a word means beside others', () => {
  it('a place in a log is where the visitor was', () => {
    expect(judgeSchema('hits', ['page_url text', 'ip inet', 'city text', 'country text'])).toMatchObject({
      city: 'geo-location',
      country: 'geo-location',
    });
    expect(judgeSchema('customers', ['full_name text', 'city text'])).toMatchObject({ city: 'address-part' });
  });
  it('a job that a program runs is no occupation', () => {
    expect(
      judgeSchema('runs', ['job_name text', 'retry_count int', 'exit_code int']).job_name,
    ).toBeUndefined();
    expect(judgeSchema('staff', ['full_name text', 'email text', 'job_name text']).job_name).toBe(
      'job-title',
    );
  });
  it('an admission is of a patient or of a pupil', () => {
    expect(judgeSchema('encounters', ['patient_id int', 'admission_date date']).admission_date).toBe(
      'health',
    );
    expect(judgeSchema('students', ['first_name text', 'admission_date date']).admission_date).toBe(
      'enrollment-period',
    );
  });
  it('an account number is a bank’s beside its sort code', () => {
    expect(judgeSchema('donors', ['surname text', 'sort_code text', 'account_no text']).account_no).toBe(
      'bank-account',
    );
    expect(judgeSchema('meters', ['reading int', 'account_no int']).account_no).toBeUndefined();
  });
  it('who approved it is a person, unless it is a key', () => {
    const table = (declared: string) =>
      judgeSchema('invoices', ['id int', declared])[declared.split(' ')[0]!];
    expect(table('approved_by varchar(80)')).toBe('name');
    expect(table('approved_by uuid')).toBeUndefined();
    expect(table('approved_by text')).toBeUndefined();
  });
  it('a full name beside a name makes that a login', () => {
    expect(judgeSchema('users', ['name varchar(60)', 'full_name varchar(80)', 'email text'])).toMatchObject({
      name: 'username',
      full_name: 'name',
    });
  });
  it('a user name beside a login is a name', () => {
    expect(
      judgeSchema('users', ['user_id varchar(20)', 'user_name varchar(50)', 'password varchar(200)'])
        .user_name,
    ).toBe('name');
    expect(judgeSchema('users', ['id int', 'user_name varchar(50)', 'password varchar(200)']).user_name).toBe(
      'username',
    );
  });
  it('what is planned is business', () => {
    expect(
      judgeSchema('leads', ['full_name text', 'email text', 'next_follow_up date']).next_follow_up,
    ).toBeUndefined();
  });
});

describe('words in other languages and words of many meanings', () => {
  it('plurals that end in -os are plurals', () => {
    expect(judgeSchema('empleados', ['nombre varchar(40)']).nombre).toBe('name');
    expect(judgeSchema('members', ['photos bytea']).photos).toBe('photo');
  });

  it('beside a latitude, long is one too', () => {
    expect(judgeSchema('rides', ['from_lat numeric', 'from_long numeric']).from_long).toBe('geo-location');
    expect(judgeSchema('rides', ['long numeric']).long).toBeUndefined();
  });

  it('the address of clients is where they live; of a request, its machine’s', () => {
    const fields = ['client_name varchar(40)', 'client_phone varchar(20)', 'client_address varchar(100)'];
    expect(judgeSchema('client', fields).client_address).toBe('address');
    expect(judgeSchema('access_log', ['client_address varchar(50)', 'path']).client_address).toBe(
      'ip-address',
    );
  });

  it('what somebody likes is theirs, what someone made up likes is not', () => {
    expect(judgeSchema('members', ['hobby varchar(50)', 'mbti char(4)'])).toMatchObject({
      hobby: 'interest',
      mbti: 'interest',
    });
    expect(judgeSchema('npc', ['name', 'personality text', 'hobby text'])).toMatchObject({
      personality: undefined,
      hobby: undefined,
    });
    expect(judgeSchema('loans', ['interest numeric', 'interest_rate numeric'])).toMatchObject({
      interest: undefined,
      interest_rate: undefined,
    });
  });

  it('a deadline is nobody’s time', () => {
    expect(judgeSchema('objections', ['user_reply_deadline timestamp']).user_reply_deadline).toBeUndefined();
  });

  it('a table of a second version is of the same', () => {
    expect(judgeSchema('CUSTOMERSV1', ['NAME varchar(100)']).NAME).toBe('name');
  });
});

describe('what records of care tell by words of their own', () => {
  it('scores measure a state there, elsewhere they are marks', () => {
    expect(judgeSchema('patient_encounters', ['patient_id int', 'phq9_score int']).phq9_score).toBe('health');
    expect(judgeSchema('web_vitals_sample', ['url', 'cls_score numeric']).cls_score).toBeUndefined();
  });

  it('an inpatient is a kind of stay', () => {
    expect(judgeSchema('encounters', ['patient_id int', 'inpatient varchar(30)']).inpatient).toBe('health');
    expect(judgeSchema('loans', ['amount numeric', 'bi_indicator varchar(45)']).bi_indicator).toBeUndefined();
  });
});

describe('what a Korean comment says against an abbreviation', () => {
  it('numbers and codes of things are no numbers of people', () => {
    expect(judgeSchema('pat_t', ['res_no varchar(50) -- 예약번호']).res_no).toBeUndefined();
    expect(judgeSchema('sale_info', ['pcode varchar(4) -- 제품코드']).pcode).toBeUndefined();
    expect(judgeSchema('volunteer', ['b_no int -- 게시글번호']).b_no).toBeUndefined();
    expect(judgeSchema('members', ['res_no varchar(13) -- 주민번호']).res_no).toBe('rrn');
  });

  it('the name of a thing in two languages is nobody’s, and of files too', () => {
    expect(judgeSchema('suga', ['suga_name_kor varchar(30) -- 수가명(한글)']).suga_name_kor).toBeUndefined();
    expect(judgeSchema('claim_file', ['file_nm varchar(50) -- 파일_이름']).file_nm).toBeUndefined();
    expect(judgeSchema('person', ['middleNameLocal varchar(50)']).middleNameLocal).toBe('name');
  });

  it('whether somebody is employed is a state, what they are certified for is theirs', () => {
    expect(
      judgeSchema('employees', ['emp_status varchar(10) -- 재직상태', 'certifications text']),
    ).toMatchObject({
      emp_status: undefined,
      certifications: 'professional-licence',
    });
  });

  it('rights are granted to roles, consent by people', () => {
    expect(judgeSchema('user_role', ['role_id int', 'granted_at timestamp']).granted_at).toBe('record-time');
    expect(judgeSchema('oauth_consents', ['granted_at timestamp']).granted_at).toBe('consent-time');
  });
});

describe('what only looks like somebody’s', () => {
  it.each([
    ['business_entities', 'business_type varchar(20) -- 사업자 유형'],
    ['deposit', 'deduction_amount int -- 차감금액'],
    ['prescription', 'main_yn varchar(1) -- 주상병여부'],
    ['gym', 'description text -- 헬스장 소개'],
    ['prices', 'apply_date date -- 적용시작일'],
    ['lms_students', 'student_no int -- 학생번호'],
    ['users', 'user_state_code varchar(20)'],
    ['product_file', 'original_name varchar(100) -- 파일의 원래 이름'],
    ['notice', 'REGR varchar(30) -- 등록자'],
    ['chart', 'create_user_key varchar(128) -- 등록자'],
    ['result', 'rslt_nm varchar(50) -- 결과명'],
    ['seal_use', 'ad_rqct1 int -- 추가요청건수1'],
    ['queue_entries', 'current_token int'],
    ['order_attachments', 'storage_key varchar(500)'],
    ['countries', 'full_name varchar(255)'],
    ['sessions', 'id uuid'],
  ])('%s.%s', (table, column) => {
    expect(Object.values(judgeSchema(table, [column]))).toEqual([undefined]);
  });

  it.each([
    ['payslip', 'deduction_amount int', 'salary'],
    ['members', 'industry varchar(20) -- 업종', 'industry'],
    ['users', 'introduce text -- 자기소개', 'free-text'],
    ['board', 'writer varchar(30) -- 작성자', 'name'],
    ['staff', 'dept varchar(30) -- 학과명', 'department'],
    ['sessions', 'id varchar(255)', 'session-id'],
    ['payroll', 'total_pay numeric', 'salary'],
    ['audit_logs', 'before_state json', 'free-text'],
    ['doctors', 'rating numeric', 'grade'],
    ['resumes', 'file_path varchar(255)', 'resume'],
    ['address', 'state_code char(2)', 'address-part'],
  ])('and what is: %s.%s', (table, column, item) => {
    expect(Object.values(judgeSchema(table, [column, 'name', 'city', 'email']))[0]).toBe(item);
  });
});

describe('jobs', () => {
  it('that are advertised ask for what nobody is yet, and programs’ are neither', () => {
    expect(
      judgeSchema('jobs', [
        'title',
        'company',
        'requirements text',
        'job_description text',
        'job_duties text',
      ]),
    ).toMatchObject({ requirements: undefined, job_description: undefined, job_duties: undefined });
    expect(judgeSchema('applicants', ['name', 'email', 'skills text', 'experience text'])).toMatchObject({
      skills: 'work-experience',
      experience: 'work-experience',
    });
  });
});

it('of people who have a name, a contact is how they are reached; elsewhere it may be who', () => {
  expect(judgeSchema('residents', ['first_name', 'last_name', 'contact varchar(50)']).contact).toBe('phone');
  expect(judgeSchema('events', ['title', 'contact varchar(100)']).contact).not.toBe('phone');
});

describe('what comments tell in sentences, and who speaks', () => {
  it('the first of two that a comment names', () => {
    expect(judgeSchema('admins', ['idno varchar(20) -- 주민등록번호 또는 기타 식별 번호']).idno).toBe('rrn');
  });

  it('when a record was made, told in a sentence', () => {
    expect(judgeSchema('menus', ['x_dt varchar(14) -- 메뉴가 등록된 날짜와 시간']).x_dt).toBe('record-time');
    expect(judgeSchema('menus', ['x_dt varchar(14) -- 메뉴가 열리는 날짜']).x_dt).toBeUndefined();
  });

  it('who says something to whom is a login where no name stands beside it', () => {
    expect(judgeSchema('chats', ['sender', 'receiver', 'body text'])).toMatchObject({
      sender: 'username',
      receiver: 'username',
    });
    expect(judgeSchema('letters', ['sender varchar(40)', 'body text']).sender).not.toBe('username');
  });

  it('who comes to a class and leaves it', () => {
    expect(judgeSchema('lecture_attend', ['entrance_time timestamp', 'getout_time timestamp'])).toEqual({
      entrance_time: 'visit-time',
      getout_time: 'visit-time',
    });
    expect(judgeSchema('buildings', ['entrance_time timestamp']).entrance_time).toBeUndefined();
  });
});
