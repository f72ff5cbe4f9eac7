import type { ColumnProfile } from '../../values/index.ts';
import type { Board } from '../board.ts';
import type { Share } from '../hits.ts';

/** Columns of few kinds, each of which alone could be anything: letters for men and women, blood groups, colours of skin. */
export function judgeFewValues(
  board: Board,
  profile: ColumnProfile,
  shares: ReadonlyMap<string, Share>,
): void {
  const { distinct, inspected } = profile;
  const whole = (id: string): number => (profile.hits.get(id)?.whole ?? 0) / profile.values;
  const tell = (by: string, item: string, weight: number) => {
    const share = shares.get(item);
    board.for('values', by, item, weight, { matched: share?.matched ?? 0, of: share?.of ?? profile.values });
  };
  const trust = Math.min(1, Math.log2(profile.values + 1) / 4);

  // Two letters of three that all stand for a sex: both sexes are there.
  const letters = whole('gender-letter');
  if (letters > 0.98 && distinct === 2) tell('two sexes', 'gender', 2.6 * trust);
  else if (letters > 0.85 && (distinct === 3 || distinct === 4)) tell('two sexes', 'gender', 1.6 * trust);
  else if (letters > 0 && distinct === 1) tell('one letter', 'gender', -2);

  // Sexes in numbers, where the name says that they are.
  const { numbers } = profile;
  if (board.scoreOf('gender') > 3 && numbers && numbers.min >= 0 && numbers.max <= 9 && distinct <= 4)
    board.for('values', 'codes of sexes', 'gender', 4);

  if (whole('salutation') > 0.9)
    for (const item of ['job-title', 'free-text', 'prompt'])
      if (board.scoreOf(item) > 0) board.for('values', 'salutations', item, -8);

  if (whole('blood-group') > 0.98 && distinct === 4) tell('all blood groups', 'health', 4.5 * trust);

  // Marks go on to D and F, where groups of blood stop at B.
  if (
    board.scoreOf('grade') > 0 &&
    whole('letter-grade') > 0.95 &&
    distinct >= 3 &&
    whole('blood-group') < 0.95
  ) {
    board.for('values', 'letters of marks', 'grade', 4);
    board.for('values', 'letters of marks', 'health', -4);
  }

  const named = whole('ethnicity');
  const coloured = whole('ethnicity-colour');
  if (named > 0 && named + coloured > 0.75) tell('ethnicities', 'ethnicity', 4 * trust);

  // What machines and forms call two or three kinds of senders are no jobs.
  if (shares.has('job-title') && distinct < 3 && inspected >= 10) tell('few kinds', 'job-title', -3);

  // All Korean numbers with a birthday before and a sex behind the hyphen.
  const resident = profile.hits.get('rrn');
  if (
    resident &&
    resident.valid + resident.unknown > profile.values * 0.95 &&
    (profile.classes.get('hyphen') ?? 0) > inspected * 0.95 &&
    inspected >= 8 &&
    distinct > inspected * 0.9
  )
    tell('birthdays and sexes', 'rrn', 4);

  // Given names are names of streets, brands and species as well; people have many.
  const listed = whole('first-name') + whole('family-name');
  if (listed > 0) {
    if (inspected >= 20 && distinct < 6) tell('few different values', 'name', -4);
    else if (distinct < 15 && inspected > distinct * 3 && listed < 0.6)
      tell('few different values', 'name', -2.5);
    if (whole('town') > listed && whole('town') > 0.15) tell('towns', 'name', -4);
  }
  if (
    !shares.has('name') &&
    profile.koreanNames.values === 0 &&
    inspected >= 30 &&
    distinct < 6 &&
    board.scoreOf('name') > 0
  )
    board.for('values', 'few different values', 'name', -4);
}
