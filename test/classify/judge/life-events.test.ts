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
