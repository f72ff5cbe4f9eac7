import { type Item, type Text, wholePercent } from '../../src/sdk/index.ts';

/** `1,204`: both languages group digits alike. */
export function digits(count: number): string {
  return count.toLocaleString('en-US');
}

/** `62 %`. */
export function percent(share: number): Text {
  const whole = wholePercent(share);
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

/** Lists texts, each once: `a, b and c`, in Korean `a, b, c`. */
export function listTexts(texts: readonly Text[]): Text {
  const english = [...new Set(texts.map(({ en }) => en))];
  const last = english.pop() ?? '';
  return {
    en: english.length === 0 ? last : `${english.join(', ')} and ${last}`,
    ko: [...new Set(texts.map(({ ko }) => ko))].join(', '),
  };
}

/** Lists items by name, each once. */
export function listItems(items: readonly Item[]): Text {
  return listTexts([...new Set(items)].map(({ name }) => name));
}
