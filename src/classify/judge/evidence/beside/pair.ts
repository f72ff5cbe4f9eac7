import { classOf } from '../../../names/words/classes.ts';
import type { Board } from '../../board.ts';
import { contactNeighbours, type DatasetView, type FieldView, isOf, personalNeighbours } from '../../view.ts';

/** What a column says only beside its like: the halves of a name, how one is reached beside who it is, a weight beside a body or a price. */
export function judgePairs(board: Board, view: FieldView, dataset: DatasetView): void {
  judgeHalves(board, view, dataset);
  judgeReached(board, view, dataset);
  judgeContact(board, view, dataset);
  judgeMailed(board, view, dataset);
  judgeMeasure(board, view, dataset);
  judgeParts(board, view, dataset);
  judgeDoor(board, view, dataset);
}

const halves: Readonly<Record<string, readonly string[]>> = {
  first: ['last', 'surname', 'family'],
  last: ['first', 'given', 'forename'],
  given: ['family', 'last', 'surname'],
  family: ['given', 'first', 'forename'],
  middle: ['first', 'last'],
  midname: ['first', 'last'],
};

const roomFor = (view: FieldView, least: number): boolean =>
  view.field.family === 'text' && (view.field.maxLength ?? 255) >= least;

/** `pt_first` beside `pt_last`: whoever it is has both. */
function judgeHalves(board: Board, view: FieldView, dataset: DatasetView): void {
  const head = view.words.at(-1);
  const others = head === undefined ? undefined : halves[head];
  if (others === undefined || !roomFor(view, 10) || view.words.length < 2) return;
  const whose = view.words.slice(0, -1).join(' ');
  const beside = dataset.fields.some(
    (other) =>
      other !== view &&
      roomFor(other, 10) &&
      other.words.slice(0, -1).join(' ') === whose &&
      others.includes(other.words.at(-1)!),
  );
  if (beside) board.for('neighbour', `${head} and ${others[0]}`, 'name', 9);
}

/** Whose contact is somebody of theirs. */
const ofFirms = new Set([
  'sponsor',
  'client',
  'customer',
  'agent',
  'partner',
  'account',
  'lead',
  'billing',
  'shipping',
  'emergency',
]);

/** `guardian_contact` beside `guardian_name`, or in a column too short for a name. */
function judgeReached(board: Board, view: FieldView, dataset: DatasetView): void {
  const owner = view.words.at(-2);
  if (view.words.at(-1) !== 'contact' || owner === undefined || classOf(owner) !== 'person') return;
  if (
    ofFirms.has(owner) ||
    !roomFor(view, 7) ||
    view.matches.some(({ item, strong }) => strong && item !== 'name')
  )
    return;
  const named = dataset.fields.some(
    ({ words }) => words.at(-2) === owner && (words.at(-1) === 'name' || words.at(-1) === 'nm'),
  );
  const whose = view.words.slice(0, -1).join(' ');
  const called = dataset.fields.some(({ words }) => words.join(' ') === owner || words.join(' ') === whose);
  if (named || called || (view.field.maxLength ?? 255) <= 25)
    board.for('neighbour', `${owner} contact`, 'phone', 12);
}

/** Of people who have a name of their own, a `contact` is how they are reached. */
function judgeContact(board: Board, view: FieldView, dataset: DatasetView): void {
  if (!/^contact(?: info| detail)?$/.test(view.words.join(' ')) || !roomFor(view, 7)) return;
  const length = view.field.maxLength ?? 255;
  const called = contactNeighbours(dataset, view) > 0;
  if (length <= 20) board.for('type', 'too short for a name', 'phone', 8);
  // Where nothing else says how one is reached, that is what it says.
  else if (
    !called &&
    length <= (dataset.table.head.has('organization') ? 100 : 50) &&
    !isOf(dataset, ['lookup', 'machine'], false)
  )
    board.for('neighbour', 'no number beside it', 'phone', 6);
  if (!isOf(dataset, ['person'], false) || (called && length > 30)) return;
  const named = dataset.fields.some(
    ({ words }) =>
      /^(?:name|nm|fullname|firstname|lastname|surname)$/.test(words.at(-1) ?? '') && words.length < 4,
  );
  if (named && (!called || length <= 100)) board.for('neighbour', 'a name of its own', 'phone', 8);
}

