import { distance } from 'fastest-levenshtein';
import { formatName } from './place.ts';
import type { Text } from './text.ts';

/** The nearest of the known words, where one is near enough to have been meant. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const far = distance(word.toLowerCase(), candidate.toLowerCase());
    if (far < least) [best, least] = [candidate, far];
  }
  return best;
}

/** The end of a sentence that names the nearest known word; empty where none is near. */
export function didYouMean(word: string, known: Iterable<string>): Text {
  const near = nearest(word, known);
  return near === undefined
    ? { en: '', ko: '' }
    : { en: `; did you mean \`${near}\`?`, ko: `. 혹시 \`${near}\`입니까?` };
}

/** Says that a name is not known, and which known one is near: no item is called `emial`; did you mean `email`? */
export function unknownName(what: Text, name: string, known: Iterable<string>): Text {
  const near = didYouMean(name, known);
  const shown = formatName(name.length > 80 ? `${name.slice(0, 80)}…` : name);
  return {
    en: `no ${what.en} is called \`${shown}\`${near.en}`,
    ko: `\`${shown}\`: 없는 ${what.ko}입니다${near.ko}`,
  };
}
