import { distance } from 'fastest-levenshtein';
import type { ItemCatalogue } from './item.ts';
import { formatName } from './place.ts';
import type { Text } from './text.ts';

/** The nearest of the known words, where one is near enough to have been meant. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  // A short word must have something in common with what is near to it.
  let least = Math.min(Math.max(2, Math.floor(word.length / 3)) + 1, word.length);
  for (const candidate of known) {
    const far = distance(word.toLowerCase(), candidate.toLowerCase());
    if (far < least) [best, least] = [candidate, far];
  }
  return best;
}

/** The end of a sentence that names the nearest known word; empty where none is near. */
export function didYouMean(word: string, known: Iterable<string>): Text {
  const near = nearest(word, known);
  return near === undefined ? { en: '', ko: '' } : meant(near);
}

const meant = (key: string): Text => ({
  en: `; did you mean \`${key}\`?`,
  ko: `. 혹시 \`${key}\`입니까?`,
});

/** Says that a name is not known, and which known one is near: no item is called `emial`; did you mean `email`? */
export function unknownName(what: Text, name: string, known: Iterable<string>): Text {
  return unknown(what, name, didYouMean(name, known));
}

/** The same of an item, which a policy may call by a word of people or of columns: `company name`, 이름. */
export function unknownItem(name: string, items: ItemCatalogue): Text {
  const words = name
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
  const called = [...items.values()].find(
    ({ name: { en, ko }, names: { strong = [], weak = [], hangul = [] } = {} }) =>
      [en, ko, ...strong, ...weak, ...hangul].some((one) => one.toLowerCase() === words),
  );
  const near = didYouMean(name, items.keys());
  return unknown(
    { en: 'item', ko: '항목' },
    name,
    near.en !== '' ? near : called ? meant(called.key) : listed,
  );
}

const listed: Text = {
  en: '; `gamsa rules --items` lists them',
  ko: '. `gamsa rules --items`로 목록을 볼 수 있습니다',
};

function unknown(what: Text, name: string, near: Text): Text {
  const shown = formatName(name.length > 80 ? `${name.slice(0, 80)}…` : name);
  return {
    en: `no ${what.en} is called \`${shown}\`${near.en}`,
    ko: `\`${shown}\`: 없는 ${what.ko}입니다${near.ko}`,
  };
}
