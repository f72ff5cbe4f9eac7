import { describe, expect, it } from 'vitest';
import { byName, judgeSchema, judgeValues, make } from '../support.ts';

describe('lines of a CV, a table a kind of line', () => {
  it('careers and projects are work experience, whatever else their words mean', () => {
    expect(
      judgeSchema('user_info_career', [
        'career_idx int',
        'user_idx int',
        'career_comp_name varchar(200)',
        'career_enterdate date',
        'career_leavedate date',
        'career_spot varchar(200)',
      ]),
    ).toEqual({
      career_idx: undefined,
      user_idx: undefined,
      career_comp_name: 'work-experience',
      career_enterdate: 'work-experience',
      career_leavedate: 'work-experience',
      career_spot: 'work-experience',
    });
    expect(judgeSchema('emp_training', ['emp_no varchar(10)', 'training_name varchar(200)'])).toMatchObject({
      training_name: 'work-experience',
    });
  });

  it('licences that somebody holds', () => {
    expect(
      judgeSchema('user_info_qualifi', ['user_idx int', 'qualifi_name varchar(200)', 'qualifi_getdate date']),
    ).toMatchObject({ qualifi_name: 'professional-licence', qualifi_getdate: 'professional-licence' });
  });

  it('the same by abbreviations', () => {
    expect(
      judgeSchema('HR_CAREER', [
        'EMP_NO varchar(10)',
        'STRT_DT varchar(8)',
        'TASK_CN varchar(200)',
        'RTR_RSN varchar(200)',
      ]),
    ).toMatchObject({ STRT_DT: 'work-experience', TASK_CN: 'work-experience', RTR_RSN: 'work-experience' });
    expect(
      judgeSchema('HR_LIC', ['EMP_NO varchar(10)', 'LIC_NO varchar(30)', 'ACQ_DT varchar(8)']),
    ).toMatchObject({
      LIC_NO: 'professional-licence',
      ACQ_DT: 'professional-licence',
    });
    expect(
      judgeSchema('HR_MIL', ['EMP_NO varchar(10)', 'MIL_BRANCH varchar(10)', 'DSCHG_DT varchar(8)']),
    ).toMatchObject({
      MIL_BRANCH: 'military-number',
      DSCHG_DT: 'military-number',
    });
    expect(
      judgeSchema('PAY_SLIP', ['EMP_NO varchar(10)', 'MEAL_AMT int', 'LCL_TAX int', 'DED_TOT int']),
    ).toMatchObject({
      MEAL_AMT: 'salary',
      LCL_TAX: 'salary',
      DED_TOT: 'salary',
    });
  });

  it('projects, skills and licences of nobody are none', () => {
    expect(judgeSchema('projects', ['id int', 'project_name varchar(200)', 'start_date date'])).toEqual({
      id: undefined,
      project_name: undefined,
      start_date: undefined,
    });
    expect(judgeSchema('game_skill', ['skill_id int', 'skill_name varchar(100)', 'level int'])).toEqual({
      skill_id: undefined,
      skill_name: undefined,
      level: undefined,
    });
  });
});

describe('Korean names of owners, heads and amounts', () => {
  it.each([
    ['업주', ['업주이름 varchar(40)', '사업자번호 varchar(20)'], '업주이름', 'name'],
    ['회사', ['회사이름 varchar(100)', '회사대표 varchar(50)'], '회사대표', 'name'],
    ['학생', ['수_이름 varchar(12)', '수_연락처 varchar(14)'], '수_이름', 'name'],
    ['정산', ['이름 varchar(20)', '주민등록번호 varchar(14)', '산출세액 varchar(20)'], '산출세액', 'salary'],
    ['정산', ['이름 varchar(20)', '주민등록번호 varchar(14)', '의료비 varchar(20)'], '의료비', 'salary'],
  ])('%s: %j', (table, fields, name, item) => {
    expect(judgeSchema(table, fields)[name]).toBe(item);
  });

  it('prices of goods by such words are none', () => {
    expect(judgeSchema('상품', ['상품명 varchar(40)', '보험료 int', '교육비 int'])).toMatchObject({
      보험료: undefined,
      교육비: undefined,
    });
  });

  it('the holder of an account, where the name is the account’s', () => {
    expect(
      judgeSchema('settlement_account', [
        'bank_cd varchar(3)',
        'account_no varchar(50) -- 계좌번호',
        'account_name varchar(100) -- 예금주',
      ]).account_name,
    ).toBe('name');
  });

  it('who it is by a key is no name', () => {
    expect(judgeSchema('users', ['user_id varchar(10) -- 사용자', 'user_pw varchar(100)']).user_id).toBe(
      'username',
    );
  });
});

it('the year that a pupil is in is counted', () => {
  const years = make(30, (i) => String(1 + (i % 4)));
  const pupils = {
    학번: make(30, (i) => `2024${1000 + i}`),
    이름: make(30, (i) => ['김가나', '이다라', '박마바'][i % 3]!),
  };
  expect(byName(judgeValues('학생명단', { ...pupils, 학년: years })).학년).toBe('school');
  expect(byName(judgeValues('students', { ...pupils, grade_level: years })).grade_level).toBe('school');
  const since = make(30, (i) => String(2019 + (i % 5)));
  expect(byName(judgeValues('학생명단', { ...pupils, 학년: since })).학년).not.toBe('school');
});
