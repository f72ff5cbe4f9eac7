import { wordSet } from '../../../names/word-list.ts';
import type { ColumnProfile } from '../../../values/index.ts';
import type { Board } from '../../board.ts';
import type { SeenColumn } from '../../seen-column.ts';
import { shapeShare, wholeShare } from '../../shares.ts';
import { type DatasetView, type FieldView, isNamed, isOf } from '../../view.ts';
import { weights } from '../../weights.ts';

/** Forms that say what a column holds where its name means many things, from which share on, of how many kinds, and over which items. */
const forms = [
  {
    detector: 'school-name',
    item: 'school',
    share: 0.75,
    kinds: 3,
    over: wordSet('name free-text prompt job-title'),
  },
  {
    detector: 'education-level',
    item: 'school',
    share: 0.75,
    kinds: 2,
    over: wordSet('name free-text prompt job-title company department grade'),
  },
  {
    detector: 'school-year-en',
    item: 'enrollment-period',
    share: 0.75,
    kinds: 3,
    over: wordSet('grade school name'),
  },
] as const;

const flags = wordSet('is has flag yn status');
const sexes = wordSet('female male woman man');
const peoples = wordSet(
  'hispanic latino latina latinx white black asian aboriginal indigenous native caucasian roma',
);

/** Values that tell more than the name they stand under. */
export function judgeOutspoken(board: Board, { view, dataset, profile }: SeenColumn): void {
  const { values } = profile;
  const overrule = (by: string, item: string, matched: number) =>
    board.lift('values', by, item, 1.5, { matched: Math.round(matched * values), of: values });
  if (values < 5) return;
  for (const { detector, item, share, kinds, over } of forms) {
    if (wholeShare(profile, detector) < share || profile.distinct < kinds) continue;
    const above = [...board.items()].filter((one) => one !== item && board.scoreOf(one) > weights.none);
    if (above.every((one) => over.has(one)))
      overrule(`mostly ${detector}`, item, wholeShare(profile, detector));
  }
  judgeOwnPhone(board, view, dataset);
  judgeHandle(board, wholeShare(profile, 'url'), overrule);
  judgeRoleTitles(view, dataset, profile, overrule);
  judgeFlag(view, dataset, profile, overrule);
}

type Overrule = (by: string, item: string, matched: number) => void;

/** A number beside a column of telephones is one by which somebody is kept. */
function judgeOwnPhone(board: Board, view: FieldView, { fields, seen }: DatasetView): void {
  const score = board.scoreOf('phone');
  if (view.words.join(' ') !== 'number' || score <= 0 || seen?.get(view.field) === 'phone') return;
  const beside = fields.some(
    ({ field, matches }) =>
      field !== view.field && matches.some(({ strong, item }) => strong && /phone$/.test(item)),
  );
  if (beside) board.for('neighbour', 'a telephone of its own', 'phone', -score);
}

/** An account in a network, kept as the address of its page. */
function judgeHandle(board: Board, share: number, overrule: Overrule): void {
  if (share > 0.8 && board.scoreOf('username') > weights.none)
    overrule('addresses of pages', 'homepage', share);
}

/** Roles that are titles of jobs: of who logs in they are what is allowed. */
function judgeRoleTitles(
  { words }: FieldView,
  dataset: DatasetView,
  profile: ColumnProfile,
  overrule: Overrule,
): void {
  if (words.at(-1) !== 'role' || profile.distinct < 4) return;
  const titles = wholeShare(profile, 'job-title-en');
  const secret = dataset.fields.some((other) => isNamed(other, 'password'));
  if (titles >= 0.3 && !secret) overrule('titles of jobs', 'job-title', titles);
}

/** Yes or no to one sex, or to one descent, in a table of people. */
function judgeFlag(
  { words }: FieldView,
  dataset: DatasetView,
  profile: ColumnProfile,
  overrule: Overrule,
): void {
  const told = words.filter((word) => !flags.has(word));
  if (told.length === 0 || profile.distinct > 3 || shapeShare(profile, 'boolean') < 0.95) return;
  if (!isOf(dataset, ['person', 'people'], false) || isOf(dataset, ['lookup', 'statistics'], false)) return;
  if (told.every((word) => sexes.has(word))) overrule('yes or no to a sex', 'gender', 1);
  else if (told.every((word) => peoples.has(word))) overrule('yes or no to a descent', 'ethnicity', 1);
}
