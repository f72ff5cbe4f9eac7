import type { Dataset, Field, TypeFamily } from '../../core/dataset.ts';
import { formatSegments } from '../../core/place.ts';

/** A column as MySQL's statements declare it. */
export interface Column {
  /** Stays the same while the column lives. */
  readonly key: string;
  readonly name: string;
  readonly type: string;
  readonly labels?: readonly string[];
  readonly nullable: boolean;
  readonly hasDefault: boolean;
  readonly generated: boolean;
  readonly primaryKey: boolean;
  readonly comment?: string;
}

export interface Table {
  readonly kind: 'table' | 'view';
  readonly columns: readonly Column[];
  readonly comment?: string;
  readonly derivedFrom?: readonly string[];
  /** The query of a view. */
  readonly query?: string;
  /** Rows that statements insert, by column; at most as many as are looked at. */
  readonly rows: readonly Readonly<Record<string, string | null>>[];
}

/** Tables by name, as MySQL's statements leave them. */
export type Model = Map<string, Table>;

export function toDataset(database: string, name: string, table: Table): Dataset {
  return {
    name: formatSegments([database, name]),
    path: [database, name],
    kind: table.kind,
    fields: table.columns.map(toField),
    ...(table.comment !== undefined && { comment: table.comment }),
    ...(table.derivedFrom && {
      derivedFrom: table.derivedFrom.map((one) => formatSegments([database, one])),
    }),
  };
}

function toField({
  name,
  type,
  labels,
  nullable,
  hasDefault,
  generated,
  primaryKey,
  comment,
}: Column): Field {
  const length = /^(?:var)?char\((\d+)\)/.exec(type)?.[1];
  return {
    name,
    type,
    family: familyOf(type),
    nullable,
    ...(labels && { labels }),
    ...(length !== undefined && { maxLength: Number(length) }),
    ...(hasDefault && { hasDefault }),
    ...(generated && { generated }),
    ...(primaryKey && { primaryKey }),
    ...(comment !== undefined && { comment }),
  };
}

const families: readonly (readonly [RegExp, TypeFamily])[] = [
  [/^(tinyint\(1\)|bool)/, 'boolean'],
  [/^(point|geometry|polygon|linestring|multi|geometrycollection|geomcollection)/, 'geometry'],
  [/^(bit|year|serial)|int|decimal|float|double|numeric|real/, 'number'],
  [/char|text|enum|set/, 'text'],
  [/^date$/, 'date'],
  [/^(datetime|timestamp|time)/, 'time'],
  [/^json/, 'json'],
  [/^uuid/, 'uuid'],
  [/^inet/, 'network'],
  [/blob|binary/, 'binary'],
];

function familyOf(type: string): TypeFamily {
  return families.find(([pattern]) => pattern.test(type))?.[1] ?? 'unknown';
}
