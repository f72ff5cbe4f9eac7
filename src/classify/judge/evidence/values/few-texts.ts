import { squeeze } from '../../../names/squeeze.ts';
import { wordSet } from '../../../names/word-list.ts';
import type { Board } from '../../board.ts';
import type { SeenColumn } from '../../seen-column.ts';
import { shapeShare } from '../../shares.ts';
import { isOf, type RuleKind } from '../../view.ts';
import { weights } from '../../weights.ts';

/** Words for what is chosen from a list as often as it is written: why, what for, what came of it. */
const chosen = wordSet('purpose reason channel source method');
/** And what was done about it, which in a table of people is done to them. */
const done = wordSet('outcome result action taken cause motive');
const doneKo = /(?:처리|조치|접수|검토|승인)결과$/;
/** Words for a text that a program writes beside what moved: points, stock. */
const noted = wordSet('description detail content summary desc title history reason');
/** What is told of somebody's body, deeds or work is told of them, however few words there are for it. */
const telling: readonly RuleKind[] = [
  'work',
  'health',
  'court',
  'absence',
  'candidacy',
  'ban',
  'voiced',
  'family',
  'llm',
];
/** Why somebody left or stayed away. */
const ofStays = wordSet(
  'term termination terminate leave leaving left resign resignation quit exit separation dismissal absence retire retirement visit referral admission discharge death',
);
/** What moves in amounts, line by line. */
const moves =
  /(?:^|_|[a-z](?=[A-Z]))(?:(?:points?|mileage|coins?|credits?|tokens?|rewards?|stocks?|inventory)_?(?:transactions?|histor(?:y|ies)|logs?|records?|entr(?:y|ies)|movements?|usages?|changes?)|points?|mileage|coins?|rewards?)$/i;

const texts = ['free-text', 'prompt', 'completion'];

/**
 * A few short words that come again and again are kinds of things, and nothing that anybody wrote: `car (new)`, `radio/tv`. Of a line that a program
 * writes beside each movement of points the words may be more.
 */
export function judgeFewTexts(board: Board, { view, dataset, profile }: SeenColumn): void {
  const none = weights.none + board.againstAll();
  const told = texts.filter((item) => board.scoreOf(item) > none);
  const { inspected, distinct, words, length, voices } = profile;
  if (told.length === 0 || inspected < 15 || voices > 0 || words >= 3 || length.max > 30) return;
  const last = view.words.at(-1) ?? '';
  const moved = noted.has(last) && moves.test(dataset.dataset.name);
  const ofPeople = isOf(dataset, ['person', 'people', 'work'], false);
  const isDone = (done.has(last) && !ofPeople) || doneKo.test(squeeze(view.field.name));
  if (!moved && !chosen.has(last) && !isDone) return;
  const most = moved ? Math.min(30, inspected / 2) : inspected < 60 ? Math.min(6, inspected / 2.5) : 12;
  if (distinct > most || view.words.some((word) => ofStays.has(word))) return;
  if (shapeShare(profile, 'words', 'word', 'other') < 0.9) return;
  if (isOf(dataset, telling, false) || board.evidence().some(({ by }) => by.endsWith(' inside'))) return;
  for (const item of told)
    board.for('values', 'a few words again and again', item, none - 1 - board.scoreOf(item), {
      matched: distinct,
      of: inspected,
    });
}
