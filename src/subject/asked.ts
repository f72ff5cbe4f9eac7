import type { Field } from '../core/dataset.ts';
import { describeReason } from '../core/error.ts';
import type { Selection } from '../core/selection.ts';
import type { Text } from '../core/text.ts';
import type { Columns } from './columns.ts';
import type { Kind } from './identifiers.ts';
import { notSearched } from './unsearched.ts';
import type { Wanted } from './wanted.ts';

/** What is asked of one dataset. */
export interface Asked {
  /** Fields whose whole values are compared. */
  readonly whole: readonly Field[];
  /** Fields inside which is looked. */
  readonly inside: readonly Field[];
  /** Fields that may hold what is wanted and are not looked at, and why. */
  readonly leftOut: readonly (readonly [readonly Field[], Text])[];
}

/**
 * What a sample saw nothing in may hold it all the same: where all is read, every text is; else every text is named. So are numbers
 * where a number is wanted and nothing tells which of them is the person's (`numbered`: the user did).
 */
export function askOf(columns: Columns, wanted: Wanted, full: boolean, numbered: boolean): Asked {
  const whole = comparedKinds(columns, wanted).flatMap((kind) => columns.whole.get(kind) ?? []);
  const inside = textsBeside(columns, whole);
  const veiled = [...new Set(wanted.kinds.flatMap((kind) => columns.veiled.get(kind) ?? []))];
  // Where all is read, the birth date may stand in a text of the same record.
  const nameless = !full && wanted.kinds.includes('name') && !isPaired(columns) ? ofNames(columns) : [];
  const named = numbered || !wanted.kinds.includes('id') || isNumbered(columns);
  const leftOut = [
    [named ? [] : columns.numbers, notSearched.numbers],
    [veiled, notSearched.veiled],
    [full ? [] : inside, notSearched.texts],
    [nameless, notSearched.alone],
    ...lockedFor(columns, wanted),
  ] as const;
  return { whole, inside: full ? inside : [], leftOut: leftOut.filter(([fields]) => fields.length > 0) };
}

/** What the session may not read, by reason: of numbers those only that are asked for, of dates births. */
function lockedFor({ locked }: Columns, { kinds }: Wanted): (readonly [readonly Field[], Text])[] {
  const mayHold = ({ family }: Field) =>
    family === 'date'
      ? kinds.includes('birth')
      : (family !== 'number' && family !== 'uuid') || kinds.includes('id') || kinds.includes('phone');
  const byReason = Map.groupBy(locked.filter(mayHold), ({ unreadable }) => describeReason(unreadable!).en);
  return [...byReason.values()].map((fields) => [fields, describeReason(fields[0]!.unreadable!)] as const);
}

/** The fields and the spellings by which an index finds what is wanted. */
export function holdings(columns: Columns, wanted: Wanted): NonNullable<Selection['holding']> {
  return comparedKinds(columns, wanted).flatMap((kind) =>
    (columns.whole.get(kind) ?? []).map(({ name }) => ({ field: name, texts: wanted.forms(kind) ?? [] })),
  );
}

/** A name is compared only where a birth date stands beside it, which is then no question of its own. */
function comparedKinds(columns: Columns, { kinds }: Wanted): Kind[] {
  return kinds.filter((kind) => kind !== 'birth' && (kind !== 'name' || isPaired(columns)));
}

/** Whether one of the numbers is known to be the person's, so that the others are likely none. */
const isNumbered = ({ whole, numbers }: Columns): boolean =>
  numbers.some((one) => whole.get('id')?.includes(one));

const ofNames = ({ whole }: Columns): readonly Field[] => whole.get('name') ?? [];

const isPaired = ({ whole }: Columns): boolean => whole.has('name') && whole.has('birth');

/** Whatever may hold text, but for what is compared as a whole. */
function textsBeside({ texts, inside }: Columns, asked: readonly Field[]): Field[] {
  const whole = new Set(asked.map(({ name }) => name));
  const beside = texts.filter(({ name }) => !whole.has(name) || inside.some((one) => one.name === name));
  return [...new Set([...inside, ...beside])];
}
