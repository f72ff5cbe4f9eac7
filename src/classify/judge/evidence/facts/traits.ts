import type { Lexicon } from '../../../names/lexicon.ts';
import { matchName } from '../../../names/match.ts';
import { splitName, withSeams } from '../../../names/tokens.ts';
import { measuredReadings, withoutRound } from '../../../names/waves.ts';
import { wordSet } from '../../../names/word-list.ts';
import { opposites, standings, studyWords, traits, vague } from '../../../names/words/study.ts';
import type { Board } from '../../board.ts';
import {
  contactNeighbours,
  type DatasetView,
  type FieldView,
  isOf,
  type RuleKind,
  standsBeside,
} from '../../view.ts';
import { weights } from '../../weights.ts';
import { misfit } from '../things/type.ts';
import { countFactsBeside } from '../values/facts-beside.ts';

/** What is said this faintly of something else is not known. */
const hinted = 2;
/** So many different traits tell of people without an age or a sex beside them. */
const enough = 3;

const readingsOf = ({ field }: FieldView): string[] =>
  measuredReadings(
    splitName(field.name)
      .map((word) => word.toLowerCase())
      // A mother's occupation is the mother occupation.
      .filter((word, at) => word !== 's' || at === 0),
  );

/** What somebody is like, feels, did in a test or comes from, where studies keep who takes part. */
export function judgeTraits(board: Board, view: FieldView, dataset: DatasetView, lexicon: Lexicon): void {
  const { field } = view;
  if (field.references !== undefined || isKey(view) || isOfMany(dataset)) return;
  const reading = readingsOf(view).find((one) => studyWords.has(one));
  const told =
    reading === undefined
      ? (askedAgain(view, lexicon) ?? headed(view))
      : { item: studyWords.get(reading)!, by: reading };
  if (told === undefined || !isFit(told.item, field)) return;
  if (isOf(dataset, ofOthers, false)) return;
  const { item, by } = told;
  if (standings.has(by) && (standsBeside(dataset, view, 'name') || isOf(dataset, ['work'], false))) return;
  if (vague.has(by) && logsIn(view, dataset)) return;
  if (opposites.has(by) && countOpposites(dataset) > 1) return;
  if (!isStudied(view, dataset) && !(traits.has(by) && tellsTraits(dataset))) return;
  const least = weights.none + board.againstAll() + hinted;
  if ([...board.items()].some((other) => other !== item && board.scoreOf(other) > least)) return;
  if (board.scoreOf(item) >= weights.strongName + misfit(item, field) + board.againstAll()) return;
  board.for('table', by, item, weights.strongName + 1 + board.againstAll() + misfit(item, field));
}

/** What studies begin names with, whatever they go on with: `EduComp`, `Eth1`, `political_social`, `AgeMRI_W3`. */
const heads: ReadonlyMap<string, string> = new Map([
  ['edu', 'school'],
  ['educ', 'school'],
  ['eth', 'ethnicity'],
  ['ethn', 'ethnicity'],
  ['political', 'politics'],
  ['relig', 'belief'],
  ['age', 'age'],
]);
/** After an age, these tell of what else it is. */
const noAge = wordSet(
  'rating limit limits restriction restricted gate verified verification policy of ms sec seconds minutes hours ses income loan account employment',
);

function headed({ field }: FieldView): { item: string; by: string } | undefined {
  const [head = '', next] = splitName(field.name);
  const item = heads.get(head);
  if (item === undefined || next === undefined) return undefined;
  if (item === 'age' && (field.family !== 'number' || noAge.has(next))) return undefined;
  return { item, by: head };
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
const isOfMany = ({ dataset, fields }: DatasetView): boolean =>
  counts.test(withSeams(dataset.name).toLowerCase()) ||
  fields.some(({ field }) => counted.has(field.name.toLowerCase()));
const counted = wordSet(
  'population prevalence incidence headcount cases deaths percent percentage pct rate impressions clicks',
);
/** Not of one each, but of many. */
const counts =
  /(?:^|_)(?:rates?|prevalences?|averages?|means|totals?|aggregates?|aggregated|summary|summaries|stats|statistics|counts?)$/;

/** By which word a study calls those who take part. */
const takingPart =
  /^(?:id_?)?(?:participants?|subjects?|subj|sub|respondents?|proband|ppt)(?:[ _.-]?(?:id|no|num|number|code))?$/i;
/** To what they were assigned. */
const armOfStudy =
  /^(?:research[ _.-]?arm|(?:study|experiment(?:al)?|test)[ _.-]?(?:arm|group|condition|block))$/i;
/** And its parts. */
const ofDesign = wordSet('session sessions visit run block condition arm wave site');
const taken: readonly string[] = ['name', 'session-id', 'visit-time', 'username'];

/** Where people are studied, a participant is a number, and a session a part of the design. */
export function judgeDesign(board: Board, view: FieldView, dataset: DatasetView): void {
  const { name } = view.field;
  if (!takingPart.test(name) && !armOfStudy.test(name) && !ofDesign.has(name.toLowerCase())) return;
  if (countFactsBeside(view, dataset) === 0 || !isStudied(view, dataset)) return;
  if (contactNeighbours(dataset, view) > 0 || standsBeside(dataset, view, 'name')) return;
  for (const item of taken)
    if (board.scoreOf(item) > 0) board.for('table', 'the design of a study', item, -board.scoreOf(item));
}

/** What only people have, and is told of them beside an age. */
const ofPeople: readonly string[] = ['school', 'salary', 'family', 'work-experience', 'job-title'];

/** Two facts about a person beside it, or one that is no age where nobody is written to. */
function isStudied(view: FieldView, dataset: DatasetView): boolean {
  const facts = countFactsBeside(view, dataset);
  if (facts !== 1 || contactNeighbours(dataset, view) > 0) return facts > 1;
  // An age alone may be a server's.
  return !standsBeside(dataset, view, 'age') || ofPeople.some((item) => standsBeside(dataset, view, item));
}

const logsIn = (view: FieldView, dataset: DatasetView): boolean =>
  contactNeighbours(dataset, view) > 0 ||
  standsBeside(dataset, view, 'password') ||
  standsBeside(dataset, view, 'username');

const countOpposites = ({ fields }: DatasetView): number =>
  new Set(fields.flatMap((one) => readingsOf(one).filter((reading) => opposites.has(reading)))).size;

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
