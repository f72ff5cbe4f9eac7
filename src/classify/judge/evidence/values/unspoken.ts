import { withSeams } from '../../../names/tokens.ts';
import { endsInWord, wordSet } from '../../../names/word-list.ts';
import type { Board } from '../../board.ts';
import type { SeenColumn } from '../../seen-column.ts';
import { shapeShare, wholeShare } from '../../shares.ts';
import { type DatasetView, isOf } from '../../view.ts';
import { weights } from '../../weights.ts';
import { bodily, isSomebodys } from '../beside/somebody.ts';

/** Words for any text, of things as of people. Where people write to each other columns are called otherwise: memo, comment, message. */
const anyText = wordSet(
  `description content detail info explanation explain summary body introduction intro story plot synopsis overview outline question
    answer step guide caption feature spec`,
);
/** What stands over a text. */
const headings = wordSet('title subject headline subtitle');
const texts = ['free-text', 'prompt', 'completion'];

/** What a house shows: whoever made, leads or sells it is beside the point. */
const shown = endsInWord({
  goods: 'products? items? goods brands?',
  food: 'menus? dish(?:es)? foods? recipes?',
  travel: 'tours? pensions? hotels? motels? rooms? accommodations? lodgings?',
  lessons: 'lectures? courses? class(?:es)? lessons? programs? subjects?',
  culture: 'movies? films? books? games? exhibitions? performances? shows? concerts? festivals? events?',
  places:
    'places? spots? parks? facilit(?:y|ies) stores? shops? restaurants? cafes? compan(?:y|ies) hospitals?',
  others: 'plants? banners? popups? templates? categor(?:y|ies) projects? teams? clubs?',
});
/** What it publishes, in words that speak to readers. */
const published = endsInWord({
  news: 'articles? news press(?:_?releases?)? magazines? banners? popups?',
  rules: 'terms policies laws? templates?',
  knowledge:
    'faqs? guides? manuals? helps? glossar(?:y|ies) dictionar(?:y|ies) tips? knowledge common_?sense',
  questions: 'quiz(?:zes)? quiz_?questions? problems?',
});

const bare = (name: string): string =>
  withSeams(name).replace(/_(?:tbl?|table|info|list|mst|master|data|vo|entity|\d+)$/i, '');

/** Whether something is offered at a price, under a title: whoever put it in is beside the point. */
const isOffered = ({ fields, table }: DatasetView): boolean =>
  !table.any.has('order') &&
  fields.some(({ words }) => words.at(-1) === 'title' || words.at(-1) === 'name') &&
  fields.some(({ words }) => words.at(-1) === 'price');

/** A description in which nobody speaks, in a table in which nobody stands, is of a thing: a product, a course, a payment. */
export function judgeUnspoken(board: Board, { view, dataset, profile }: SeenColumn): void {
  const none = weights.none + board.againstAll();
  const told = texts.filter((item) => board.scoreOf(item) > none);
  if (told.length === 0 || profile.inspected < 8) return;
  const name = bare(dataset.dataset.name);
  const isPublished = published.test(name) && (isReported(dataset) || !isSomebodys(dataset, view, bodily));
  const last = view.words.at(-1) ?? '';
  if (!anyText.has(last) && !(isPublished && (headings.has(last) || view.matches.length === 0))) return;
  const isOfHouse = isShown(dataset);
  // Houses write alike now and then: …을 담았습니다.
  if (profile.voices > (isPublished && !isReported(dataset) ? 1 : isOfHouse || isPublished ? 0.35 : 0.1))
    return;
  if (shapeShare(profile, 'words', 'sentence', 'word') < 0.8) return;
  if (board.evidence().some(({ by }) => by.endsWith(' inside'))) return;
  const { any } = dataset.table;
  if (!isPublished && !isOfHouse) {
    if (any.has('person') || isOf(dataset, ['content', 'message', 'rating', 'llm', 'health'], false)) return;
    if (!isOffered(dataset) && isSomebodys(dataset, view)) return;
  }
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

/** Whether a paper prints it, by a reporter: a blog has writers. */
const isReported = ({ fields }: DatasetView): boolean =>
  fields.some(({ words }) => words.some((word) => /^(?:reporter|press|journalist|newspaper)$/.test(word)));

/** Whether a table lists what a house shows to all. */
export const isShown = ({ dataset, table }: DatasetView): boolean =>
  shown.test(bare(dataset.name)) && !table.head.has('person');

const sites = wordSet('website homepage site blog web url link');
/** What a link leads to, that nobody visited yet. */
const linked = wordSet(
  'review git github video image img map file thumbnail youtube news product store site naver blog repo repository download',
);

/** Where a firm or a place shows itself: nobody stands beside it. */
export function judgeSites(board: Board, { view, dataset, profile }: SeenColumn): void {
  if (!sites.has(view.words.at(-1) ?? '') || wholeShare(profile, 'url') < 0.5) return;
  if (dataset.table.any.has('person') || isOf(dataset, ['log', 'event', 'session'], false)) return;
  const leads = view.words.length > 1 && view.words.some((word) => linked.has(word));
  const own = board.scoreOf('homepage') >= board.scoreOf('url');
  if (own && (leads || dataset.table.any.has('content'))) return;
  if (
    !leads &&
    isSomebodys(dataset, view, own ? bodily : undefined) &&
    !isShown(dataset) &&
    !isReported(dataset)
  )
    return;
  for (const item of ['homepage', 'url'])
    if (board.scoreOf(item) > 0) board.for('neighbour', 'nobody is told of', item, -4);
}
