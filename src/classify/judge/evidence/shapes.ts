import type { Detector, GateClass } from '../../../core/detector.ts';
import { hasHangul } from '../../names/squeeze.ts';
import type { ColumnProfile, Shape } from '../../values/index.ts';
import type { Board } from '../board.ts';
import { hiddenShare } from '../protection.ts';
import type { FieldView } from '../view.ts';
import { weights } from '../weights.ts';

const set = (text: string) => new Set(text.trim().split(/\s+/));

/** Items that are words; a column of numbers, times or keys holds none of them. */
const wordy = set(
  `name company department job-title school major address resume industry nationality ethnicity belief
    device-info`,
);
/** Items that are long or many-worded. */
const texts = set('free-text prompt completion resume');

/** What a name or a table says from this weight on stands against the shapes of what replaces the values. */
export const surelyNamed = 5;

const nameHeads = set('name nm flnm');

/** Whether the column is called by the item, and not by a role or a table that it may refer to. */
const namedOutright = ({ field, words, matches }: FieldView, item: string): boolean =>
  hasHangul(field.name) ||
  matches.some((match) => match.strong && match.item === item) ||
  (item === 'name' && nameHeads.has(words.at(-1) ?? ''));

/** What the forms of the values speak against. */
export function judgeShapes(
  board: Board,
  view: FieldView,
  profile: ColumnProfile,
  detectors: ReadonlyMap<string, Detector>,
): void {
  const numbers = shareOf(profile, 'integer', 'decimal');
  const stamps = shareOf(profile, 'date', 'datetime', 'time');
  const keys = shareOf(profile, 'uuid');
  const flags = shareOf(profile, 'boolean');
  const few = profile.inspected >= 10 && profile.distinct <= 2;
  for (const item of board.items()) {
    // Tokens and ciphertext have shapes of their own; a UUID where only a role is named is a reference.
    if (
      board.scoreOf(item) >= surelyNamed &&
      hiddenShare(item, profile, detectors) > 0.5 &&
      (keys < 0.5 || namedOutright(view, item))
    )
      continue;
    if (wordy.has(item) && numbers + stamps + keys + flags > 0.8) {
      board.for(
        'shape',
        numbers > 0.5 ? 'numbers' : 'no words',
        item,
        // Whoever a role refers to by a UUID is told elsewhere, however surely the role is a person's.
        keys > 0.8 && !namedOutright(view, item)
          ? -12
          : item === 'job-title' || item === 'department'
            ? -3
            : -7,
      );
    } else if (item === 'name' && profile.inspected >= 5 && areFigures(profile))
      board.for('shape', 'no words', item, -7);
    if (texts.has(item) && numbers + stamps + keys + flags > 0.8) board.for('shape', 'no text', item, -5);
    if (
      texts.has(item) &&
      profile.inspected >= 30 &&
      profile.distinct < Math.min(12, profile.inspected / 10) &&
      profile.words < 3
    ) {
      board.for('shape', 'few different values', item, -3);
    }
    // Whatever is described is described in sentences.
    const told = view.words.at(-1) !== 'description' || board.scoreOf(item) > weights.none;
    if (texts.has(item) && told && shareOf(profile, 'sentence', 'json') > 0.3)
      board.for('shape', 'sentences', item, 1.2);
    if (flags > 0.95 && few && profile.length.max <= 5 && !isYesNo(item))
      board.for('shape', 'yes or no', item, -5);
    if (item === 'phone' || item === 'mobile-phone') {
      if (profile.length.max < 3 || shareOf(profile, 'date', 'datetime', 'uuid', 'sentence') > 0.5)
        board.for('shape', 'no number', item, -6);
      if (profile.length.max <= 6 && shareOf(profile, 'decimal') > 0.5)
        board.for('shape', 'fractions', item, -16);
    }
    if (item === 'date-of-birth' && keys + shareOf(profile, 'words', 'sentence') > 0.5)
      board.for('shape', 'no dates', item, -6);
    if (item === 'age' && profile.numbers && (profile.numbers.max > 150 || profile.numbers.min < 0))
      board.for('shape', 'not in a lifetime', item, -5);
    if (item === 'geo-location' && view.field.family !== 'geometry' && shareOf(profile, 'integer') > 0.9)
      board.for('shape', 'whole numbers', item, -3);
    if ((item === 'url' || item === 'email') && numbers + stamps > 0.8)
      board.for('shape', 'numbers', item, -7);
    if ((item === 'token' || item === 'api-key') && stamps + flags > 0.8)
      board.for('shape', 'no secret', item, -7);
  }
  if (flags > 0.98 && few) board.against('shape', 'yes or no', 1);
  if (
    profile.numbers &&
    profile.numbers.rising > 0.99 &&
    profile.values >= 20 &&
    profile.distinct === profile.inspected &&
    numbers > 0.99 &&
    // Sorted numbers with check digits were given out by somebody else.
    !board.evidence().some(({ by }) => by === 'check digits')
  ) {
    // Numbers that are given out one after the other are nobody's; a name that says otherwise is heard.
    board.against('shape', 'a sequence', board.speaks('name') ? 3 : 8);
  }
}

/** Whether the values are figures and signs: `#1001` is nobody's name. */
function areFigures({ classes, inspected }: ColumnProfile): boolean {
  const share = (one: GateClass) => (classes.get(one) ?? 0) / inspected;
  return share('digit') > 0.9 && Math.max(share('lower'), share('upper'), share('hangul')) < 0.1;
}

const yesNo = set(
  `consent-time opt-out-time age gender marital-status military-number family health belief union
    politics criminal-record`,
);
const isYesNo = (item: string): boolean => yesNo.has(item);

export function shareOf(profile: ColumnProfile, ...shapes: readonly Shape[]): number {
  if (profile.inspected === 0) return 0;
  return shapes.reduce((sum, shape) => sum + (profile.shapes[shape] ?? 0), 0) / profile.inspected;
}
