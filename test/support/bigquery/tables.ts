import type {
  DatasetResource,
  FieldResource,
  IamPolicy,
  RawCell,
  RawRow,
  TableResource,
} from '../../../connectors/bigquery/rest.ts';

export interface FakeTable {
  readonly dataset: string;
  readonly id: string;
  readonly schema: readonly FieldResource[];
  /** Values as the engine writes them: times as ISO 8601, records as objects, lists as arrays. */
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** `TABLE` where left out. */
  readonly type?: string;
  readonly resource?: Partial<TableResource>;
  readonly iam?: IamPolicy;
}

export interface FakeProject {
  readonly id: string;
  readonly datasets: readonly (Partial<DatasetResource> & { readonly id: string })[];
  readonly tables: readonly FakeTable[];
}

export function tableResource(
  project: string,
  { dataset, id, schema, rows, type, resource }: FakeTable,
): object {
  return {
    kind: 'bigquery#table',
    tableReference: { projectId: project, datasetId: dataset, tableId: id },
    type: type ?? 'TABLE',
    schema: { fields: schema },
    creationTime: String(Date.UTC(2026, 0, 1)),
    ...((type ?? 'TABLE') !== 'VIEW' && {
      numRows: String(rows.length),
      numBytes: String(rows.length * 100),
    }),
    ...resource,
  };
}

/** A row as `tabledata.list` gives it, of the fields asked for in the order of the schema. */
export function encodeRow(row: Readonly<Record<string, unknown>>, fields: readonly FieldResource[]): RawRow {
  return { f: fields.map((field) => ({ v: encode(row[field.name], field) })) };
}

function encode(value: unknown, field: FieldResource): RawCell {
  if (value === null || value === undefined) return field.mode === 'REPEATED' ? [] : null;
  if (Array.isArray(value)) return value.map((one) => ({ v: encode(one, { ...field, mode: 'NULLABLE' }) }));
  if (field.type === 'RECORD') return encodeRow(value as Record<string, unknown>, field.fields ?? []);
  if (field.type === 'TIMESTAMP') return String(Date.parse(String(value)) * 1_000);
  return String(value);
}