const ofPost = new Set(['city', 'zip', 'street', 'state', 'st', 'postcode', 'country', 'zipcode', 'town']);

/** Where letters go, beside its city: a `mail_addr` with a `mail_zip`, a `mail_st`. */
function judgeMailed(board: Board, view: FieldView, dataset: DatasetView): void {
  const [first, second, ...more] = view.words;
  if (first !== 'mail' || second === undefined || more.length > 1) return;
  const post = dataset.fields.filter(({ words }) => words[0] === 'mail' && ofPost.has(words[1] ?? ''));
  const residence = dataset.fields.some(({ words }) =>
    /^(?:res|residence|home|situs|street|physical|property) address/.test(words.join(' ')),
  );
  if (second === 'address' && (post.length > 0 || residence))
    board.for('neighbour', 'mail city', 'address', 10);
  else if (ofPost.has(second) && second !== 'street' && post.length > 1)
    board.for('neighbour', 'mail city', 'address-part', 9);
}

/** What is told of a body beside its weight, and whose it is. */
const measures: ReadonlySet<string> = new Set(
  'age gender birth birthday dob bmi blood waist hip fat pulse heart sleep step calorie systolic diastolic weigh bust chest handedness handed shoe eye hair'.split(
    ' ',
  ),
);
const ofBodies: ReadonlySet<string> = new Set([
  ...measures,
  ...'user member patient client customer person athlete profile student child baby pupil employee participant runner player resident'.split(
    ' ',
  ),
]);

/** What stands before the last word of a name, and the word. */
const parted = (words: readonly string[]): readonly [string, string] => [
  words.slice(0, -1).join(' '),
  words.at(-1) ?? '',
];
/** By what a column is told to be no body's, and no secret: a picture has a width, a setting a value. */
const partners: Readonly<Record<string, string | undefined>> = { height: 'width', key: 'value' };

/** `height` beside `width`, `data_key` beside `data_value`: of a picture, of a property. */
function judgeParts(board: Board, { words }: FieldView, dataset: DatasetView): void {
  const [whose, part] = parted(words);
  const partner = partners[part];
  if (partner === undefined) return;
  const beside = dataset.fields.some(({ words: others }) => {
    const [other, last] = parted(others);
    return other === whose && last === partner;
  });
  if (beside) board.against('neighbour', `${part} and ${partner}`, 14);
}

/** `ho` beside `dong`: a door in a house of a block. */
function judgeDoor(board: Board, { words }: FieldView, dataset: DatasetView): void {
  const [whose, part] = parted(words);
  if (part !== 'ho' && part !== 'hosu') return;
  const beside = dataset.fields.some(({ words: others }) => {
    const [other, last] = parted(others);
    return other === whose && last === 'dong';
  });
  if (beside)
    board.for('neighbour', 'a door of a block', 'address-part', 8 + Math.max(0, board.againstAll()));
}

const units = new Set(['kg', 'g', 'gram', 'lb', 'lbs', 'ton', 'cm', 'mm', 'm']);

/** A weight or height among goods, loads and loads of servers is no body's. */
function judgeMeasure(board: Board, view: FieldView, dataset: DatasetView): void {
  const { field, words } = view;
  const scored = dataset.fields.some((other) =>
    other.words.some((word) => word === 'score' || word === 'grade' || word === 'criterion'),
  );
  if (words.join(' ') === 'weight' && scored && !isOf(dataset, ['person', 'people'], false))
    board.against('neighbour', 'a weight of scores', 9);
  const [measure, unit, ...more] = words;
  if ((measure !== 'weight' && measure !== 'height') || more.length > 0) return;
  if (unit !== undefined && !units.has(unit)) return;
  const bodily = dataset.fields.filter(
    (other) => other.field !== field && other.words.some((word) => measures.has(word)),
  );
  if (bodily.length > 1) board.for('neighbour', 'beside what bodies have', 'health', 6);
  if (personalNeighbours(dataset, view) > 1) return;
  if (isOf(dataset, ['person', 'people', 'health', 'vitals', 'family', 'pupils'], false)) return;
  // Whose goods they are says nothing of the load; a key to somebody may say whose the body is.
  const telling = unit === undefined ? ofBodies : measures;
  if (dataset.fields.some((other) => other.field !== field && other.words.some((word) => telling.has(word))))
    return;
  board.against('neighbour', 'no body', unit === undefined ? 5 : 8);
}
