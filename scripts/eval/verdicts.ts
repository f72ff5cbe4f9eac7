import type { Corpus } from './corpus.ts';
import { readCsv } from './csv.ts';
import type { Telling } from './flaws.ts';
import { type Judged, judgeTable } from './score.ts';
import type { CorpusTable } from './tables.ts';

const columns = ['dataset', 'table', 'column', 'label'];

/**
 * What another tool said of the columns: a file `dataset,table,column,label` with a line for each that it found to hold something,
 * in the labels of the taxonomy. A column without a line is `none`. Only tables with rows are scored, for not every tool judges by
 * names alone.
 */
export function judgeOthers(file: string, corpora: readonly Corpus[], { unscored }: Telling): Judged[] {
  const told = Map.groupBy(readCsv(file, columns), placeOf);
  const judged = corpora.flatMap((corpus) =>
    corpus.tables
      .filter(({ rows }) => rows !== undefined)
      .flatMap((table) => judgeTable(table, verdictsFrom(told, table, corpus, unscored), true, corpus)),
  );
  for (const place of told.keys()) unscored.push(`${file}: ${place}: no such column with rows`);
  return judged;
}

const placeOf = ({ dataset, table, column }: Record<string, string>): string =>
  `${dataset}.${table}.${column}`;

/** Takes the lines of a table's columns out of what is told. */
function verdictsFrom(
  told: Map<string, Record<string, string>[]>,
  table: CorpusTable,
  { classes }: Corpus,
  unscored: string[],
) {
  return table.dataset.fields.map(({ name: column, type }) => {
    const place = placeOf({ dataset: table.corpus, table: table.dataset.name, column });
    const [first, ...others] = told.get(place) ?? [];
    told.delete(place);
    if (others.length > 0) unscored.push(`${place}: told twice, the first counts`);
    const label = first?.label?.toLowerCase() ?? 'none';
    const got = classes.has(label) ? label : 'none';
    if (got !== label) unscored.push(`${place}: told an unknown label “${label}”, counted as none`);
    return { column, type, got };
  });
}
