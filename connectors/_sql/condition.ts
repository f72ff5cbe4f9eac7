import type { RowCondition } from '../../src/sdk/index.ts';
import type { Dialect } from './dialect.ts';
import type { Parameters } from './parameters.ts';

type Scalar = string | number | boolean | null;

/** A row condition as a predicate; values become parameters and are compared as text, as in files. */
export function compileCondition(dialect: Dialect, condition: RowCondition, parameters: Parameters): string {
  const parts = Object.entries(condition).map(([field, wanted]) => {
    const column = dialect.quote(field);
    if (wanted !== null && typeof wanted === 'object' && 'not' in wanted) {
      return `not (${isOneOf(dialect, column, wanted.not, parameters)})`;
    }
    return `(${isOneOf(dialect, column, wanted, parameters)})`;
  });
  return parts.length === 0 ? '1 = 1' : parts.join(' and ');
}

function isOneOf(
  dialect: Dialect,
  column: string,
  wanted: Scalar | readonly Scalar[],
  { add }: Parameters,
): string {
  const values = Array.isArray(wanted) ? (wanted as readonly Scalar[]) : [wanted as Scalar];
  const texts = values.filter((value) => value !== null).map((value) => add(spell(value)));
  const parts = [
    ...(values.includes(null) ? [`${column} is null`] : []),
    ...(texts.length > 0
      ? [`(${column} is not null and ${dialect.asText(column)} in (${texts.join(', ')}))`]
      : []),
  ];
  return parts.join(' or ');
}

/** As engines print it: booleans differ, and a condition on one is written the engine's way by the user. */
function spell(value: string | number | boolean): string {
  return String(value);
}
