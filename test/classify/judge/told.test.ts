import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

const itemOf = (table: string, field: string, ...others: string[]) =>
  judgeSchema(table, [field, ...others])[field.split(' ')[0]!];

describe('what a comment tells', () => {
  it.each([
    ['driver_gen char(1) -- 성별(M,F) + CHECK', 'gender'],
    ['c1 varchar(12) -- 고용형태를 나타냅니다. 한글로 최대6자입니다.', undefined],
    ['c1 int -- 연봉이며 0이상의 정수입니다.', 'salary'],
    ['user_phnum varchar(50) -- "010-0000-0000"형식으로 저장', 'mobile-phone'],
    ['type varchar(45) -- 출근,퇴근,외출,복귀', undefined],
    ['secret varchar(255) -- 비밀글여부', undefined],
    ['s_name varchar(100) -- 학교명', 'school'],
    ['provider varchar(50) -- 소셜 로그인 공급자', undefined],
    ['birth datetime -- Date of birth', 'date-of-birth'],
  ])('%s → %s', (field, item) => {
    expect(itemOf('t', field)).toBe(item);
  });

  it('the time at which a record was applied for is the record’s', () => {
    for (const comment of ['신청일시', '접수일', '신고일', '문의일시'])
      expect(itemOf('t', `reg_date timestamp -- ${comment}`)).toBe('record-time');
  });

  it('and machines, wishes and heights are nobody’s', () => {
    for (const comment of ['성능진단', '소모품진단', '희망성별', '관측지점고도', '관측지점명'])
      expect(itemOf('t', `c1 varchar(20) -- ${comment}`)).toBeUndefined();
    expect(itemOf('고객', 'c1 varchar(20) -- 고객키')).toBeUndefined();
  });
});

describe('names that belong together', () => {
  it('a prefix of several words says nothing of any column', () => {
    const book = [
      'PHONE_BOOK_ID int',
      'PHONE_BOOK_NAME text',
      'PHONE_BOOK_TEAM varchar(100) -- 연락처 팀',
      'PHONE_BOOK_MEMO text',
      'PHONE_BOOK_NO int',
    ];
    expect(judgeSchema('PHONE_BOOK', book, '주소록').PHONE_BOOK_NAME).toBe('name');
  });

  it('whose it is may stand behind', () => {
    expect(itemOf('receipts', 'address_receiver text')).toBe('address');
    expect(itemOf('staff', 'epfusername varchar(64)')).toBe('username');
    expect(itemOf('patients', 'weight_in_kgs numeric')).toBe('health');
  });
});

describe('hours of a sheet', () => {
  it('are when somebody worked', () => {
    expect(
      judgeSchema('timesheets', [
        'employee_id int',
        'ts_date date',
        'start_time text',
        'shift_end_time text',
      ]),
    ).toMatchObject({ ts_date: 'visit-time', start_time: 'visit-time', shift_end_time: 'visit-time' });
    expect(itemOf('attendance', 'lunch_out varchar(25)')).toBe('visit-time');
  });

  it('those of a schedule are not', () => {
    expect(itemOf('bus_schedule', 'start_time text')).toBeUndefined();
  });
});

describe('points', () => {
  it.each(['point int -- 보유 포인트', 'mileage int', 'reward_points int'])(
    '%s are nobody’s money',
    (field) => {
      expect(itemOf('member', field)).toBeUndefined();
    },
  );
});

describe('what jobs pay', () => {
  it('is no person’s', () => {
    expect(itemOf('designations', 'basic_pay double')).toBeUndefined();
    expect(itemOf('employees', 'basic_pay double')).toBe('salary');
  });
});
