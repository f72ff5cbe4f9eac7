import type { AgeMeasurement, DatasetEvidence, ServedActivity } from '../core/evidence.ts';
import type { Retention } from '../core/policy.ts';
import type { Clock, EndMarker, RowCondition } from '../core/workspace.ts';
import { both } from './conditions.ts';
import { fieldsHolding } from './kept-items.ts';
import { competes, cutByItems, type Part, piecesOf } from './rivals.ts';

/** A mark that somebody or something has ended, without a time. */
type Mark = Extract<EndMarker, { is: unknown }>;

/** What a dataset is counted for: each retention of each activity it serves, and what an activity keeps certain items for. */
export function partsOf(evidence: DatasetEvidence): Part[] {
  const isThere = (item: string) => fieldsHolding(evidence, [item]).length > 0;
  const whole = evidence.serves.flatMap((served): Part[] => {
    const { where, dataType } = served.serves;
    // What is for certain items ends nothing where none of them stands, and the others have a period.
    const general = served.retention.some(({ items }) => items === undefined);
    const own = served.retention.filter(({ items }) => !general || !items || items.some(isThere));
    return [
      ...own.map((retention) => ({ served, retention, where, dataType })),
      // What is kept for an item's own period is of that data type, wherever it stands.
      ...itemPeriods(evidence, served).map((retention) => ({
        served,
        retention,
        where,
        dataType: retention.dataType,
      })),
    ];
  });
  return whole.flatMap((part) => cutByItems(part, whole, isThere));
}

/**
 * Periods that the activity names for certain items, where they stand in a part that is kept by another: a prompt ends after 30
 * days in an error log of 90 days as well.
 */
function itemPeriods(evidence: DatasetEvidence, { serves, activity, held }: ServedActivity): Retention[] {
  const mapped = new Set(evidence.serves.flatMap((served) => served.retention));
  if (held || serves.dataType === undefined) return [];
  return activity.retention.filter(
    (retention) =>
      retention.keep !== undefined &&
      retention.items !== undefined &&
      !mapped.has(retention) &&
      fieldsHolding(evidence, retention.items).length > 0,
  );
}

/** What is counted for itself: a part, or its pieces, each with the parts that speak of the same records. */
export function piecesWithRivals(
  part: Part,
  kind: AgeMeasurement['kind'],
  parts: readonly Part[],
  asOf: string,
): (readonly [Part, Part[]])[] {
  const { mark } = clockOf(part.served.serves, kind);
  const whole = mark ? { ...part, where: marked(part.where, mark) ?? part.where } : part;
  const rivalsOf = (piece: Part) => parts.filter((other) => other !== part && competes(other, piece));
  return piecesOf(whole, kind, rivalsOf(whole), asOf).map((piece) => [piece, rivalsOf(piece)]);
}

/** The records of a condition that carry a mark; undefined where none can. */
export function marked(where: RowCondition | undefined, { field, is }: Mark): RowCondition | undefined {
  return both(where, { [field]: is });
}

/** The ways in which a part ends: by a period after its clock, by an event. */
export function kindsOf({ served, retention }: Part): AgeMeasurement['kind'][] {
  const kinds: AgeMeasurement['kind'][] = [];
  if (retention.keep) kinds.push('period');
  if (retention.until && served.serves.ends) kinds.push('ended');
  return kinds;
}

/** What to count by. A mark without a time is a condition; the records so marked are counted by whatever clock there is. */
export function clockOf(
  { clock, ends }: ServedActivity['serves'],
  kind: AgeMeasurement['kind'],
): { clock?: Clock | undefined; mark?: Mark } {
  if (kind === 'period') return { clock };
  if (!ends || !('is' in ends)) return { clock: ends };
  return { clock: clock ?? { field: ends.field, format: ends.format }, mark: ends };
}
