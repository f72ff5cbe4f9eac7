import type { TypeFamily } from '../../core/dataset.ts';

/** A field as a schema file declares it. */
export interface FileField {
  readonly name: string;
  readonly type: string;
  readonly family: TypeFamily;
  readonly nullable: boolean;
  readonly line: number;
  readonly array?: boolean;
  readonly comment?: string | undefined;
  readonly labels?: readonly string[];
  readonly primaryKey?: boolean;
  readonly hasDefault?: boolean;
}

/** A table, message, object type or the like. */
export interface FileDataset {
  readonly path: readonly string[];
  readonly line: number;
  readonly fields: readonly FileField[];
  readonly comment?: string | undefined;
  /** Lines that are not understood and may declare a field. */
  readonly beyond?: readonly number[];
}

export interface FormatContext {
  /** Schema or database that tables without one belong to; undefined where names stand alone. */
  readonly database: string | undefined;
  /** Path of the file in its folder. */
  readonly file: string;
  /** All files of the folder, by path: a schema may be spread over several. */
  readonly files: ReadonlyMap<string, string>;
}

/** How one kind of schema file is read. */
export interface SchemaFormat {
  readonly id: string;
  readonly matches: (file: string, text: string) => boolean;
  /** Throws where the file is malformed. */
  readonly read: (text: string, context: FormatContext) => Promise<readonly FileDataset[]>;
}

const families: readonly (readonly [RegExp, TypeFamily])[] = [
  [/^(bool|boolean|checkbox)$/i, 'boolean'],
  [/^(geo|geometry|geography|location|point)/i, 'geometry'],
  [/date-?time|timestamp/i, 'time'],
  [/^(date|localdate)$/i, 'date'],
  [/^time/i, 'time'],
  [/^(json|jsonb|object|record|struct|variant|map)/i, 'json'],
  [/^(uuid|id)$/i, 'uuid'],
  [/^(inet|ipv4|ipv6)/i, 'network'],
  [/^(byte|binary|blob|bytea|varbinary|fixed)/i, 'binary'],
  [
    /^(?:[us]?int|int|integer|bigint|smallint|tinyint|long|float|double|decimal|numeric|number|bignumeric|currency|percent|serial|bigserial|s?fixed\d|real)/i,
    'number',
  ],
  [/char|text|string|clob|email|phone|url|picklist|address|enum|^name$/i, 'text'],
];

/** What a type's name tells, whatever the format calls it. */
export function familyOf(type: string): TypeFamily {
  return families.find(([pattern]) => pattern.test(type.trim()))?.[1] ?? 'unknown';
}

export function baseNameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
}
