import type { Retention } from './policy.ts';
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

/** The event with which a retention ends, in words. */
export const untilWords: Record<NonNullable<Retention['until']>, Text> = {
  'opt-out': { en: 'until the opt-out', ko: '수신거부 시까지' },
  'deletion-request': { en: 'until deletion is asked for', ko: '삭제 요구 시까지' },
  'contract-end': { en: 'until the contract ends', ko: '계약 종료 시까지' },
  withdrawal: { en: 'until consent is withdrawn', ko: '동의 철회 시까지' },
};
