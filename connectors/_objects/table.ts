import type { Cell, Field, Problem, Text } from '../../src/sdk/index.ts';

/** A table inside a file: its columns, and a way to go through its records. */
export interface Table {
  readonly fields: readonly Field[];
  /** `log` for lines of a log. */
  readonly kind: 'file' | 'log';
  /** Bytes that its records take, where its file holds others as well. */
  readonly bytes?: number;
  /** Records in order, one cell a field. Text is clipped to `clip` characters. */
  readonly rows: (options: RowOptions) => AsyncIterable<Cell[]>;
}

/** A table as it is found in a file. */
export interface OpenedTable {
  /** Name of the sheet, where the file has several tables. */
  readonly part?: string;
  /** Its whole name and its time, where they are not those of the file: of an attachment of a mail. */
  readonly name?: string;
  readonly modified?: number;
  readonly table: Table;
}

export interface RowOptions {
  readonly clip: number;
  readonly problems: Problems;
  readonly signal: AbortSignal;
  /** Names of the fields that will be looked at: a format that can leaves the others null. */
  readonly needed?: readonly string[];
}

/** The field of what has none of its own, as an object: keys that come late in a file, or are too many. */
export const restField = '{rest}';

/** Counts what was passed over. */
export class Problems {
  private readonly counts = new Map<string, Problem>();

  add(what: Text, count = 1): void {
    this.counts.set(what.en, { what, count: (this.counts.get(what.en)?.count ?? 0) + count });
  }

  list(): Problem[] {
    return [...this.counts.values()];
  }
}

/** Columns of text, their names made unique and never empty. */
export function textFields(names: readonly string[], family: Field['family'] = 'text'): Field[] {
  const seen = new Map<string, number>();
  return names.map((raw, i) => {
    const name = raw.trim() || `column_${i + 1}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return { name: times === 1 ? name : `${name}_${times}`, type: 'text', family, nullable: true };
  });
}

/** Text as a cell: clipped, and empty text kept apart from nothing. */
export function clipCell(text: string | null | undefined, clip: number): Cell {
  return text === null || text === undefined ? null : text.length > clip ? text.slice(0, clip) : text;
}

/** Any decoded value as text, the way the connectors' contract wants it. */
export function valueText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value.subarray(0, 4_096)).toString('hex')}`;
  if (typeof value === 'object') {
    return JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'bigint' ? inner.toString() : inner instanceof Uint8Array ? valueText(inner) : inner,
    );
  }
  return String(value);
}
