import type { Board } from '../../board.ts';
import type { SeenColumn } from '../../seen-column.ts';
import type { FieldView } from '../../view.ts';

/** By which year people are grown. It stands still: the same values are judged alike whenever they are read. */
const asOf = 2026;

/** How such dates are told. */
export const births = 'dates of grown people';

/**
 * Dates over many years that end when people are grown: a birth. Dates of a business begin with it and go on to this day.
 */
export function judgeBirth(
  board: Board,
  { view, profile: { years, inspected, distinct }, profiles, people }: SeenColumn,
): void {
  if (toldOtherwise(view)) return;
  if (!years || years.count < 5 || years.count < inspected * 0.9 || years.timed > years.count * 0.1) return;
  const spread = years.high - years.low;
  const grown =
    years.middle >= asOf - 90 &&
    years.middle <= asOf - 18 &&
    years.low <= asOf - 30 &&
    years.latest <= asOf - 5;
  if (!grown || spread < 7 || distinct < inspected * 0.4) return;
  // Nobody is hired, or dies, before being born.
  if ([...profiles.values()].some((other) => other.years && other.years.middle < years.middle)) return;
  board.for('neighbour', births, 'date-of-birth', people >= 2 ? 6.2 : people === 1 ? 5.2 : 2.4, {
    matched: years.count,
    of: inspected,
  });
}

/** Whether the name tells of another day: of an election, of an entry. */
const toldOtherwise = ({ words, matches }: FieldView): boolean =>
  words.length > 1 && matches.length === 0 && (words[0] === 'date' || words.at(-1) === 'date');
