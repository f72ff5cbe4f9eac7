import { readFileSync } from 'node:fs';
import type { Dataset } from '../../src/core/dataset.ts';
import type { Labelled } from '../eval/tables.ts';
import { readField } from '../eval/types.ts';

/** A table to learn from. */
export interface Lesson {
  /** Whose schema it is: what one source alone knows is not learned. */
  readonly source: string;
  readonly dataset: Dataset;
  readonly labels: ReadonlyMap<string, Labelled>;
}

interface Table {
  readonly source: string;
  readonly name: string;
  readonly comment: string;
  readonly columns: Record<string, string>[];
}

/**
 * Reads schemas in the form of `fixtures/learn/README.md`: `@ source`, `= table | comment`, and a line for each column,
 * `name | type | label | hard | comment | key`, what is empty at the end left out.
 */
export function readLessons(file: string): Lesson[] {
  const tables: Table[] = [];
  let source = '';
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    const [first = '', ...rest] = line.split('|').map((cell) => cell.trim());
    const [type = '', label = '', hard = '', comment = '', key = ''] = rest;
    if (line.startsWith('@ ')) source = line.slice(2);
    else if (line.startsWith('= ')) tables.push({ source, name: first.slice(2), comment: type, columns: [] });
    else if (label !== '' && tables.length > 0)
      tables.at(-1)!.columns.push({ column: first, type, label, hard, column_comment: comment, pk: key });
    else if (line !== '') throw new Error(`${file}:${index + 1}: neither a source, a table nor a column`);
  }
  return tables.map(toLesson);
}

const toLesson = ({ source, name, comment, columns }: Table): Lesson => ({
  source,
  dataset: {
    name,
    path: [name],
    kind: 'table',
    fields: columns.map(readField),
    ...(comment !== '' && { comment }),
  },
  labels: new Map(columns.map(({ column = '', label = '', hard = '' }) => [column, { label, hard }])),
});
