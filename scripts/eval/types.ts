import type { Field, TypeFamily } from '../../src/core/dataset.ts';

/** A column of `schema.csv`, whatever system its type is spelt for. */
export function readField(row: Record<string, string>): Field {
  const type = row.type || 'text';
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
  [/^(?:small)?date$/, 'date'],
  [/^(?:timestamp|(?:small)?datetime|time|year)/, 'time'],
  [
    /^u?(?:small|big|tiny|medium)?int(?!\drange|erval)|^(?:big|small)?serial|^(?:numeric|decimal|dec\b|real|double|float|(?:small)?money|number|bignumeric|binary_(?:float|double))/,
    'number',
  ],
  [/^json/, 'json'],
  [/^xml/, 'xml'],
  [/^(?:bytea|bytes|blob|tinyblob|mediumblob|longblob|binary|varbinary|raw|long raw|image)/, 'binary'],
  [/^uuid|^uniqueidentifier/, 'uuid'],
  [/^(?:inet|cidr|macaddr)/, 'network'],
  [/^(?:point|polygon|geometry|geography|path|circle)/, 'geometry'],
  [
    /^(?:n?text|char|character|n?varchar|nchar|bpchar|tinytext|mediumtext|longtext|long$|citext|name|string|n?clob|set\b|enum)/,
    'text',
  ],
];

function familyOf(type: string): TypeFamily {
  const lower = type.toLowerCase();
  return families.find(([pattern]) => pattern.test(lower))?.[1] ?? 'unknown';
}
