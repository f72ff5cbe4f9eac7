import type { Item, Text } from '../../src/sdk/index.ts';

/** `1,204`: both languages group digits alike. */
export function digits(count: number): string {
  return count.toLocaleString('en-US');
}

/** `62 %`, rounded down so that doubt is never rounded away. */
export function percent(share: number): Text {
  const whole = Math.floor(share * 100);
  return { en: `${whole} %`, ko: `${whole}%` };
}

/** The name of a thing at the beginning of an English sentence. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `1 record`, `1,204 records`. Korean counts need no plural. */
export function plural(count: number, noun: string): string {
  return `${digits(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** Lists texts: `a, b and c`, in Korean `a, b, c`. */
export function listTexts(texts: readonly Text[]): Text {
  const english = texts.map(({ en }) => en);
  const last = english.pop() ?? '';
  return {
    en: english.length === 0 ? last : `${english.join(', ')} and ${last}`,
    ko: texts.map(({ ko }) => ko).join(', '),
  };
}

/** Lists items by name, each once. */
export function listItems(items: readonly Item[]): Text {
  return listTexts([...new Set(items)].map(({ name }) => name));
}

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
    return { en: plural(Number(count), unit.en), ko: `${count}${unit.ko}` };
  });
  return { en: parts.map(({ en }) => en).join(' '), ko: parts.map(({ ko }) => ko).join(' ') };
}
