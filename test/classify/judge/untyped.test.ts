import { describe, expect, it } from 'vitest';
import { byName, judgeValues, make } from '../support.ts';

const verdicts = (table: string, columns: Readonly<Record<string, readonly string[]>>) =>
  byName(judgeValues(table, columns));

describe('columns of any text, as files have them', () => {
  it('are of the type that their values tell: marks in figures', () => {
    const marks = make(20, (i) => (i % 9 === 8 ? 'na' : `${(60 + i) / 10}`));
    expect(verdicts('employee_reviews', { integrity: marks }).integrity).toBe('grade');
    expect(verdicts('employee_reviews', { integrity: make(20, (i) => `v${i}`) }).integrity).toBeUndefined();
  });

  it('moments in text, and what is only called like one', () => {
    const moments = make(20, (i) => `2024-03-${String(i + 1).padStart(2, '0')} 10:2${i % 10}:00`);
    expect(
      verdicts('emails', { sender: make(20, (i) => `u${i}@example.com`), data_sent: moments }).data_sent,
    ).toBe('visit-time');
    expect(
      verdicts('emails', {
        sender: make(20, (i) => `u${i}@example.com`),
        data_sent: make(20, (i) => `${i} kB`),
      }).data_sent,
    ).toBeUndefined();
  });

  it('figures that may be codes stay text: postal codes, numbers of people', () => {
    expect(verdicts('members', { zip: make(20, (i) => `${10_000 + i * 371}`) }).zip).toBe('address-part');
    expect(verdicts('members', { phone: make(20, (i) => `0255501${10 + i}`) }).phone).toBe('phone');
  });
});
