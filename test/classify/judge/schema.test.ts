import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

describe('a name means what its table makes of it', () => {
  it('a name of customers is a person’s, of products not, of suppliers a company’s', () => {
    expect(judgeSchema('customers', ['id int', 'name']).name).toBe('name');
    expect(judgeSchema('products', ['id int', 'name', 'price numeric']).name).toBeUndefined();
    expect(judgeSchema('suppliers', ['id int', 'name']).name).toBe('company');
    expect(judgeSchema('departments', ['id int', 'name']).name).toBe('department');
  });

  it('neighbours tell whose name it is', () => {
    expect(judgeSchema('tb_x1', ['idx int', 'name', 'email', 'hp']).name).toBe('name');
    expect(judgeSchema('tb_x1', ['idx int', 'name', 'price numeric']).name).toBeUndefined();
  });

  it('titles of staff are jobs, of posts texts', () => {
    expect(judgeSchema('employees', ['id int', 'title varchar(60)']).title).toBe('job-title');
    expect(judgeSchema('posts', ['id int', 'title varchar(200)', 'content']).title).toBe('free-text');
    expect(judgeSchema('movies', ['id int', 'title varchar(200)']).title).toBeUndefined();
  });

  it('a state beside a city is a place, of a process not', () => {
    expect(judgeSchema('shops', ['street', 'city', 'state', 'zip']).state).toBe('address-part');
    expect(judgeSchema('jobs_queue', ['id int', 'state', 'payload json']).state).toBeUndefined();
  });

  it('a row of a log is made when somebody does something', () => {
    expect(judgeSchema('login_log', ['user_id int', 'ip', 'created_at timestamp']).created_at).toBe(
      'visit-time',
    );
    expect(judgeSchema('customers', ['email', 'created_at timestamp']).created_at).toBe('record-time');
  });

  it('inputs and outputs beside token counts are prompts and completions', () => {
    const judged = judgeSchema('calls', [
      'id uuid',
      'input json',
      'output json',
      'prompt_tokens int',
      'completion_tokens int',
    ]);
    expect(judged).toMatchObject({ input: 'prompt', output: 'completion', prompt_tokens: 'token-usage' });
  });

  it('nor does a letter that all begin with, whatever it says with the word behind', () => {
    const member = [
      'm_id varchar(20)',
      'm_pwd varchar(60)',
      'm_name varchar(20)',
      'm_phone varchar(20)',
      'm_status char(1)',
    ];
    expect(judgeSchema('member', member)).toMatchObject({
      m_name: 'name',
      m_phone: 'phone',
      m_status: undefined,
    });
  });

  it('the prefix that all columns carry says nothing', () => {
    const judged = judgeSchema('g_member', [
      'mb_no int',
      'mb_id varchar(20)',
      'mb_name',
      'mb_email',
      'mb_hp',
      'mb_birth',
    ]);
    expect(judged).toMatchObject({
      mb_id: 'username',
      mb_name: 'name',
      mb_email: 'email',
      mb_hp: 'mobile-phone',
      mb_birth: 'date-of-birth',
    });
  });

  it('start and end dates of a job history are work experience', () => {
    expect(
      judgeSchema('job_history', ['employee_id int', 'start_date date', 'end_date date']).start_date,
    ).toBe('work-experience');
    expect(judgeSchema('promotions', ['id int', 'start_date date']).start_date).toBeUndefined();
  });
});

describe('Korean schemas', () => {
  it('reads the abbreviations of the public-data terms', () => {
    const judged = judgeSchema('TB_MBR', [
      'MBR_NO int',
      'MBR_NM varchar(50)',
      'EML_ADDR varchar(320)',
      'MBL_TELNO varchar(20)',
      'BRDT char(8)',
      'GNDR_CD char(1)',
      'RRNO varchar(200)',
      'DADDR',
      'REG_DT timestamp',
      'WHDWL_DT timestamp',
      'USE_YN char(1)',
    ]);
    expect(judged).toEqual({
      MBR_NO: undefined,
      MBR_NM: 'name',
      EML_ADDR: 'email',
      MBL_TELNO: 'mobile-phone',
      BRDT: 'date-of-birth',
      GNDR_CD: 'gender',
      RRNO: 'rrn',
      DADDR: 'address-part',
      REG_DT: 'record-time',
      WHDWL_DT: 'opt-out-time',
      USE_YN: undefined,
    });
  });

  it('reads Hangul names', () => {
    expect(judgeSchema('상품', ['상품코드', '상품명', '가격 numeric', '상품설명'])).toEqual({
      상품코드: undefined,
      상품명: undefined,
      가격: undefined,
      상품설명: undefined,
    });
    expect(judgeSchema('설문응답', ['성함', '회사명', '직급', '연락처', '문의내용'])).toEqual({
      성함: 'name',
      회사명: 'company',
      직급: 'job-title',
      연락처: 'phone',
      문의내용: 'free-text',
    });
  });

  it('reads comments where the names are bare', () => {
    const judged = judgeSchema('T0031', [
      'C01 varchar(50) -- 고객명',
      'C02 varchar(20) -- 휴대전화번호',
      'C03 char(1) -- 삭제여부',
      'C04 varchar(100) -- 상품명',
    ]);
    expect(judged).toEqual({ C01: 'name', C02: 'mobile-phone', C03: undefined, C04: undefined });
  });
});

describe('types overrule names', () => {
  it.each([
    ['email int', 'email'],
    ['phone boolean', 'phone'],
    ['address uuid', 'address'],
    ['name timestamp', 'name'],
  ])('%s is none', (declared, name) => {
    expect(judgeSchema('users', ['id int', declared])[name]).toBeUndefined();
  });

  it('a consent may be a yes or no', () => {
    expect(judgeSchema('members', ['id int', 'marketing_agree boolean']).marketing_agree).toBe(
      'consent-time',
    );
  });
});

it('judges the same twice, and every field once', () => {
  const fields = ['id int', 'name', 'email', 'memo', '비고', 'x y z'];
  expect(judgeSchema('people', fields)).toEqual(judgeSchema('people', fields));
  expect(Object.keys(judgeSchema('people', fields))).toHaveLength(fields.length);
});
