import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset, Field, TypeFamily } from '../../src/core/dataset.ts';
import { readCsv } from './csv.ts';

export interface Labelled {
  readonly label: string;
  /** Why the label is arguable; empty where it is not. */
  readonly hard: string;
}

/** One table of a corpus: its schema, its labels by column, and where its rows are. */
export interface CorpusTable {
  readonly corpus: string;
  readonly dataset: Dataset;
  readonly labels: ReadonlyMap<string, Labelled>;
  readonly rows?: string;
}

export interface Corpus {
  readonly tables: readonly CorpusTable[];
  /** Label → class: personal, context or none. */
  readonly classes: ReadonlyMap<string, string>;
  /** Reason → further labels that a lenient score takes. */
  readonly accept: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads a folder of the form `datasets/<name>/{schema,labels}.csv`, `taxonomy.csv`, `accept.csv`; `datasets` itself will do. */
export function readCorpus(folder: string): Corpus {
  const root = existsSync(join(folder, 'datasets')) ? folder : join(folder, '..');
  const datasets = existsSync(join(folder, 'datasets')) ? join(folder, 'datasets') : folder;
  const tables = readdirSync(datasets)
    .filter((name) => existsSync(join(datasets, name, 'schema.csv')))
    .sort()
    .flatMap((name) => readDataset(join(datasets, name), name));
  const taxonomy = join(root, 'taxonomy.csv');
  const accept = join(root, 'accept.csv');
  return {
    tables,
    classes: new Map(existsSync(taxonomy) ? readCsv(taxonomy).map((row) => [row.label!, row.class!]) : []),
    accept: new Map(
      existsSync(accept)
        ? readCsv(accept).map((row) => [
            row.reason!,
            new Set((row.also_accept ?? '').split(';').filter(Boolean)),
          ])
        : [],
    ),
  };
}

function readDataset(folder: string, corpus: string): CorpusTable[] {
  const labels = Map.groupBy(readCsv(join(folder, 'labels.csv')), (row) => row.table!);
  return [...Map.groupBy(readCsv(join(folder, 'schema.csv')), (row) => row.table!)].map(
    ([table, columns]) => {
      const rows = join(folder, 'data', `${table}.csv`);
      const comment = columns[0]?.table_comment;
      return {
        corpus,
        dataset: {
          name: table,
          path: [table],
          kind: 'table' as const,
          fields: columns.map(readField),
          ...(comment && { comment }),
        },
        labels: new Map(
          (labels.get(table) ?? []).map((row) => [row.column!, { label: row.label!, hard: row.hard ?? '' }]),
        ),
        ...(existsSync(rows) && { rows }),
      };
    },
  );
}

function readField(row: Record<string, string>): Field {
  const type = row.type ?? 'text';
  const length =
    /^(?:character varying|varchar2?|character|char|nvarchar2?|nchar|bpchar|varbinary|binary)\s*\((\d+)(?: (?:char|byte))?\)/i.exec(
      type,
    )?.[1];
  return {
    name: row.column!,
    type,
    family: familyOf(type),
    nullable: row.pk !== '1',
    ...(row.pk === '1' && { primaryKey: true }),
    ...(type.endsWith('[]') && { array: true }),
    ...(length !== undefined && { maxLength: Number(length) }),
    ...(row.column_comment && { comment: row.column_comment }),
  };
}

const families: readonly (readonly [RegExp, TypeFamily])[] = [
  [/^(?:bool|boolean|tinyint\(1\)|bit\(1\)|bit$)/, 'boolean'],
  [
    /^(?:small|big|tiny|medium)?int|^integer|^(?:big)?serial|^(?:numeric|decimal|real|double|float|money|number)/,
    'number',
  ],
  [/^date$/, 'date'],
  [/^(?:timestamp|datetime|time|year|interval)/, 'time'],
  [/^json/, 'json'],
  [/^xml/, 'xml'],
  [/^(?:bytea|blob|tinyblob|mediumblob|longblob|binary|varbinary|raw|image)/, 'binary'],
  [/^uuid|^uniqueidentifier/, 'uuid'],
  [/^(?:inet|cidr|macaddr)/, 'network'],
  [/^(?:point|polygon|geometry|geography|path|circle)/, 'geometry'],
  [
    /^(?:text|char|character|varchar|nvarchar|tinytext|mediumtext|longtext|citext|name|string|clob|set\b|enum)/,
    'text',
  ],
];

function familyOf(type: string): TypeFamily {
  const lower = type.toLowerCase();
  return families.find(([pattern]) => pattern.test(lower))?.[1] ?? 'unknown';
}
