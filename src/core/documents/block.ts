/** What stands under a name. */
export type Told = readonly [name: string, value: string];

/** What a text for people is made of, in its order. */
export type Block =
  | { readonly kind: 'line'; readonly text: string }
  | TextTable
  /** What is told of one thing under names: a list, a form, a card. */
  | { readonly kind: 'pairs'; readonly pairs: readonly Told[] }
  /** Data in a language of its own: what stands before a text, what a page tells search engines. */
  | { readonly kind: 'data'; readonly text: string };

export interface TextTable {
  readonly kind: 'table';
  /** Undefined where nothing marks them; a column may have none. */
  readonly names: readonly string[] | undefined;
  readonly rows: readonly (readonly string[])[];
}

/** More columns are none of a table for people; what stands in them is text. */
export const mostColumns = 1_000;

export const lineOf = (text: string): Block => ({ kind: 'line', text });

/** A table within its bounds; what stands beyond them, and one without rows, is text. */
export function tableOf(names: readonly string[] | undefined, rows: readonly (readonly string[])[]): Block[] {
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  if (filled.length === 0) return names ? linesOf([names]) : [];
  const within = filled.map((row) => row.slice(0, mostColumns));
  const beyond = [...(names ? [names] : []), ...filled].filter((row) => row.length > mostColumns);
  return [
    { kind: 'table', names: names?.slice(0, mostColumns), rows: within },
    ...linesOf(beyond.map((row) => row.slice(mostColumns))),
  ];
}

/** Rows as text. */
export const linesOf = (rows: readonly (readonly string[])[]): Block[] =>
  rows.flatMap((row) => {
    const text = row.filter((cell) => cell !== '').join('\t');
    return text === '' ? [] : [lineOf(text)];
  });

/** Records of what is told: one ends where a name comes again. */
export function pairsOf(told: readonly Told[]): Block[] {
  const records: Told[][] = [];
  let names = new Set<string>();
  for (const pair of told) {
    if (records.length === 0 || names.has(pair[0])) {
      records.push([]);
      names = new Set();
    }
    names.add(pair[0]);
    records.at(-1)!.push(pair);
  }
  return records.map((pairs) => ({ kind: 'pairs', pairs }));
}

export const widthOf = (rows: readonly (readonly string[])[]): number =>
  rows.reduce((most, { length }) => Math.max(most, length), 0);
