import type { Detector, GateClass } from '../../../../core/detector.ts';
import { hasHangul } from '../../../names/squeeze.ts';
import { wordSet } from '../../../names/word-list.ts';
import type { ColumnProfile } from '../../../values/index.ts';
import type { Board } from '../../board.ts';
import { hiddenShare } from '../../protection.ts';
import { shapeShare, wholeShare } from '../../shares.ts';
import { type FieldView, isNamed } from '../../view.ts';
import { weights } from '../../weights.ts';
import { isCode } from '../things/type.ts';

/** Items that are words; a column of numbers, times or keys holds none of them. */
const wordy = wordSet(
  `name company department job-title school major address resume industry nationality ethnicity belief
    device-info`,
);
/** Items that are long or many-worded. */
const texts = wordSet('free-text prompt completion resume');

/** What a name or a table says from this weight on stands against the shapes of what replaces the values. */
export const surelyNamed = 5;

const nameHeads = wordSet('name nm flnm');

/** Whether the column is called by the item, and not by a role or a table that it may refer to. */
const namedOutright = (view: FieldView, item: string): boolean =>
  hasHangul(view.field.name) ||
  isNamed(view, item) ||
  (item === 'name' && nameHeads.has(view.words.at(-1) ?? ''));

/** How the values of a column stand, in shares of those looked at, with what rules ask of them. */
interface Shapes {
  readonly profile: ColumnProfile;
  readonly numbers: number;
  readonly keys: number;
  readonly flags: number;
  readonly stamps: number;
  /** Whether there are enough values to tell that they are two at most. */
  readonly few: boolean;
}

function readShapes(profile: ColumnProfile): Shapes {
  return {
    profile,
    numbers: shapeShare(profile, 'integer', 'decimal'),
    stamps: shapeShare(profile, 'date', 'datetime', 'time'),
    keys: shapeShare(profile, 'uuid'),
    flags: shapeShare(profile, 'boolean'),
    few: profile.inspected >= 10 && profile.distinct <= 2,
  };
}

const noWords = ({ numbers, stamps, keys, flags }: Shapes): boolean => numbers + stamps + keys + flags > 0.8;

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

/** Lighter than this, in kilograms or pounds, is nobody who is weighed. */
const lightest = 12;
/** Numbers from here on may be a year, a day or seconds; days of a month are smaller still. */
const firstYear = 1900;

/** What the values cannot be. */
interface Misfit {
  readonly items: readonly string[];
  readonly by: string;
  readonly weight: number;
  readonly holds: (shapes: Shapes, view: FieldView) => boolean;
}

