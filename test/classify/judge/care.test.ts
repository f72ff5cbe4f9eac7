import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

const itemsOf = (table: string, ...fields: string[]) => judgeSchema(table, fields);

describe('when somebody was measured', () => {
  it.each(['recorded_at', 'measured_at', 'taken_at'])('%s is a time of theirs', (name) => {
    expect(judgeSchema('vital_readings', ['patient_id int', 'systolic int', `${name} timestamp`])[name]).toBe(
      'visit-time',
    );
  });
});

describe('when somebody was cared for', () => {
  it('tells of their health', () => {
    expect(
      itemsOf('vitals', 'patient_id int', 'chart_date date', 'tested date', 'created_at timestamp'),
    ).toMatchObject({ chart_date: 'health', tested: 'health', created_at: 'record-time' });
  });

  it('but not what the bill, a list or a plan tells, nor where no patient is', () => {
    expect(
      itemsOf('encounters', 'patient_id int', 'invoice_date date', 'next_date date', 'expiry_date date'),
    ).toMatchObject({ invoice_date: undefined, next_date: undefined, expiry_date: undefined });
    expect(itemsOf('medication', 'name text', 'listed_on date').listed_on).toBeUndefined();
  });

  it('nor do appointments of other houses and examinations of pupils', () => {
    expect(itemsOf('salon_appointments', 'appointment_date date', 'stylist text').appointment_date).not.toBe(
      'health',
    );
    expect(
      itemsOf('exam_schedule', 'exam_date date', 'subject text', 'class text').exam_date,
    ).toBeUndefined();
  });
});

describe('findings by the abbreviations of medicine', () => {
  it('where several stand beside each other, whatever the table is called', () => {
    const judged = itemsOf(
      'g1e',
      'SGOT numeric',
      'TOT_CHOL numeric',
      'CRTN numeric',
      'WSTC numeric',
      'TG numeric',
      'DM int',
      'Q_SMK_YN int',
      'AREA_CD int',
    );
    const { AREA_CD, ...findings } = judged;
    expect(new Set(Object.values(findings))).toEqual(new Set(['health']));
    expect(AREA_CD).not.toBe('health');
    expect(itemsOf('followup', 'subject int', 'HTN int', 'CKD int', 'n_stent int').n_stent).toBe('health');
  });

  it('not one alone, nor in soil, pictures and tables of codes', () => {
    expect(itemsOf('g1e', 'SGOT numeric', 'grade int').grade).not.toBe('health');
    expect(itemsOf('images', 'alt text', 'src text', 'ast text').alt).toBeUndefined();
    expect(itemsOf('soil_samples', 'calcium numeric', 'potassium numeric', 'k numeric').k).toBeUndefined();
  });
});

describe('an ailment in a name', () => {
  it.each(['illness_history', 'menstrual_status', 'swelling_area', 'smoking_history', 'allergy_flag'])(
    '%s is health where people are told of',
    (name) => {
      expect(itemsOf('patients', 'full_name text', `${name} text`)[name]).toBe('health');
    },
  );

  it.each([
    ['cancer_types', 'cancer_group text'],
    ['products', 'allergy_label text'],
    ['members', 'push_glucose_enabled boolean'],
  ])('in %s, %s is not', (table, field) => {
    expect(itemsOf(table, 'id int', field)[field.split(' ')[0]!]).not.toBe('health');
  });
});
