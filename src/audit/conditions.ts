import type { RowCondition } from '../core/workspace.ts';

type Wanted = RowCondition[string];
type Scalar = Exclude<Wanted, readonly unknown[] | { not: unknown }>;

/** What a field may hold: these texts, or everything but these. Conditions compare texts, and null apart from them. */
interface Choice {
  readonly not: boolean;
  readonly values: readonly Scalar[];
}

/** The condition that holds where both hold; undefined where no record can be of both. */
export function both(a: RowCondition = {}, b: RowCondition = {}): RowCondition | undefined {
  const joined: [string, Wanted][] = [];
  for (const field of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const [ours, theirs] = [a[field], b[field]];
    const choice =
      ours === undefined || theirs === undefined
        ? choiceOf(ours ?? theirs ?? null)
        : meet(choiceOf(ours), choiceOf(theirs));
    if (!choice.not && choice.values.length === 0) return undefined;
    joined.push([field, ours === undefined ? theirs! : theirs === undefined ? ours : wantedOf(choice)]);
  }
  return Object.fromEntries(joined);
}

/** The records of one condition that are outside another, as conditions of which no two share a record. */
export function outside(a: RowCondition = {}, b: RowCondition = {}): RowCondition[] {
  const pieces: RowCondition[] = [];
  let left: RowCondition | undefined = a;
  for (const [field, wanted] of Object.entries(b)) {
    const { not, values } = choiceOf(wanted);
    const piece: RowCondition | undefined = both(left, { [field]: wantedOf({ not: !not, values }) });
    if (piece) pieces.push(piece);
    left = both(left, { [field]: wanted });
    if (!left) break;
  }
  return pieces;
}

function choiceOf(wanted: Wanted): Choice {
  if (wanted !== null && typeof wanted === 'object' && 'not' in wanted)
    return { not: true, values: [wanted.not].flat() };
  return { not: false, values: [wanted].flat() as Scalar[] };
}

function wantedOf({ not, values }: Choice): Wanted {
  return not ? { not: [...values] } : [...values];
}

function meet(a: Choice, b: Choice): Choice {
  if (a.not && b.not)
    return { not: true, values: [...a.values, ...b.values.filter((value) => !holds(a.values, value))] };
  if (a.not) return meet(b, a);
  return { not: false, values: a.values.filter((value) => holds(b.values, value) !== b.not) };
}

function holds(values: readonly Scalar[], value: Scalar): boolean {
  return values.some((one) =>
    one === null || value === null ? one === value : String(one) === String(value),
  );
}
