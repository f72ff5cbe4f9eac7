import type { People } from './people.ts';
import { wordSet } from './word-list.ts';

/** A name among others that stand side by side: keys of an object, fields of a dataset, datasets of a source. */
export interface Sibling {
  readonly name: string;
  /** What it is the name of is alike where this is the same. */
  readonly form: string;
}

/** Fewer names that differ in a word may differ by chance. */
const fewest = 3;
/** Of words that nobody knows so many are somebody's, or the others may be anything. */
const fewestPeople = 2;
const mostlyPeople = 0.5;

/** What machines, teams, editions and languages of programs are called by as well as people: alone they tell nobody. */
const codeNames = wordSet(`
  alpha beta gamma delta epsilon zeta theta kappa lambda sigma omega bravo charlie echo foxtrot golf hotel india juliet juliett kilo
  lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey xray yankee zulu
  zeus apollo athena hermes hera ares artemis poseidon hades hestia demeter dionysus odin thor loki freya baldur ra isis osiris anubis
  atlas titan orion phoenix luna nova aurora stella pegasus hydra gaia helios iris eos nyx vulcan jupiter saturn neptune pluto venus mars
  ruby jade opal pearl amber jasper crystal diamond emerald sapphire topaz coral onyx garnet beryl
  python java perl scala julia rust kotlin swift pascal ada haskell erlang elixir dart
  jenkins travis redis kafka jasmine jackson ambari hudson casper clair monterey catalina ventura sonoma
`);

const words = /[\p{L}\d]+/gu;
/** How a login or a name is written. */
const written = /^(?:\p{Lu}?\p{Ll}{2,}|\p{Lu}{3,})\d{0,4}$/u;
/** Whole names in capitals are abbreviations and Korean words of fields; with others around it a word may be a login (`TOKEN_HJKIM`). */
const capitals = /^[\p{Lu}\d]+$/u;

/**
 * Words by which alone like names of like things differ, and of which nobody but people is known to be called so: `hjkim` and
 * `dkowalik` in `messages_hjkim`, `messages_dkowalik`, `messages_mquill`; then `mquill` is one of them, whatever it means.
 */
export function findStrangers(
  siblings: readonly Sibling[],
  { isOrdinary, isSomebody }: Pick<People, 'isOrdinary' | 'isSomebody'>,
): Set<string> {
  const groups = new Map<string, Set<string>>();
  for (const { name, form } of siblings)
    for (const { 0: word, index } of name.matchAll(words)) {
      if (
        !written.test(word) ||
        (word === name && capitals.test(word)) ||
        isOrdinary(word.replace(/\d+$/, ''))
      )
        continue;
      const around = JSON.stringify([form, name.slice(0, index), name.slice(index + word.length)]);
      const group = groups.get(around);
      if (group) group.add(word);
      else groups.set(around, new Set([word]));
    }
  const found = new Set<string>();
  for (const group of groups.values()) {
    if (group.size < fewest) continue;
    const people = [...group].filter((word) => isSomebody(word) && !codeNames.has(word.toLowerCase())).length;
    if (people >= Math.max(fewestPeople, group.size * mostlyPeople))
      for (const word of group) found.add(word);
  }
  return found;
}
