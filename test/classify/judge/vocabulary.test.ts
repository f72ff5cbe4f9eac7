import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

/** Each column, with a type, and the item it is judged to hold. */
const expectItems = (table: string, columns: Readonly<Record<string, string | undefined>>) => {
  const judged = judgeSchema(table, Object.keys(columns));
  for (const [column, item] of Object.entries(columns)) {
    const name = column.split(' ')[0]!;
    expect(judged[name], `${table}.${name}`).toBe(item);
  }
};

describe('English names of items', () => {
  it('knows papers and plates by what hire desks and carriers call them', () => {
    expectItems('van_hire_contracts', {
      'renter_licence_no varchar(24)': 'driver-licence',
      'licence_valid_until date': 'driver-licence',
      'ppt_expiry date': 'passport',
      'mrz_line_1 varchar(44)': 'passport',
      'veh_reg_no varchar(10)': 'vehicle-plate',
    });
  });

  it('knows measures of bodies, and leaves those of things', () => {
    expectItems('night_tracker', {
      'deep_min int': 'health',
      'hrv_rmssd numeric': 'health',
      'resting_hr int': 'health',
    });
    expectItems('songs', { 'mood varchar(20)': undefined, 'bpm int': undefined });
    expectItems('products', { 'waist numeric': undefined, 'hair_color varchar(20)': undefined });
  });

  it('knows envelopes of mail, and leaves what templates hold', () => {
    expectItems('delivery_attempts', {
      'envelope_from varchar(190)': 'email',
      'rcpt_to varchar(190)': 'email',
    });
    expectItems('email_templates', { 'template_mail varchar(100)': undefined });
  });

  it('knows acts of consent by their time, and leaves counts of tokens apart from secrets', () => {
    expectItems('signups', {
      'waiver_signed_at timestamp': 'consent-time',
      'self_excluded_on date': 'opt-out-time',
    });
    expectItems('completion_logs', { 'prompt_toks int': 'token-usage', 'tok_out int': 'token-usage' });
  });
});

describe('short words behind a role', () => {
  it('are what the person has', () => {
    expectItems('dockets', {
      'signer_mail varchar(120)': 'email',
      'borrower_first varchar(40)': 'name',
      'borrower_last varchar(40)': 'name',
      'rider_stars int': 'grade',
      'witness_stmt text': 'free-text',
    });
  });

  it('are nothing behind a thing', () => {
    expectItems('parts', {
      'batch_first varchar(40)': undefined,
      'queue_last varchar(40)': undefined,
      'hotel_stars int': undefined,
    });
  });
});

describe('times of what is logged', () => {
  it('tell when somebody began and ended', () => {
    expectItems('playback_events', {
      'began timestamp': 'visit-time',
      'ended timestamp': 'visit-time',
    });
  });

  it('are plans of the business elsewhere', () => {
    expectItems('campaigns', { 'started_at timestamp': undefined, 'ended_at timestamp': undefined });
  });
});
