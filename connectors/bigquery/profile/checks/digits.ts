/**
 * A validator as GoogleSQL over two expressions, the matched text and its digits: 1 where it holds, -1 where it does not, 0 where that
 * cannot be told. Parts are cast without an error: an engine may work out what a condition was to keep it from.
 */
export type SqlCheck = (text: string, digits: string) => string;

/** The digits of a text. */
export const digitsOf = (text: string): string => `regexp_replace(${text}, r'[^0-9]', '')`;

/** The digit at a place, the first being 1. */
export const digitAt = (digits: string, place: number): string =>
  `safe_cast(substr(${digits}, ${place}, 1) as int64)`;

/** Weighted sum of leading digits. */
export function weightedSum(digits: string, weights: readonly number[]): string {
  const terms = weights.map((weight, i) => `${weight} * ${digitAt(digits, i + 1)}`);
  return `(${terms.join(' + ')})`;
}
