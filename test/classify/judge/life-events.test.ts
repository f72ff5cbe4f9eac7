import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

const forms = (deed: string) => [`${deed}_at`, `${deed}_on`, `${deed}_date`, `date_${deed}`, deed];
const judged = (table: string, name: string) => judgeSchema(table, [`${name} date`, 'label'])[name];

describe('when something happened to those whom a table lists', () => {
  it.each([
    ['patients', 'vaccinated', 'health'],
    ['patients', 'discharged', 'health'],
    ['employees', 'promoted', 'work-experience'],
    ['staff', 'appointed', 'work-experience'],
    ['students', 'expelled', 'enrollment-period'],
    ['students', 'enrolled', 'enrollment-period'],
    ['persons', 'divorced', 'marital-status'],
    ['members', 'baptized', 'belief'],
    ['inmates', 'sentenced', 'criminal-record'],
    ['persons', 'naturalized', 'nationality'],
  ])('%s: %s, however the name is put', (table, deed, item) => {
    for (const name of forms(deed)) expect([name, judged(table, name)]).toEqual([name, item]);
  });

  it('by the noun for it as well', () => {
    expect(judged('students', 'expulsion_date')).toBe('enrollment-period');
    expect(judged('employees', 'date_of_transfer')).toBe('work-experience');
    expect(judged('patients', 'recovery_date')).toBe('health');
  });

  it('and nobody’s elsewhere', () => {
    for (const [table, name] of [
      ['orders', 'transferred_on'],
      ['products', 'promoted_on'],
      ['devices', 'tested_on'],
      ['pets', 'vaccinated_on'],
      ['contracts', 'suspended_on'],
      ['companies', 'divorced_on'],
    ] as const)
      expect(['record-time', undefined]).toContain(judged(table, name));
    expect(judged('employees', 'transferred_by')).not.toBe('work-experience');
  });
});

describe('from when to when somebody was away', () => {
  it('in what staff ask for and are given', () => {
    for (const table of ['leave_requests', 'staff_leave', 'vacations', 'tblleaves', 'time_off_requests']) {
      const judged = judgeSchema(table, [
        'employee_id int',
        'start_date date',
        'end_date date',
        'leave_type',
      ]);
      expect([table, judged.start_date, judged.end_date]).toEqual([table, 'visit-time', 'visit-time']);
    }
    expect(judgeSchema('휴가신청', ['사원번호', '시작일 date', '휴가종료일 date'])).toMatchObject({
      시작일: 'visit-time',
      휴가종료일: 'visit-time',
    });
  });

  it('and not which kinds of leave there are, how much is left and when nobody works', () => {
    for (const table of ['leave_types', 'leave_balance', 'holidays', 'leave_policies'])
      expect([table, judgeSchema(table, ['name', 'start_date date']).start_date]).toEqual([table, undefined]);
    expect(
      judgeSchema('leave_requests', ['employee_id int', 'approved_date date']).approved_date,
    ).toBeUndefined();
  });

  it('who moved in and out', () => {
    expect(judgeSchema('residents', ['name', 'move_in_date date', 'moved_out_at date'])).toMatchObject({
      move_in_date: 'visit-time',
      moved_out_at: 'visit-time',
    });
    expect(judgeSchema('orders', ['move_in_date date']).move_in_date).toBeUndefined();
  });
});
