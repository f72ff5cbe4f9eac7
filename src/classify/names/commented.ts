import type { Dataset, Field } from '../../core/dataset.ts';
import { commentName } from './comment.ts';
import type { Lexicon } from './lexicon.ts';
import { isAbout, matchName } from './match.ts';
import { readRomanised } from './romanised.ts';
import { hasHangul } from './squeeze.ts';
import { readStandard } from './standard.ts';
import { splitName } from './tokens.ts';
import { wordSet } from './word-list.ts';

/** Words that keep a place: `ATTRIBUTE1`, `custom_text_3`, `udf_date_1`, `col_b`. */
const places = wordSet(
  `col cols column fld field attr attribute var variable val value data extra custom reserve reserved spare filler tmp temp prop property udf
   uda udc user_defined defined flex segment seg element elem c1 text txt string str char varchar num int integer decimal flag date dt dttm
   free opt param parameter arg item unnamed misc other generic global`,
);

/**
 * A dataset in which columns whose names tell nothing (`ATTRIBUTE1`, `STRAS`, `c7`) are called what their English comments call them,
 * as columns of large standard software are; such a field has no comment any more. Korean comments are read by their ends instead.
 */
export function calledByComments(dataset: Dataset, lexicon: Lexicon): Dataset {
  return { ...dataset, fields: dataset.fields.map((field) => calledByComment(field, lexicon)) };
}

/** Whether a field as it is read is called by the comment that it was given. */
export const isCalledByComment = (given: Field, read: Field): boolean =>
  given.comment !== undefined && read.comment === undefined;

function calledByComment(field: Field, lexicon: Lexicon): Field {
  const { name, comment } = field;
  if (comment === undefined || hasHangul(comment)) return field;
  const told = commentName(comment);
  const words = told === undefined ? [] : lexicon.wordsOf(told);
  if (told === undefined || words.length === 0) return field;
  if (!tellsNothing(name, lexicon) && !(namesItem(words, lexicon) && leavesOpen(name, lexicon))) return field;
  const { comment: _, ...rest } = field;
  return { ...rest, name: told };
}

/** Last words of names that say what a column is, if not of what: a comment that names an item tells of what. */
const kinds = wordSet(
  `type kind code status state flag yn count number amount quantity id key index order level rank url link at on date time by size format
   version enabled verified confirmed required method mode source target language`,
);

/** Whether a name in words that anything may be called by leaves it to the comment what a column holds: `detail`, `ref_value`. */
function leavesOpen(name: string, lexicon: Lexicon): boolean {
  if (hasHangul(name) || readStandard(name) !== undefined || readRomanised(name) !== undefined) return false;
  const words = lexicon.wordsOf(name);
  if (kinds.has(words.at(-1) ?? '') || isAbout(words[0] ?? '')) return false;
  return !namesItem(words, lexicon);
}

const namesItem = (words: readonly string[], lexicon: Lexicon): boolean =>
  matchName(words, lexicon).some(({ strong }) => strong);

function tellsNothing(name: string, lexicon: Lexicon): boolean {
  if (hasHangul(name) || readStandard(name) !== undefined || readRomanised(name) !== undefined) return false;
  if (splitName(name).every((word) => word.length === 1 || /^\d+$/.test(word) || places.has(word)))
    return true;
  const words = lexicon.wordsOf(name);
  return words.every((word) => !lexicon.isWord(word)) && matchName(words, lexicon).length === 0;
}
