import type { PortableSpelling, Respelling } from '../../../src/sdk/index.ts';

type Add = (value: string) => string;
type Cases = readonly Respelling[];

/** The column of a query as it is spelt after each list of cases, and all else of it as it is. */
export function respell(
  from: string,
  column: string,
  lists: readonly Cases[],
  others: string,
  add: Add,
): string {
  return lists.reduce((inner, cases) => {
    const whens = cases.map((one) => `when ${holds(one, column, add)} then ${spelt(one, column, add)}`);
    return `(select ${others}, case ${whens.join(' ')} else ${column} end as ${column} from ${inner} as s)`;
  }, from);
}

/**
 * Values as a query has them (`f`, `v`), spelt as usual, and those that nobody knows as wholes in another way where somebody then
 * does.
 * @param knows whether a detector matches a value as a whole
 * @param takes whether one does and its check does not refuse the value; of a value and its digits
 */
export function speltAsUsual(
  from: string,
  { usual, otherwise }: PortableSpelling,
  knows: (value: string) => string,
  takes: (value: string, digits: string) => string,
  digitsOf: (value: string) => string,
  add: Add,
): string {
  const plain = respell(from, 'v', usual, 'f', add);
  const other = respell(`(select f, v, v as r from ${plain} as s)`, 'r', otherwise, 'f, v', add);
  const better = `r <> v and not (${knows('v')}) and (${takes('r', 'rd')})`;
  return `(select f, if(${better}, r, v) as v from (select f, v, r, ${digitsOf('r')} as rd from ${other} as s) as s)`;
}

const holds = ({ when }: Respelling, value: string, add: Add): string =>
  when.map((pattern) => `regexp_contains(${value}, ${add(pattern)})`).join(' and ');

function spelt({ letters, steps }: Respelling, value: string, add: Add): string {
  const exchanged = letters ? `translate(${value}, ${letters.map(add).join(', ')})` : value;
  return steps.reduce(
    (text, [pattern, as]) => `regexp_replace(${text}, ${add(pattern)}, ${add(as)})`,
    exchanged,
  );
}
