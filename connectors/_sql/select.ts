import type { Aged, Dataset, Holding, Selection } from '../../src/sdk/index.ts';
import { compileClock } from './clock.ts';
import { compileCondition } from './condition.ts';
import type { Dialect } from './dialect.ts';
import { fieldOf } from './fields.ts';
import { Parameters, type Statement } from './parameters.ts';

/** A query for the records of a selection; `columns` are expressions of the dialect. */
export function selectStatement(
  dialect: Dialect,
  from: string,
  columns: readonly string[],
  dataset: Dataset,
  selection: Selection,
): Statement {
  const parameters = new Parameters(dialect.placeholder);
  const where = whereClause(dialect, dataset, selection, parameters);
  return { text: `select ${columns.join(', ') || '1'} from ${from}${where}`, values: parameters.values };
}

/** ` where …`, or nothing where the selection is the whole. */
export function whereClause(
  dialect: Dialect,
  dataset: Dataset,
  { where, anyOf = [], aged, holding }: Selection,
  parameters: Parameters,
): string {
  const filled = anyOf.map((name) => filledPredicate(dialect, dataset, name));
  const parts = [
    ...(where ? [compileCondition(dialect, dataset, where, parameters)] : []),
    ...(filled.length > 0 ? [`(${filled.join(' or ')})`] : []),
    ...(aged ? agedPredicates(dialect, dataset, aged, parameters) : []),
    ...(holding ? [holdingPredicate(dialect, dataset, holding, parameters)] : []),
  ];
  return parts.length === 0 ? '' : ` where ${parts.join(' and ')}`;
}

function filledPredicate(dialect: Dialect, dataset: Dataset, name: string): string {
  const column = dialect.quote(name);
  const field = dataset.fields.find((candidate) => candidate.name === name);
  return field?.family === 'text' ? `(${column} is not null and ${column} <> '')` : `${column} is not null`;
}

function agedPredicates(
  dialect: Dialect,
  dataset: Dataset,
  { clock, zone, before, since }: Aged,
  parameters: Parameters,
): string[] {
  const compiled = compileClock(dialect, dataset, clock, zone, parameters);
  return [compiled.before(before), ...(since === undefined ? [] : [compiled.since(since)])];
}

/** No text to look for finds nothing. */
function holdingPredicate(
  dialect: Dialect,
  dataset: Dataset,
  holding: readonly Holding[],
  parameters: Parameters,
): string {
  const parts = holding
    .filter(({ texts }) => texts.length > 0)
    .map(({ field, texts }) => equalsOne(dialect, dataset, field, texts, parameters))
    .filter((part) => part !== undefined);
  return parts.length === 0 ? '1 = 0' : `(${parts.join(' or ')})`;
}

/** The column stands bare where the engine allows it, so that an index on it serves. */
function equalsOne(
  dialect: Dialect,
  dataset: Dataset,
  name: string,
  texts: readonly string[],
  { add }: Parameters,
): string | undefined {
  const field = fieldOf(dataset, name);
  const column = dialect.quote(name);
  const asTexts = (some: readonly string[]) =>
    `${dialect.comparable(field, column)} in (${some.map(add).join(', ')})`;
  if (field.family !== 'number') return asTexts(texts);
  const numbers = texts.filter((text) => /^-?\d+$/.test(text));
  const [short, long] = [numbers.filter(isInt64), numbers.filter((text) => !isInt64(text))];
  const parts = [
    ...(short.length > 0
      ? [`${column} in (${short.map((text) => dialect.number(add(text))).join(', ')})`]
      : []),
    ...(long.length > 0 ? [asTexts(long)] : []),
  ];
  return parts.length === 0 ? undefined : parts.join(' or ');
}

/** Whether engines take it for a whole number: ids that tell when they were made have 19 digits. */
const isInt64 = (text: string): boolean =>
  text.length <= 20 && BigInt.asIntN(64, BigInt(text)) === BigInt(text);
