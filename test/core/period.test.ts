import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dateIn, endDate, firstDayNotDue, startOfDay, validZone } from '../../src/core/period.ts';

describe('the last day of a period (Civil Act Art. 157, 159, 160)', () => {
  // Worked out by hand: event, period, last day.
  it.each([
    ['2023-11-22', 'P3Y', '2026-11-22'],
    ['2020-02-29', 'P3Y', '2023-02-28'],
    ['2020-02-29', 'P4Y', '2024-02-29'],
    ['2024-01-31', 'P1M', '2024-02-29'],
    ['2023-01-31', 'P1M', '2023-02-28'],
    ['2023-08-31', 'P1M', '2023-09-30'],
    ['2024-12-31', 'P12M', '2025-12-31'],
    ['2024-02-28', 'P1Y', '2025-02-28'],
    ['2024-10-02', 'P30D', '2024-11-01'],
    ['2024-12-25', 'P90D', '2025-03-25'],
    ['2024-01-01', 'P0D', '2024-01-01'],
    ['2024-01-30', 'P1M1D', '2024-03-01'],
    ['2024-05-01', 'P2W', '2024-05-15'],
  ])('%s kept %s ends with %s', (date, period, end) => {
    expect(endDate(date, period)).toBe(end);
  });
});

const dates = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2080-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const periods = fc.constantFrom(
  'P0D',
  'P1D',
  'P30D',
  'P90D',
  'P1M',
  'P6M',
  'P12M',
  'P1Y',
  'P3Y',
  'P5Y',
  'P10Y',
  'P1Y1M1D',
  'P1M1D',
  'P2W',
);

describe('the first day that is not due', () => {
  it('is the exact inverse of the last day', () => {
    fc.assert(
      fc.property(dates, dates, periods, (event, asOf, period) => {
        expect(endDate(event, period) < asOf).toBe(event < firstDayNotDue(period, asOf));
      }),
      { numRuns: 2_000 },
    );
  });

  // Worked out by hand: several days can end together, and the first of them counts.
  it.each([
    ['P3Y', '2026-11-23', '2023-11-23'],
    ['P3Y', '2023-03-01', '2020-03-01'],
    ['P3Y', '2023-02-28', '2020-02-28'],
    ['P1M', '2023-02-28', '2023-01-28'],
    ['P1M1D', '2024-03-01', '2024-01-29'],
    ['P30D', '2024-11-01', '2024-10-02'],
  ])('%s as of %s: %s', (period, asOf, first) => {
    expect(firstDayNotDue(period, asOf)).toBe(first);
  });

  it('holds at the borders of every day around a leap day', () => {
    for (let n = -70; n <= 70; n++) {
      const event = addDays('2020-02-29', n);
      for (let m = -3; m <= 3; m++) {
        const asOf = addDays(endDate(event, 'P3Y'), m);
        expect(event < firstDayNotDue('P3Y', asOf)).toBe(m > 0);
      }
    }
  });
});

describe('days and zones', () => {
  it('begins a day where the zone begins it', () => {
    expect(startOfDay('2026-11-23', 'Asia/Seoul')).toBe('2026-11-22T15:00:00Z');
    expect(startOfDay('2026-07-01', 'Europe/Amsterdam')).toBe('2026-06-30T22:00:00Z');
  });

  it('begins a day without midnight at its first moment', () => {
    // Daylight saving began at midnight: the day's first moment was 01:00.
    expect(startOfDay('2018-11-04', 'America/Sao_Paulo')).toBe('2018-11-04T03:00:00Z');
  });

  it('finds the date of an instant', () => {
    expect(dateIn('2026-11-22T15:00:00Z', 'Asia/Seoul')).toBe('2026-11-23');
    expect(dateIn('2026-11-22T14:59:59.999Z', 'Asia/Seoul')).toBe('2026-11-22');
  });

  it('a day begins on its own date', () => {
    const zones = fc.constantFrom('Asia/Seoul', 'America/Sao_Paulo', 'Europe/London', 'UTC');
    fc.assert(
      fc.property(dates, zones, (date, zone) => {
        expect(dateIn(startOfDay(date, zone), zone)).toBe(date);
      }),
    );
  });

  it('knows zones', () => {
    expect(validZone('Asia/Seoul')).toBe(true);
    expect(validZone('Asia/Soul')).toBe(false);
  });
});
