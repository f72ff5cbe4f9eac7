import { wordSet } from '../../../names/word-list.ts';
import type { ColumnProfile } from '../../../values/index.ts';
import type { Board } from '../../board.ts';
import type { SeenColumn } from '../../seen-column.ts';
import { type DatasetView, type FieldView, isOf, standsBeside } from '../../view.ts';
import { weights } from '../../weights.ts';

/** What is recorded of somebody of flesh and blood for its own sake, not to name or to reach them. */
export const facts: ReadonlySet<string> = wordSet(
  'age gender date-of-birth marital-status nationality ethnicity belief criminal-record',
);
/** What stands beside firms and things as well. */
const contacts = wordSet('name mobile-phone email rrn');
/** What else is recorded of somebody. */
const more = wordSet(
  `name health appearance salary job-title school grade major work-experience department family interest politics address-part passport
   driver-licence national-id photo`,
);

/** Facts that are words, and are kept as codes where people are studied or counted. */
const coded = wordSet('ethnicity school job-title belief nationality marital-status');
/** More different numbers than this are no codes. */
const mostCodes = 40;

const countBeside = (items: ReadonlySet<string>, view: FieldView, dataset: DatasetView): number =>
  [...items].filter((item) => standsBeside(dataset, view, item)).length;

/** How many facts about a person the other columns hold. */
export const countFactsBeside = (view: FieldView, dataset: DatasetView): number =>
  isOf(dataset, ['lifeless'], false) ? 0 : countBeside(facts, view, dataset);

/**
 * Where facts about a person are kept, what may be one more of them, and is plainly nothing else, is likelier one. What its
 * values speak for, not its name, is likelier beside names and telephone numbers too.
 */
export function judgeFactsBeside(board: Board, column: SeenColumn): void {
  const { view, dataset } = column;
  const found = countFactsBeside(view, dataset);
  if (found > 0) judgeCodedFacts(board, column);
  const evidence = board.evidence();
  const none = weights.none + board.againstAll();
  const spoken = [...board.items()].map((item) => ({ item, score: board.scoreOf(item) }));
  if (spoken.some(({ score }) => score > none)) return;
  const around = found + countBeside(contacts, view, dataset);
  for (const { item, score } of spoken) {
    if (score <= 0 || !(more.has(item) || facts.has(item))) continue;
    const seen = evidence.some((piece) => piece.kind === 'values' && piece.item === item && piece.weight > 0);
    const count = seen ? around : found;
    const weight = count > 1 ? weights.manyFactsBeside : count > 0 ? weights.factBeside : 0;
    board.for('neighbour', 'facts about a person beside it', item, weight);
  }
}

/** An education of 16 and an occupation of 4 are somebody's where their age and sex stand beside them. */
function judgeCodedFacts(board: Board, { view, profile }: SeenColumn): void {
  if (profile.distinct > mostCodes || isCounted(profile) || view.field.references !== undefined) return;
  for (const item of board.items()) {
    const pieces = board.evidence().filter((piece) => piece.item === item);
    const named = pieces.some(({ kind, weight }) => kind === 'name' && weight > 0);
    const numbers = pieces.filter(({ by, weight }) => weight < 0 && (by === 'numbers' || by === 'number'));
    if (!coded.has(item) || !named || numbers.length === 0) continue;
    const against = numbers.reduce((sum, { weight }) => sum - weight, 0);
    board.for('neighbour', 'codes beside facts about a person', item, against, {
      matched: profile.values,
      of: profile.values,
    });
  }
}

/** A rank or a number that nobody shares is given out, and stands for no word. */
const isCounted = ({ distinct, inspected }: ColumnProfile): boolean =>
  inspected >= fewest && distinct > inspected * 0.9;
const fewest = 12;
