import { describe, expect, it } from 'vitest';
import { byName, judgeSchema, judgeValues, make } from '../support.ts';

const judge = (column: string, table = 'member') => Object.values(judgeSchema(table, ['id int', column]))[1];

describe('a part of a number by which a state knows somebody', () => {
  it('is that number, whichever part', () => {
    for (const name of [
      'resident_last7',
      'rrn_front6',
      'jumin_back',
      'juminNoBack',
      'jumin_no_first',
      'rrn_suffix',
      'jumin_f',
      'residentRegFront',
      'resident_id_last_7',
    ])
      expect(judge(`${name} text`), name).toBe('rrn');
    for (const name of [
      'ssn_last_four',
      'last4_ssn',
      'social_last_4',
      'aadhaarLast4',
      'nric_last4',
      'sin_last3',
    ])
      expect(judge(`${name} text`), name).toBe('national-id');
    expect(judge('passport_last4 text')).toBe('passport');
    expect(judge('tax_id_last4 text')).toBe('tax-id');
  });

  it('by its values too', () => {
    const digits = make(20, (i) => `${2 + (i % 2)}${String(100_000 + i * 4177).slice(0, 6)}`);
    const patients = { name: make(20, (i) => `${'김이박최정'[i % 5]}가온`), resident_last7: digits };
    expect(byName(judgeValues('patients', patients)).resident_last7).toBe('rrn');
  });

  it('not a part of anything else', () => {
    for (const name of [
      'resident_first',
      'resident_last',
      'resident_last_name',
      'last_four',
      'card_last4',
      'resident_gender',
    ])
      expect(['rrn', 'national-id'], name).not.toContain(judge(`${name} text`));
    expect(judge('resident_head text')).not.toBe('rrn');
    expect(judge('phone_last4 text')).not.toBe('national-id');
    expect(judge('identity_front text')).not.toBe('rrn');
  });
});
