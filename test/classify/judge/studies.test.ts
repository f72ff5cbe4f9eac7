import { describe, expect, it } from 'vitest';
import { byName, judgeSchema, judgeValues, make } from '../support.ts';

const of = (words: string) => make(20, (i) => words.split(' ')[i % words.split(' ').length]!);
const student = {
  s_name: of('김가온 이나래 박다솜 최라온 정마루'),
  s_pwd: make(20, (i) => `p${i}w`),
  s_major: of('법학과 경제학과 무용과 컴퓨터공학과'),
};
const numbers = (most: number) => make(20, (i) => String(1 + (i % most)));

describe('what students learn, and how far they are', () => {
  it('by values that are departments and small numbers', () => {
    const judged = judgeValues('student', {
      ...student,
      s_sub: of('독일어과 행정학과 문학창작과 IT과'),
      s_grade: numbers(4),
      s_semester: numbers(8),
    });
    expect(byName(judged)).toMatchObject({
      s_sub: 'major',
      s_grade: 'school',
      s_semester: 'enrollment-period',
    });
    expect(byName(judgeValues('student', { ...student, hak: of('1학년 2학년 3학년 4학년') })).hak).toBe(
      'school',
    );
  });

  it('a department that teaches is what its student learns', () => {
    const booked = { name: student.s_name, student_id: numbers(9), department: student.s_major };
    expect(byName(judgeValues('reservations', booked)).department).toBe('major');
    const staff = { emp_name: student.s_name, salary: numbers(9), department: student.s_major };
    expect(byName(judgeValues('employee', staff)).department).toBe('department');
    const office = { emp_name: student.s_name, department: of('총무과 민원과 회계과 기획과') };
    expect(byName(judgeValues('employee', office)).department).toBe('department');
  });

  it('numbers that the school gives out, not the database', () => {
    const given = {
      s_id: make(20, (i) => String(1400000 + i * 37)),
      s_name: student.s_name,
      s_major: student.s_major,
    };
    expect(byName(judgeValues('students', given)).s_id).toBe('student-number');
    const counted = {
      s_id: make(20, (i) => String(i + 1)),
      s_name: student.s_name,
      s_major: student.s_major,
    };
    expect(byName(judgeValues('students', counted)).s_id).toBeUndefined();
  });

  it('nor are clinics, lessons and stars', () => {
    expect(
      byName(judgeValues('hospital', { name: of('가온의원 나래의원'), dept: of('내과 외과 치과') })).dept,
    ).not.toBe('major');
    expect(
      byName(judgeValues('lesson', { title: of('기초 심화'), target: of('1학년 2학년') })).target,
    ).toBeUndefined();
    expect(byName(judgeValues('product', { name: of('펜 공책'), grade: numbers(5) })).grade).not.toBe(
      'school',
    );
  });
});

describe('a list of what there is to choose from', () => {
  it('is nobody’s', () => {
    expect(judgeSchema('stack_tb', ['id int', 'skill text']).skill).toBeUndefined();
    expect(judgeSchema('recruitment_skill', ['recruitment_id int', 'skill int']).skill).toBeUndefined();
  });
  it('where nobody chose', () => {
    expect(judgeSchema('user_skill', ['user_id int', 'skill text']).skill).toBe('work-experience');
    expect(judgeSchema('resume_stack_tb', ['resume_id int', 'skill text']).skill).toBe('work-experience');
  });
});
