import { withSeams } from '../../../names/tokens.ts';
import { wordSet } from '../../../names/word-list.ts';
import type { Board } from '../../board.ts';
import type { DatasetView, FieldView } from '../../view.ts';

/** Which of two states of a record, and what is kept of it: `old_record`, `row_before`. */
const stages = wordSet(
  'old new before after previous prev original orig prior changed updated deleted removed',
);
const copies = wordSet(
  'record row rows data json object entity payload content fields document doc xml tuple values state image snapshot dump',
);
/** Of these, what a text of any length says of how something stands, or shows of how it looks. */
const otherwise = wordSet('state image snapshot content');

/** Where each line tells what was changed. */
const changed =
  /(?:^|_)(?:audits?|histor(?:y|ies)|logs?|logged|changes?|changelogs?|revisions?|versions?|trails?|journals?|archives?|deleted|undo|cdc|events?)(?:_|$)/i;

/** Where statements that were put to a database are kept. */
const queried = /(?:^|_)(?:quer(?:y|ies)|sql|statements?|slow_?log|general_?log|pg_stat_\w+)(?:_|$)/i;
const statements = wordSet('sql statement query');

/**
 * Whole records copied into a log of changes, and statements with their values: texts that hold whatever the records hold.
 */
export function judgeCopies(board: Board, view: FieldView, { dataset, fields }: DatasetView): void {
  const { field } = view;
  const isText = field.family === 'text' && (field.maxLength ?? 4000) >= 1000;
  if (!isText && field.family !== 'json') return;
  const words = wordsOf(field.name);
  const copied = isCopy(words, isText);
  const paired = copied && fields.some((other) => other !== view && isCopy(wordsOf(other.field.name), false));
  if (copied && (changed.test(dataset.name) || paired)) board.lift('table', words.join(' '), 'free-text', 6);
  else if (isText && isStatement(words) && queried.test(dataset.name))
    board.lift('table', words.join(' '), 'free-text', 6);
}

/** As they are written: what was `deleted` is no word for deleting. */
const wordsOf = (name: string): readonly string[] => withSeams(name).toLowerCase().split(/[_ ]+/);

function isCopy(words: readonly string[], isText: boolean): boolean {
  if (words.length < 2 || words.length > 3) return false;
  const [what] = words.filter((word) => copies.has(word));
  return (
    what !== undefined &&
    !(isText && otherwise.has(what)) &&
    words.every((word) => stages.has(word) || copies.has(word)) &&
    words.some((word) => stages.has(word))
  );
}

/** `executed_sql`, `query_text`; a `query_id` is none. */
const isStatement = (words: readonly string[]): boolean =>
  words.some((word) => statements.has(word)) &&
  words.every(
    (word) =>
      statements.has(word) ||
      /^(?:text|raw|select|executed|full|last|sample|normalized|original)$/.test(word),
  );
