/** A column as BigQuery's API writes it. https://cloud.google.com/bigquery/docs/reference/rest/v2/tables#TableFieldSchema */
export interface Column {
  readonly name: string;
  readonly type: string;
  readonly mode?: 'NULLABLE' | 'REQUIRED' | 'REPEATED';
  readonly fields?: readonly Column[];
  readonly description?: string;
  readonly maxLength?: string;
  readonly policyTags?: { readonly names?: readonly string[] };
}

/** A cell as the API gives it: text, a record, or a list of such. */
export type RawCell = null | string | RawRow | readonly { readonly v: RawCell }[];

export interface RawRow {
  readonly f: readonly { readonly v: RawCell }[];
}

export interface ProjectTable {
  readonly dataset: string;
  readonly id: string;
  readonly schema: readonly Column[];
  /** Values as the engine writes them: times as ISO 8601, records as objects, lists as arrays. */
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** `TABLE` where left out. */
  readonly type?: string;
  /** What the table's resource says besides. */
  readonly resource?: {
    readonly requirePartitionFilter?: boolean;
    readonly timePartitioning?: {
      readonly type?: string;
      readonly field?: string;
      readonly expirationMs?: string;
    };
    readonly [key: string]: unknown;
  };
  readonly iam?: object;
}

export interface Project {
  readonly id: string;
  readonly datasets: readonly { readonly id: string; readonly [key: string]: unknown }[];
  readonly tables: readonly ProjectTable[];
}

export function tableResource(
  project: string,
  { dataset, id, schema, rows, type = 'TABLE', resource }: ProjectTable,
): object {
  return {
    kind: 'bigquery#table',
    tableReference: { projectId: project, datasetId: dataset, tableId: id },
    type,
    schema: { fields: schema },
    creationTime: String(Date.UTC(2026, 0, 1)),
    ...(type !== 'VIEW' && {
      numRows: String(rows.length),
      numBytes: String(schema.reduce((sum, column) => sum + columnBytes(rows, column), 0)),
    }),
    ...resource,
  };
}

/** Numbers and times take eight bytes, texts two and their length: https://cloud.google.com/bigquery/pricing#data. */
function columnBytes(rows: ProjectTable['rows'], { name, type }: Column): number {
  if (type !== 'STRING') return rows.length * 8;
  return rows.reduce((sum, row) => sum + 2 + Buffer.byteLength(String(row[name] ?? '')), 0);
}

/** Bytes of the columns that a query names, of the tables that it names; a wildcard names all that begin like it. */
export function bytesOf({ id: project, tables }: Project, query: string): number {
  const names = new Set([...query.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  const isNamed = ({ dataset, id }: ProjectTable) =>
    names.has(`${project}.${dataset}.${id}`) ||
    names.has(`${project}.${dataset}.${id.replace(/\d{8}$/, '*')}`);
  return tables
    .filter(isNamed)
    .flatMap(({ rows, schema }) =>
      schema.filter(({ name }) => names.has(name)).map((column) => columnBytes(rows, column)),
    )
    .reduce((sum, bytes) => sum + bytes, 0);
}

/** A row as `tabledata.list` gives it, of the fields asked for in the order of the schema. */
export function encodeRow(row: Readonly<Record<string, unknown>>, fields: readonly Column[]): RawRow {
  return { f: fields.map((field) => ({ v: encode(row[field.name], field) })) };
}

function encode(value: unknown, field: Column): RawCell {
  if (value === null || value === undefined) return field.mode === 'REPEATED' ? [] : null;
  if (Array.isArray(value)) return value.map((one) => ({ v: encode(one, { ...field, mode: 'NULLABLE' }) }));
  if (field.type === 'RECORD') return encodeRow(value as Record<string, unknown>, field.fields ?? []);
  if (field.type === 'TIMESTAMP') return String(Date.parse(String(value)) * 1_000);
  return String(value);
}
