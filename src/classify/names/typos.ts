import { wordList } from './word-list.ts';

/**
 * Words that names of columns about people are made of, as far as they are long enough to be known with one letter wrong,
 * missing, doubled or in its neighbour's place: `nubmer`, `exprience`, `pasport`.
 */
const spelled =
  wordList(`address number mobile telephone password birthday birthdate gender customer employee department passport license
  salary position contact country account company username nationality registration experience education description
  occupation profession religion emergency signature insurance certificate identification guardian
  marital family residence beneficiary qualification designation allergies diagnosis medication prescription
  appointment treatment disability disabilities relationship comment message feedback complaint remarks attendance
  subscription consent agreement withdrawal created updated modified deleted registered received
  admission enrollment enrolment graduation
  latitude longitude location timestamp datetime business security social national identity student teacher patient`);

/** What a word becomes with one letter left out, and which words become so. */
const shortened = new Map<string, Set<string>>();
for (const word of spelled) {
  for (let at = 1; at < word.length; at++) {
    const rest = word.slice(0, at) + word.slice(at + 1);
    shortened.set(rest, (shortened.get(rest) ?? new Set()).add(word));
  }
}

/**
 * The word that a misspelt one stands for, where one alone differs from it by a letter or two neighbours' places. The first
 * letter and the end must be right: `employed` and `employees` are no slips of `employee`.
 */
export function respell(word: string): string | undefined {
  if (word.length < 6 || !/^[a-z]+$/.test(word) || /^patent/.test(word)) return undefined;
  const found = new Set<string>();
  // A letter was left out.
  for (const right of shortened.get(word) ?? []) found.add(right);
  for (let at = 1; at < word.length; at++) {
    const rest = word.slice(0, at) + word.slice(at + 1);
    // A letter was added, or written for another, or two changed places.
    if (spelled.includes(rest) && at < word.length - 1) found.add(rest);
    for (const right of shortened.get(rest) ?? []) if (isSlip(word, right)) found.add(right);
  }
  const [only, ...others] = found;
  return others.length === 0 && only !== word ? only : undefined;
}

/** Of words equally long: one letter differs, before the last, or two neighbours stand in each other's place. */
function isSlip(word: string, right: string): boolean {
  if (word.length !== right.length) return false;
  const wrong = [...word].flatMap((letter, at) => (letter === right[at] ? [] : [at]));
  if (wrong.length === 1) return wrong[0]! < word.length - 1;
  const [one, two] = wrong as [number, number];
  return wrong.length === 2 && two === one + 1 && word[one] === right[two] && word[two] === right[one];
}
