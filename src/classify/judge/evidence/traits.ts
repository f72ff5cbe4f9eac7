import type { Lexicon } from '../../names/lexicon.ts';
import { matchName } from '../../names/match.ts';
import { standings, studyWords, traits } from '../../names/study-words.ts';
import { splitName } from '../../names/tokens.ts';
import { measuredReadings, withoutRound } from '../../names/waves.ts';
import { wordSet } from '../../names/word-list.ts';
import type { Board } from '../board.ts';
import {
  contactNeighbours,
  type DatasetView,
  type FieldView,
  isOf,
  type RuleKind,
  standsBeside,
} from '../view.ts';
import { weights } from '../weights.ts';
import { countFactsBeside } from './facts-beside.ts';
import { misfit } from './type.ts';

/** What is said this faintly of something else is not known. */
const hinted = 2;
/** So many different traits tell of people without an age or a sex beside them. */
const enough = 3;

const readingsOf = ({ field }: FieldView): string[] =>
  measuredReadings(splitName(field.name).map((word) => word.toLowerCase()));

/** What somebody is like, feels, did in a test or comes from, where studies keep who takes part. */
export function judgeTraits(board: Board, view: FieldView, dataset: DatasetView, lexicon: Lexicon): void {
  const { field } = view;
  if (field.references !== undefined || isKey(view) || counts.test(dataset.dataset.name)) return;
  const reading = readingsOf(view).find((one) => studyWords.has(one));
  const told =
    reading === undefined ? askedAgain(view, lexicon) : { item: studyWords.get(reading)!, by: reading };
  if (told === undefined || !isFit(told.item, field)) return;
  if (isOf(dataset, ofOthers, false)) return;
  const { item, by } = told;
  if (standings.has(by) && (standsBeside(dataset, view, 'job-title') || isOf(dataset, ['work'], false)))
    return;
  if (!isStudied(view, dataset) && !(traits.has(by) && tellsTraits(dataset))) return;
  const least = weights.none + board.againstAll() + hinted;
  if ([...board.items()].some((other) => other !== item && board.scoreOf(other) > least)) return;
  if (board.scoreOf(item) >= weights.strongName + misfit(item, field) + board.againstAll()) return;
  board.for('table', by, item, weights.strongName + 1 + board.againstAll() + misfit(item, field));
}

const ofOthers: readonly RuleKind[] = [
  'lookup',
  'statistics',
  'animal',
  'goods',
  'catalogue',
  'machine',
  'nature',
  'vacancy',
  'game',
  'card',
];

/** Numbers, yes and no may stand for whatever was answered; what is neither is judged by its type. */
const isFit = (item: string, field: FieldView['field']): boolean =>
  field.family === 'number' || field.family === 'boolean' || misfit(item, field) === 0;

const isKey = ({ words }: FieldView): boolean => words.at(-1) === 'id' || words.at(-1) === 'code';
/** Not of one each, but of many. */
const counts =
  /(?:^|_|[a-z](?=[A-Z]))(?:rates?|prevalences?|averages?|means|totals?|aggregates?|aggregated|summary|summaries|stats|statistics|counts?)$/i;

/** Two facts about a person beside it, or one that is no age where nobody is written to. */
function isStudied(view: FieldView, dataset: DatasetView): boolean {
  const facts = countFactsBeside(view, dataset);
  // An age alone may be a server's.
  return (
    facts > 1 ||
    (facts === 1 && contactNeighbours(dataset, view) === 0 && !standsBeside(dataset, view, 'age'))
  );
}

const tellsTraits = ({ fields }: DatasetView): boolean =>
  new Set(fields.flatMap((one) => readingsOf(one).find((reading) => traits.has(reading)) ?? [])).size >=
  enough;

/** What is asked again in every round. */
const repeated = wordSet(
  'age gender marital-status ethnicity belief nationality health salary school job-title family politics date-of-birth',
);

/** A known fact with the round in which it was asked: `age_baseline`, `income_w2`. */
function askedAgain({ words }: FieldView, lexicon: Lexicon): { item: string; by: string } | undefined {
  const bare = withoutRound(words);
  if (bare.length === words.length) return undefined;
  const found = matchName(bare, lexicon).find(({ item, strong }) => strong && repeated.has(item));
  return found && { item: found.item, by: found.phrase };
}
