import type { Dataset, Field, RowCondition } from '../../src/sdk/index.ts';
import type { Dialect } from './dialect.ts';
import { fieldOf } from './fields.ts';
import type { Parameters } from './parameters.ts';

type Scalar = string | number | boolean | null;

/** A row condition as a predicate; values become parameters and are compared as text, as in files. */
export function compileCondition(
  dialect: Dialect,
  dataset: Dataset,
  condition: RowCondition,
  parameters: Parameters,
): string {
  const parts = Object.entries(condition).map(([name, wanted]) => {
    const field = fieldOf(dataset, name);
    if (wanted !== null && typeof wanted === 'object' && 'not' in wanted) {
      return `not (${isOneOf(dialect, field, wanted.not, parameters)})`;
    }
    return `(${isOneOf(dialect, field, wanted, parameters)})`;
  });
  return parts.length === 0 ? '1 = 1' : parts.join(' and ');
}

function isOneOf(
  dialect: Dialect,
  field: Field,
  wanted: Scalar | readonly Scalar[],
  { add }: Parameters,
): string {
  const values = Array.isArray(wanted) ? (wanted as readonly Scalar[]) : [wanted as Scalar];
  const column = dialect.quote(field.name);
  const spelt = values.filter((value) => value !== null).flatMap((value) => spell(value, field));
  const texts = [...new Set(spelt)].map((text) => add(text));
  const parts = [
    ...(values.includes(null) ? [`${column} is null`] : []),
    ...(texts.length > 0
      ? [`(${column} is not null and ${dialect.asText(column, field)} in (${texts.join(', ')}))`]
      : []),
  ];
  return parts.join(' or ');
}

/** As engines print it. Some print a truth value as a word, some as a digit, and people write either of both. */
function spell(value: string | number | boolean, { family }: Field): string[] {
  const text = String(value);
  if (family !== 'boolean') return [text];
  const same = [
    ['true', '1'],
    ['false', '0'],
  ].find((spellings) => spellings.includes(text.toLowerCase()));
  return same ?? [text];
}
