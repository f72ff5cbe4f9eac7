import type { Text } from './text.ts';

const units = {
  Y: { en: 'year', ko: '년' },
  M: { en: 'month', ko: '개월' },
  W: { en: 'week', ko: '주' },
  D: { en: 'day', ko: '일' },
} as const satisfies Record<string, Text>;

/** An ISO 8601 period in words: `P3Y` is "3 years", `P1Y6M` "1 year 6 months". */
export function periodWords(period: string): Text {
  const parts = [...period.matchAll(/(\d+)([YMWD])/g)].map(([, count, letter]) => {
    const unit = units[letter as keyof typeof units];
    return { en: `${count} ${unit.en}${count === '1' ? '' : 's'}`, ko: `${count}${unit.ko}` };
  });
  return { en: parts.map(({ en }) => en).join(' '), ko: parts.map(({ ko }) => ko).join(' ') };
}
