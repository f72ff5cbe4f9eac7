import type { Field } from '../core/dataset.ts';
import type { Cell } from '../core/source.ts';
import { type Known, numberOf, type Place } from './numbers.ts';
import type { Met } from './opened.ts';

/** Tells which records are of the numbers, and were not found by what was asked for. */
export class Seen {
  records = 0;
  /** Records of the numbers, found before or not. */
  met = 0;
  /** Fields in which the numbers of the new ones were read. */
  readonly from = new Map<string, Place>();
  private filled = 0;
  private numeric = 0;
  private readonly numbers: ReadonlyMap<string, Known>;
  private readonly at: Field;
  private readonly before: (cell: (name: string) => Cell) => boolean;

  constructor(numbers: readonly Known[], at: Field, met: Met | undefined) {
    this.numbers = new Map(numbers.map((one) => [one.key, one]));
    this.at = at;
    this.before = foundBefore(met);
  }

  isNew(cell: (name: string) => Cell): boolean {
    const number = numberOf(cell(this.at.name) ?? '');
    if (!number) return false;
    this.filled++;
    if (number.form === 'number') this.numeric++;
    const known = this.numbers.get(number.key);
    if (!known) return false;
    this.met++;
    if (this.before(cell)) return false;
    this.records++;
    for (const [key, place] of known.from) this.from.set(key, place);
    return true;
  }

  /** Numbers that were looked for in a text, which may hold them as `0007`: all was read and none stood there, or it cannot be told. */
  isWrittenOtherwise(way: 'select' | 'read'): boolean {
    const [all] = [[...this.numbers.values()]];
    if (this.at.family !== 'text' || !all.every(({ form }) => form === 'number')) return false;
    return way === 'read'
      ? this.filled > 0 && this.numeric === 0
      : all.every(({ families }) => families.has('number'));
  }
}

/** Whether a record was found by what was asked for: by its key where only some spellings of that were compared. */
function foundBefore(met: Met | undefined): (cell: (name: string) => Cell) => boolean {
  if (!met) return () => false;
  const { found, spelt } = met;
  if (!spelt) return (cell) => found.holdsWanted(cell);
  const keys = new Set(found.keys.map((key) => JSON.stringify(key)));
  return (cell) => keys.has(JSON.stringify(found.keyFields.map(({ name }) => cell(name))));
}
