import type { Field } from '../../src/sdk/index.ts';

/** What differs between SQL engines, as text fragments. Columns come quoted. */
export interface Dialect {
  /** Quotes an identifier; throws a `sourceError` for names that the engine cannot hold. */
  readonly quote: (name: string) => string;
  readonly placeholder: (position: number) => string;
  /** A value written out, for statements that people run. */
  readonly literal: (value: string | number) => string;
  /** The column as text, for comparing with values of a row condition. */
  readonly asText: (column: string, field?: Field) => string;
  /** The column to compare with a text, bare where an index on it serves then. */
  readonly comparable: (field: Field, column: string) => string;
  /** The function that gives the greatest of its arguments. */
  readonly greatest: string;
  /** How a column of this type holds a time. */
  readonly timeKind: (field: Field) => 'instant' | 'local' | 'date' | undefined;
  /** A parameter as a value of that kind, e.g. `$1::timestamptz`; the text is ISO 8601. */
  readonly limit: (kind: 'instant' | 'local' | 'date', placeholder: string) => string;
  /** True for values that are a real time: not NULL, not infinite, not a zero date. */
  readonly isTime: (column: string) => string;
  /** The opposite, NULL included, as ranges of an index where the engine has them. */
  readonly isNoTime: (column: string) => string;
  /** True where text begins with `YYYY-MM-DD` (or dots, or slashes), or is just so many digits; zero dates are neither. */
  readonly isIsoText: (column: string) => string;
  readonly isDigits: (column: string, count: number) => string;
  /** True where ISO text ends with Z or an offset, and the instant in seconds since 1970 that such text names. */
  readonly isZonedText: (column: string) => string;
  readonly zonedTextToEpoch: (column: string) => string;
  /** A parameter as a whole number of up to 18 digits, whatever the width of the column beside it. */
  readonly number: (placeholder: string) => string;
  /** A numeric column, or NULL where the stored value is no number. */
  readonly asNumber: (column: string) => string;
}
