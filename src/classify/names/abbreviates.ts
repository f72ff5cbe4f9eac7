import { tableFrames } from './standard.ts';
import { splitName } from './tokens.ts';

const most = 4;

/** Whether the letters stand in the word in their order, the first at its head. */
function isShort(letters: string, word: string): boolean {
  if (word.length <= letters.length || word[0] !== letters[0]) return false;
  let at = 0;
  for (const letter of word) if (letter === letters[at]) at++;
  return at === letters.length;
}

/** Which word of the table's name a word of a few letters abbreviates: `hw` of `huwonja`, `gc` of `golf_club` (its last). */
export function abbreviatedIn(word: string, table: string): string | undefined {
  if (word.length < 2 || word.length > most || !/^[a-z]+$/.test(word)) return undefined;
  const parts = splitName(table).filter((part) => !tableFrames.has(part));
  const initials = parts.map((part) => part[0]).join('');
  return parts.length > 1 && initials === word ? parts.at(-1) : parts.findLast((part) => isShort(word, part));
}
