import { describe, expect, it } from 'vitest';
import { parseClock, ZoneReader } from '../../../connectors/_objects/clock.ts';

/** The clocks of records in files, read in Seoul's time. */
const seoul = new ZoneReader('Asia/Seoul');
const read = (text: string) => {
  const instant = parseClock(text, 'auto', seoul);
  return instant === undefined ? undefined : new Date(instant).toISOString();
};

describe('a clock of a file', () => {
  it.each([
    ['20240229', '2024-02-28T15:00:00.000Z'],
    ['20240229235959', '2024-02-29T14:59:59.000Z'],
    ['2024-02-29', '2024-02-28T15:00:00.000Z'],
    ['2024. 2. 29.', '2024-02-28T15:00:00.000Z'],
    ['2024. 2. 29 오후 11:59', '2024-02-29T14:59:00.000Z'],
    ['2024. 2. 29 오전 12:00', '2024-02-28T15:00:00.000Z'],
    ['2024년 2월 29일', '2024-02-28T15:00:00.000Z'],
    ['2024년 02월 29일 23시 59분', '2024-02-29T14:59:00.000Z'],
    ['2024년 2월 29일 오후 3시', '2024-02-29T06:00:00.000Z'],
    ['2024-02-29T23:59:59+09:00', '2024-02-29T14:59:59.000Z'],
    ['29/Feb/2024:23:59:59 +0900', '2024-02-29T14:59:59.000Z'],
    ['1709218799', '2024-02-29T14:59:59.000Z'],
    ['1709218799000', '2024-02-29T14:59:59.000Z'],
  ])('%s is a time', (text, instant) => {
    expect(read(text)).toBe(instant);
  });

  it.each(['', '20230229', '2023-02-29', '0000-00-00', '00000000', '230228', '0', '44985', 'not a date'])(
    '“%s” is none',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );
});
