import type { Dataset, Field } from '../../core/dataset.ts';
import { commentName } from './comment.ts';
import type { Lexicon } from './lexicon.ts';
import { isAbout, matchName } from './match.ts';
import { readRomanised, readRomanisedTable } from './romanised.ts';
import { hasHangul } from './squeeze.ts';
import { readStandard, readStandardTable } from './standard.ts';
import { splitName } from './tokens.ts';
import { wordSet } from './word-list.ts';

/** Words that keep a place: `ATTRIBUTE1`, `custom_text_3`, `udf_date_1`, `col_b`. */
const places = wordSet(
  `col cols column fld field attr attribute var variable val value data extra custom reserve reserved spare filler tmp temp prop property udf
   uda udc defined flex segment seg element elem text txt string str char varchar num int integer decimal flag date dt dttm
   free opt param parameter arg item unnamed misc other generic global`,
);

/** What a table's name begins or ends in that tells nothing of it. */
const frames = wordSet('tb tbl tab table t mst master dat data dtl hdr info xx zz ent entity obj object');

/** What a comment says a row of a table is: `Contains one row per employee`, `Each record is a member`. */
const rowed =
  /\b(?:one|each|a single|every) (?:row|record|entry|line|tuple)s?,? (?:per|for (?:each|every|an?)|is (?:an?|one)|represents (?:an?|one)|describes (?:an?|one)|stores (?:an?|one)|holds (?:an?|one)) (\w+(?: \w+)?)/i;
/** What a table does with what it lists: `List of …`, `Stores information about …`, `General data in …`. */
const listing =
  /^(?:(?:this|the)\s+)?(?:(?:table|view|entity|dataset|file)\s+)?(?:(?:that|which|to|used to|for)\s+)?(?:stores?|contains?|holds?|lists?|keeps?|records?|tracks?|manages?|storing|containing|holding|has|with|of)?\s*(?:all\s+)?(?:the\s+)?(?:(?:(?:general|master|basic|personal|detailed?|main)\s+)*(?:lists?|details?|information|info|data|records?|tables?|catalog(?:ue)?|registry|register|collection|set|attributes|metadata)\s+(?:of|about|on|for|in|with|regarding)\s+)?(?:all\s+)?(?:registered\s+)?/i;

/** What the comment calls a table, where its name tells nothing (`KNA1`, `tb_a01`): `General Data in Customer Master` → `customer master`. */
function tableByComment({ name, comment, path }: Dataset, lexicon: Lexicon): string | undefined {
  if (comment === undefined || hasHangul(comment) || !tellsNoTable(path.at(-1) ?? name, lexicon))
    return undefined;
  const text = comment.trim();
  const row = rowed.exec(text)?.[1];
  const told = commentName(row ?? text.replace(listing, ''));
  return told === undefined || lexicon.wordsOf(told).length === 0 ? undefined : told;
}

/** A module and a number: `PA0002`. */
const numbered = /^[a-z]{1,3}_?\d{2,}$/i;

function tellsNoTable(name: string, lexicon: Lexicon): boolean {
  if (hasHangul(name) || readStandardTable(name) !== undefined || readRomanisedTable(name) !== undefined)
    return false;
  if (numbered.test(name)) return true;
  const words = lexicon.wordsOf(name);
  return words.every(
    (word) => word.length === 1 || /^\d+$/.test(word) || frames.has(word) || !lexicon.isWord(word),
  );
}

/**
 * A dataset in which the table and columns whose names tell nothing (`KNA1`, `ATTRIBUTE1`, `c7`) are called what their English comments call them,
 * as columns of large standard software are; such a field has no comment any more. Korean comments are read by their ends instead.
 */
export function calledByComments(dataset: Dataset, lexicon: Lexicon): Dataset {
  const fields = dataset.fields.map((field) => calledByComment(field, lexicon));
  const name = tableByComment(dataset, lexicon);
  return name === undefined ? { ...dataset, fields } : { ...dataset, name, path: [name], fields };
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
  if (isKorean(name)) return field;
  if (!tellsNothing(name, lexicon) && !(namesItem(words, lexicon) && leavesOpen(name, words, lexicon)))
    return field;
  const { comment: _, ...rest } = field;
  return { ...rest, name: told };
}

/** Whether a name is read in Korean, whatever letters it has. */
const isKorean = (name: string): boolean =>
  hasHangul(name) || readStandard(name) !== undefined || readRomanised(name) !== undefined;

/** Last words of names that say what a column is, if not of what: a comment that names an item tells of what. */
const kinds = wordSet(
  `type kind code status state flag yn count number amount quantity id key index order level rank url link at on date time by size format
   version enabled verified confirmed required method mode source target language`,
);

/** Whether a name in words that anything may be called by leaves it to the comment what a column holds: `detail`, `ref_value`. */
function leavesOpen(name: string, told: readonly string[], lexicon: Lexicon): boolean {
  const words = lexicon.wordsOf(name);
  if (namesItem(words, lexicon) || isAbout(words[0] ?? '')) return false;
  return !kinds.has(words.at(-1) ?? '') || saysMore(told, words);
}

/** Whether a comment says the same with more words before it: a `registration_number`, `Company registration number`. */
const saysMore = (told: readonly string[], words: readonly string[]): boolean =>
  told.length > words.length && words.every((word, at) => word === told.at(at - words.length));

const namesItem = (words: readonly string[], lexicon: Lexicon): boolean =>
  matchName(words, lexicon).some(({ strong }) => strong);

function tellsNothing(name: string, lexicon: Lexicon): boolean {
  if (splitName(name).every((word) => word.length === 1 || /^\d+$/.test(word) || places.has(word)))
    return true;
  const words = lexicon.wordsOf(name);
  return words.every((word) => !lexicon.isWord(word)) && matchName(words, lexicon).length === 0;
}
