import type { ColumnProfile } from '../../values/index.ts';
import type { Board } from '../board.ts';
import { type DatasetView, type FieldView, isOf } from '../view.ts';
import { weights } from '../weights.ts';
import { shareOf } from './shapes.ts';
import { bodily, isSomebodys } from './somebody.ts';

const set = (text: string) => new Set(text.trim().split(/\s+/));

/** Words for any text, of things as of people. Where people write to each other columns are called otherwise: memo, comment, message. */
const anyText = set('description content detail info explanation summary body introduction intro');

const texts = ['free-text', 'prompt', 'completion'];

/** Whether something is offered at a price, under a title: whoever put it in is beside the point. */
const isOffered = ({ fields, table }: DatasetView): boolean =>
  !table.any.has('order') &&
  fields.some(({ words }) => words.at(-1) === 'title' || words.at(-1) === 'name') &&
  fields.some(({ words }) => words.at(-1) === 'price');

/** A description in which nobody speaks, in a table in which nobody stands, is of a thing: a product, a course, a payment. */
export function judgeUnspoken(
  board: Board,
  view: FieldView,
  dataset: DatasetView,
  profile: ColumnProfile,
): void {
  const none = weights.none + board.againstAll();
  const told = texts.filter((item) => board.scoreOf(item) > none);
  if (told.length === 0 || profile.inspected < 8 || profile.voices > 0.1) return;
  if (!anyText.has(view.words.at(-1) ?? '') || shareOf(profile, 'words', 'sentence', 'word') < 0.8) return;
  if (
    dataset.table.any.has('person') ||
    isOf(dataset, ['content', 'message', 'rating', 'llm', 'health'], false)
  )
    return;
  if (
    board.evidence().some(({ by }) => by.endsWith(' inside')) ||
    (!isOffered(dataset) && isSomebodys(dataset, view))
  )
    return;
  const counts = { matched: Math.round((1 - profile.voices) * profile.inspected), of: profile.inspected };
  for (const item of told)
    board.for(
      'neighbour',
      'nobody speaks, and nobody is told of',
      item,
      -Math.min(9, board.scoreOf(item) - none + 1),
      counts,
    );
}

const sites = set('website homepage site blog web url');

/** Where a firm or a place shows itself: nobody stands beside it. */
export function judgeSites(
  board: Board,
  view: FieldView,
  dataset: DatasetView,
  { hits, values }: ColumnProfile,
): void {
  if (!sites.has(view.words.at(-1) ?? '') || (hits.get('url')?.whole ?? 0) < values * 0.5) return;
  if (dataset.table.any.has('person') || isOf(dataset, ['log', 'event', 'session', 'content'], false)) return;
  if (board.scoreOf('homepage') < board.scoreOf('url') || isSomebodys(dataset, view, bodily)) return;
  for (const item of ['homepage', 'url'])
    if (board.scoreOf(item) > 0) board.for('neighbour', 'nobody is told of', item, -4);
}
