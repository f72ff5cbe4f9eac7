import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

const itemsOf = (table: string, ...fields: string[]) => judgeSchema(table, fields);

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
