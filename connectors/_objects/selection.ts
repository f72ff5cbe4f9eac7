import type { Aged, Cell, Field, RowCondition, Selection, SourceClock } from '../../src/sdk/index.ts';
import { sourceError } from '../../src/sdk/index.ts';
import { parseClock, ZoneReader } from './clock.ts';

type Filter = (cells: readonly Cell[]) => boolean;

/**
 * Says of records with these fields whether they are of the selection. `fixed` is the clock, in milliseconds, where it is no
 * field: the time of a file.
 */
export function recordFilter(
  fields: readonly Field[],
  { where = {}, anyOf = [], aged, holding }: Selection,
  fixed?: number,
): Filter {
  const conditions = Object.entries(where).map(
    ([name, wanted]) => [positionOf(fields, name), wanted] as const,
  );
  const filled = anyOf.map((name) => positionOf(fields, name));
  const held = holding?.map(({ field, texts }) => [positionOf(fields, field), new Set(texts)] as const);
  const isAged = aged && agedFilter(fields, aged, fixed);
  return (cells) =>
    conditions.every(([index, wanted]) => meets(cells[index] ?? null, wanted)) &&
    (filled.length === 0 || filled.some((index) => cells[index] != null && cells[index] !== '')) &&
    (!held || held.some(([index, texts]) => texts.has(cells[index] ?? '\u0000'))) &&
    (!isAged || isAged(cells));
}

/** Names of the fields that a selection looks at. */
export function fieldsOf({ where = {}, anyOf = [], aged, holding = [] }: Selection): string[] {
  const clock = aged ? clockFields(aged.clock) : [];
  return [...new Set([...Object.keys(where), ...anyOf, ...clock, ...holding.map(({ field }) => field)])];
}

/** Where the field stands; the data map may name what is not there. */
export function positionOf(fields: readonly Field[], name: string): number {
  const index = fields.findIndex((field) => field.name === name);
  if (index === -1)
    throw sourceError('not-found', {
      en: 'a field that the data map names',
      ko: '데이터 맵에 적힌 필드입니다',
    });
  return index;
}

function agedFilter(
  fields: readonly Field[],
  { clock, zone, before, since }: Aged,
  fixed: number | undefined,
): Filter {
  const at = clockPositions(fields, clock);
  const reader = new ZoneReader(zone);
  const [end, start] = [Date.parse(before), since === undefined ? -Infinity : Date.parse(since)];
  return (cells) => {
    const read = (cell: Cell) => (cell === null ? undefined : parseClock(cell, clock.format, reader));
    const instant = at === undefined ? fixed : latest(at, cells, read);
    return instant !== undefined && instant >= start && instant < end;
  };
}

/** Names of the fields that a clock is read from; none for the time of a file or the date in its name. */
export function clockFields({ field, others = [] }: SourceClock): string[] {
  return field.startsWith('@') ? [] : [field, ...others];
}

/** Where a clock's fields stand; undefined for the time of a file. A parent row is in another file. */
export function clockPositions(fields: readonly Field[], clock: SourceClock): number[] | undefined {
  if (clock.via !== undefined)
    throw sourceError('unsupported-format', {
      en: 'a clock of a parent row takes a database with foreign keys',
      ko: '상위 행의 기산 필드는 외래 키가 있는 데이터베이스에서만 쓸 수 있습니다',
    });
  const names = clockFields(clock);
  return names.length === 0 ? undefined : names.map((name) => positionOf(fields, name));
}

/** The latest of the times in some cells; undefined where none holds one. */
export function latest(
  at: readonly number[],
  cells: readonly Cell[],
  read: (cell: Cell) => number | undefined,
): number | undefined {
  const times = at.flatMap((index) => read(cells[index] ?? null) ?? []);
  return times.length === 0 ? undefined : Math.max(...times);
}

type Wanted = RowCondition[string];
type Scalar = string | number | boolean | null;

function meets(cell: Cell, wanted: Wanted): boolean {
  if (wanted !== null && typeof wanted === 'object' && 'not' in wanted) return !isOneOf(cell, wanted.not);
  return isOneOf(cell, wanted);
}

function isOneOf(cell: Cell, wanted: Scalar | readonly Scalar[]): boolean {
  const list = Array.isArray(wanted) ? (wanted as readonly Scalar[]) : [wanted as Scalar];
  return list.some((value) => (value === null ? cell === null : cell === String(value)));
}