const misfits: readonly Misfit[] = [
  {
    // Whoever a role names is told by the paths inside.
    items: ['name'],
    by: 'objects',
    weight: -12,
    holds: ({ profile }, view) =>
      shapeShare(profile, 'json') > 0.8 &&
      (profile.classes.get('colon') ?? 0) > profile.inspected * 0.9 &&
      !namedOutright(view, 'name'),
  },
  {
    items: ['free-text'],
    by: 'words of programs',
    weight: -6,
    // A memo is one, whatever is in it.
    holds: ({ profile: { inspected, classes } }, { matches }) =>
      inspected >= 5 &&
      !matches.some(({ item, strong }) => strong && item === 'free-text') &&
      (['lower', 'hangul', 'space', 'dot'] as const).every((name) => classes.get(name) === 0),
  },
  {
    items: ['phone', 'mobile-phone'],
    by: 'no number',
    weight: -6,
    holds: ({ profile }) =>
      profile.length.max < 3 || shapeShare(profile, 'date', 'datetime', 'uuid', 'sentence') > 0.5,
  },
  {
    items: ['phone', 'mobile-phone'],
    by: 'no digits',
    weight: -16,
    // How somebody wants to be reached, as words: by letter, by telephone.
    holds: ({ profile: { inspected, classes, distinct } }) =>
      inspected >= 10 &&
      distinct <= inspected / 2 &&
      !classes.get('digit') &&
      (['lower', 'upper', 'hangul'] as const).some((one) => classes.get(one)),
  },
  {
    // Whatever a contact is called, it is the one that its values are.
    items: ['phone', 'mobile-phone'],
    by: 'addresses of mail',
    weight: -16,
    holds: ({ profile }) => wholeShare(profile, 'email') > 0.8,
  },
  {
    items: ['phone', 'mobile-phone'],
    by: 'objects',
    weight: -12,
    holds: ({ profile }) =>
      shapeShare(profile, 'json') > 0.8 && (profile.classes.get('colon') ?? 0) > profile.inspected * 0.9,
  },
  {
    items: ['phone', 'mobile-phone'],
    by: 'fractions',
    weight: -16,
    holds: ({ profile }) => profile.length.max <= 6 && shapeShare(profile, 'decimal') > 0.5,
  },
  {
    items: ['url'],
    by: 'objects',
    weight: -10,
    holds: ({ profile }) => shapeShare(profile, 'json') > 0.8,
  },
  {
    items: ['address'],
    by: 'addresses of machines',
    weight: -12,
    holds: ({ profile }) => wholeShare(profile, 'ipv4', 'ipv6', 'mac-address', 'url') > 0.8,
  },
  {
    items: ['ip-address'],
    by: 'ranges of a network',
    weight: -16,
    holds: ({ profile: { classes, inspected } }, { field }) =>
      (classes.get('slash') ?? 0) > inspected * 0.9 &&
      /cidr|subnet|network|block|range|prefix/i.test(field.name),
  },
  {
    items: ['date-of-birth'],
    by: 'no dates',
    weight: -6,
    holds: ({ keys, profile }) =>
      keys + shapeShare(profile, 'words', 'sentence') - wholeShare(profile, 'birth-date-after-kr') > 0.5,
  },
  {
    items: ['age'],
    by: 'not in a lifetime',
    weight: -5,
    holds: ({ profile: { numbers } }) => numbers !== undefined && (numbers.max > 150 || numbers.min < 0),
  },
  {
    items: ['session-id', 'cookie'],
    by: 'too short for a secret',
    weight: -12,
    // Of a congress, of a term, of a scan.
    holds: ({ profile: { inspected, distinct, length, words } }) =>
      inspected >= 10 && (length.max < 8 || (words > 1.5 && distinct < inspected / 2)),
  },
  {
    items: ['department'],
    by: 'signs of measures',
    weight: -8,
    // `mg` and `ml` are units of what is measured; those of an army have names.
    holds: ({ profile: { length, classes } }, { words }) =>
      words.at(-1) === 'unit' && length.max <= 5 && (classes.get('hangul') ?? 0) === 0,
  },
  {
    items: ['health'],
    by: 'no weight of a body',
    weight: -16,
    // Weights of a survey, of a priority, of a model.
    holds: ({ profile: { numbers } }, { words }) =>
      words.join(' ') === 'weight' && numbers !== undefined && numbers.max < lightest,
  },
  {
    items: ['record-time', 'visit-time', 'request-time', 'consent-time', 'opt-out-time'],
    by: 'no moments',
    weight: -14,
    holds: ({ profile: { numbers }, numbers: share }) =>
      share > 0.9 && numbers !== undefined && numbers.max > 31 && numbers.max < firstYear,
  },
  {
    items: ['geo-location'],
    by: 'whole numbers',
    weight: -3,
    holds: ({ profile }, { field }) => field.family !== 'geometry' && shapeShare(profile, 'integer') > 0.9,
  },
  {
    items: ['url', 'email'],
    by: 'numbers',
    weight: -7,
    holds: ({ numbers, stamps }) => numbers + stamps > 0.8,
  },
  {
    items: ['token', 'api-key'],
    by: 'no secret',
    weight: -7,
    holds: ({ stamps, flags }) => stamps + flags > 0.8,
  },
];

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
