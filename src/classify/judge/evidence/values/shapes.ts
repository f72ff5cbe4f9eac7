import type { Detector, GateClass } from '../../../../core/detector.ts';
import { wordSet } from '../../../names/word-list.ts';
import type { ColumnProfile } from '../../../values/index.ts';
import type { Board } from '../../board.ts';
import { hiddenShare } from '../../protection.ts';
import { shapeShare } from '../../shares.ts';
import type { FieldView } from '../../view.ts';
import { weights } from '../../weights.ts';
import { isCode } from '../things/type.ts';
import { misfits } from './misfits.ts';
import { namedOutright, noWords, readShapes, type Shapes } from './shape-shares.ts';

/** Items that are words; a column of numbers, times or keys holds none of them. */
const wordy = wordSet(
  `name company department job-title school major address resume industry nationality ethnicity belief
    device-info`,
);
/** Items that are long or many-worded. */
const texts = wordSet('free-text prompt completion resume');

/** What a name or a table says from this weight on stands against the shapes of what replaces the values. */
export const surelyNamed = 5;

/** What the forms of the values speak against. */
export function judgeShapes(
  board: Board,
  view: FieldView,
  profile: ColumnProfile,
  detectors: ReadonlyMap<string, Detector>,
): void {
  const shapes = readShapes(profile);
  for (const item of board.items()) {
    // Tokens and ciphertext have shapes of their own; a UUID where only a role is named is a reference.
    if (
      board.scoreOf(item) >= surelyNamed &&
      hiddenShare(item, profile, detectors) > 0.5 &&
      (shapes.keys < 0.5 || namedOutright(view, item))
    )
      continue;
    judgeWords(board, view, item, shapes);
    if (texts.has(item)) judgeText(board, view, item, shapes);
    if (shapes.flags > 0.95 && shapes.few && profile.length.max <= 5 && !yesNo.has(item))
      board.for('shape', 'yes or no', item, -5);
    for (const { items, by, weight, holds } of misfits)
      if (items.includes(item) && holds(shapes, view)) board.for('shape', by, item, weight);
  }
  if (shapes.flags > 0.98 && shapes.few) board.against('shape', 'yes or no', 1);
  // Numbers that are given out one after the other are nobody's; a name that says otherwise is heard.
  if (isSequence(shapes, board)) board.against('shape', 'a sequence', board.speaks('name') ? 3 : 8);
}

/** Items that are words, in a column without any. */
function judgeWords(board: Board, view: FieldView, item: string, shapes: Shapes): void {
  // Whoever is of a people is marked so: `hispanic`, yes or no.
  if (item === 'ethnicity' && shapes.flags > 0.8) return;
  if (item === 'school' && tellsYearOfSchool(view, shapes.profile)) return;
  if (wordy.has(item) && noWords(shapes) && !isCode(item, view.field)) {
    const by = shapes.numbers > 0.5 ? 'numbers' : 'no words';
    // Whoever a role refers to by a UUID is told elsewhere, however surely the role is a person's.
    const refers = shapes.keys > 0.8 && !namedOutright(view, item);
    board.for('shape', by, item, refers ? -12 : item === 'job-title' || item === 'department' ? -3 : -7);
  } else if (
    item === 'name' &&
    ((shapes.profile.inspected >= 2 && areFigures(shapes.profile)) ||
      (shapes.profile.inspected >= 5 && areCounted(shapes.profile)))
  )
    board.for('shape', 'no words', item, -10);
}

/** Which year somebody is in is counted, up to the twelfth: 학년, `grade_level`. */
const tellsYearOfSchool = ({ field, words }: FieldView, { numbers }: ColumnProfile): boolean =>
  (/학년$/.test(field.name) || /^(?:grade|year|school) (?:level|year)$/.test(words.join(' '))) &&
  numbers !== undefined &&
  numbers.min >= 0 &&
  numbers.max <= 12;

/** Items that are texts: whether the values are, and whether they differ. */
function judgeText(board: Board, view: FieldView, item: string, shapes: Shapes): void {
  const { profile } = shapes;
  if (noWords(shapes)) board.for('shape', 'no text', item, -5);
  if (profile.inspected >= 30 && profile.distinct < Math.min(12, profile.inspected / 10) && profile.words < 3)
    board.for('shape', 'few different values', item, -3);
  // Whatever is described is described in sentences.
  const told = view.words.at(-1) !== 'description' || board.scoreOf(item) > weights.none;
  // A document that is no talk with a model, which is told by its form, is any program's answer.
  const documents = item === 'prompt' || item === 'completion' ? [] : (['json'] as const);
  if (told && shapeShare(profile, 'sentence', ...documents) > 0.3) board.for('shape', 'sentences', item, 1.2);
}

/** Whether every number is another one and follows the one before. */
const isSequence = ({ numbers, profile }: Shapes, board: Board): boolean =>
  profile.numbers !== undefined &&
  profile.numbers.rising > 0.99 &&
  profile.values >= 20 &&
  profile.distinct === profile.inspected &&
  numbers > 0.99 &&
  // Sorted numbers with check digits were given out by somebody else.
  !board.evidence().some(({ by }) => by === 'check digits');

/** Whether the values are figures and signs: `#1001` is nobody's name. */
function areFigures({ classes, inspected, length }: ColumnProfile): boolean {
  const share = (one: GateClass) => (classes.get(one) ?? 0) / inspected;
  // Codes of a few signs: `P1F`, `S02`.
  const loud = length.max <= 6 ? 0 : share('upper');
  return share('digit') > 0.9 && Math.max(share('lower'), loud, share('hangul')) < 0.1;
}

/** Words in Hangul with a number among them, every time: `티셔츠 외 2건` is what was ordered. */
function areCounted({ classes, inspected, koreanNames }: ColumnProfile): boolean {
  const share = (one: GateClass) => (classes.get(one) ?? 0) / inspected;
  return koreanNames.values === 0 && Math.min(share('digit'), share('space'), share('hangul')) > 0.95;
}

const yesNo = wordSet(
  `consent-time opt-out-time age gender marital-status military-number family health death appearance belief union
    politics criminal-record ethnicity sex-life enrollment-period`,
);
