import { describe, expect, it } from 'vitest';
import { classifier, judgeSchema, judgeValues, table } from '../support.ts';

/** What the first of the columns of a table holds. */
const itemOf = (of: string, ...columns: string[]): string | undefined =>
  Object.values(judgeSchema(of, columns))[0];

describe('a comment that says more than the name', () => {
  it.each([
    ['phone', '휴대폰 번호', 'mobile-phone'],
    ['tel', '연락처', 'phone'],
    ['det_addr', '상세주소', 'address-part'],
    ['user_name', '다운로드 사용자명', 'name'],
    ['nickname', '소환사 이름', 'username'],
    ['user_id', '등록자 아이디(e-mail)', 'username'],
    ['d036', '수령인휴대전화국번호', 'mobile-phone'],
    ['department', '학과/전공', 'major'],
    ['wthd_dt', '탈퇴날짜', 'opt-out-time'],
    ['wthd_res', '탈퇴이유', 'free-text'],
    ['s_intd', '자기소개', 'free-text'],
    ['license_number', '의사 면허번호', 'professional-licence'],
    ['agreement_content', '약관내용', undefined],
    ['card_tp', '카드종류', undefined],
  ])('%s, %s', (name, comment, item) => {
    expect(itemOf('회원', `${name} varchar(50) -- ${comment}`)).toBe(item);
  });

  it.each(['접속년월일', '접속시작시간', '발신 일', '다운로드 시간'])(
    '%s is when somebody did something',
    (comment) => {
      expect(itemOf('logs', `at_1 timestamp -- ${comment}`)).toBe('visit-time');
    },
  );

  it('makes no login of a key', () => {
    expect(itemOf('member', 'member_id int -- 회원 ID')).toBeUndefined();
  });
});

describe('what a table is about', () => {
  it.each(['간호사 정보', '교수', '상담사 목록'])('%s are people with names', (comment) => {
    expect(judgeSchema('t', ['name varchar(50)'], comment)).toEqual({ name: 'name' });
  });

  it('holds what goes to models where tokens are counted', () => {
    const tokens = 'prompt_tokens int';
    expect(itemOf('calls', 'result_json', tokens)).toBe('completion');
    expect(itemOf('calls', 'estimated_cost numeric', tokens)).toBe('token-usage');
    expect(itemOf('calls', 'agent_name', tokens)).toBeUndefined();
  });

  it('tells of health by a yes or no, and of nothing by others', () => {
    expect(itemOf('patients', 'has_allergies boolean')).toBe('health');
    expect(itemOf('patients', 'is_smoker boolean')).toBe('health');
    expect(itemOf('patients', 'has_email boolean')).toBeUndefined();
  });
});

describe('words that name something else than they end in', () => {
  it.each([
    ['leads', 'industry_display_name'],
    ['jobs', 'job_type'],
    ['staff', 'leave_balance int'],
    ['payments', 'authorization_code varchar(20)'],
    ['leads', 'utm_content'],
  ])('%s.%s', (of, column) => {
    expect(itemOf(of, column, 'email')).toBeUndefined();
  });

  it.each([
    ['employees', 'salary_base numeric', 'salary'],
    ['visits', 'ip_anonymized', 'ip-address'],
    ['addresses', 'pin_code varchar(10)', 'address-part'],
    ['accounts', 'requested_by_name', 'name'],
    ['mails', 'cc_addresses', 'email'],
    ['grades', 'marks_obtained numeric', 'grade'],
    ['cards', 'acc_no varchar(20)', 'bank-account'],
    ['drivers', 'driver_license int', 'driver-licence'],
    ['pupils', 'has_learning_difficulties boolean', 'health'],
    ['profiles', 'bio_cooked', 'free-text'],
    ['people', 'SearchName', 'name'],
    ['suppliers', 'BankInternationalCode', 'bank-account'],
  ])('%s.%s', (of, column, item) => {
    expect(itemOf(of, column, 'street', 'city')).toBe(item);
  });
});

describe('nothing personal', () => {
  it('is far from sure where only a name that says nothing stands for it', () => {
    const [bare, told] = classifier.schemaOnly(table('t', ['flurb', 'product_name']));
    expect(bare!.classification.confidence).toBeLessThanOrEqual(0.8);
    expect(told!.classification.confidence).toBeGreaterThan(0.9);
    const [seen] = judgeValues('t', { flurb: Array.from({ length: 50 }, (_, i) => `A-${i}`) });
    expect(seen!.classification.confidence).toBeGreaterThan(0.85);
  });

  it.each(['c1', 'COL_12', 'unnamed_3', '필드2'])(
    'is no surer of values in a column that is only numbered: %s',
    (name) => {
      const codes = Array.from({ length: 50 }, (_, i) => `A-${i}`);
      const judge = (data: Record<string, readonly string[]>) =>
        judgeValues('t', data)[0]!.classification.confidence;
      expect(judge({ [name]: codes })).toBeLessThanOrEqual(0.8);
      expect(judge({ [name]: codes.map((_, i) => (i % 2 ? 'true' : 'false')) })).toBeGreaterThan(0.9);
    },
  );
});
