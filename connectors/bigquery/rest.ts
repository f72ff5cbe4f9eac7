/**
 * The parts of BigQuery's resources that are looked at, as its REST API writes them: 64-bit numbers are text.
 * https://cloud.google.com/bigquery/docs/reference/rest
 */

export interface FieldResource {
  readonly name: string;
  readonly type: string;
  readonly mode?: 'NULLABLE' | 'REQUIRED' | 'REPEATED';
  readonly fields?: readonly FieldResource[];
  readonly description?: string;
  readonly maxLength?: string;
  readonly defaultValueExpression?: string;
  readonly policyTags?: { readonly names?: readonly string[] };
}

export interface TableReference {
  readonly projectId: string;
  readonly datasetId: string;
  readonly tableId: string;
}

export interface Schema {
  readonly fields?: readonly FieldResource[];
}

export interface TableResource {
  readonly tableReference: TableReference;
  readonly type?: string;
  readonly description?: string;
  readonly location?: string;
  readonly schema?: Schema;
  readonly numRows?: string;
  readonly numBytes?: string;
  readonly numTimeTravelPhysicalBytes?: string;
  /** Milliseconds since 1970. */
  readonly creationTime?: string;
  readonly expirationTime?: string;
  readonly timePartitioning?: {
    readonly type?: string;
    readonly field?: string;
    readonly expirationMs?: string;
    /** Deprecated place of the key beside. */
    readonly requirePartitionFilter?: boolean;
  };
  readonly rangePartitioning?: { readonly field?: string };
  /** Queries that do not filter by the partition are refused. */
  readonly requirePartitionFilter?: boolean;
  readonly encryptionConfiguration?: { readonly kmsKeyName?: string };
  readonly snapshotDefinition?: { readonly baseTableReference: TableReference };
  readonly cloneDefinition?: { readonly baseTableReference: TableReference };
  readonly view?: { readonly query?: string };
  readonly materializedView?: { readonly query?: string };
  readonly externalDataConfiguration?: { readonly sourceFormat?: string };
}

export interface AccessEntry {
  readonly role?: string;
  readonly userByEmail?: string;
  readonly groupByEmail?: string;
  readonly domain?: string;
  readonly specialGroup?: string;
  readonly iamMember?: string;
}

/** https://cloud.google.com/bigquery/docs/reference/rest/v2/tables/getIamPolicy */
export interface IamPolicy {
  readonly bindings?: readonly { readonly role?: string; readonly members?: readonly string[] }[];
}

export interface DatasetResource {
  readonly datasetReference: { readonly projectId: string; readonly datasetId: string };
  readonly location?: string;
  readonly maxTimeTravelHours?: string;
  readonly access?: readonly AccessEntry[];
}

/** A cell as the API gives it: text, a record (`{f}`), or a list of such (`[{v}]`). */
export type RawCell = null | string | RawRow | readonly { readonly v: RawCell }[];

export interface RawRow {
  readonly f: readonly { readonly v: RawCell }[];
}

export interface QueryResource {
  readonly jobComplete?: boolean;
  readonly jobReference?: { readonly jobId?: string; readonly location?: string };
  readonly schema?: Schema;
  readonly rows?: readonly RawRow[];
  readonly pageToken?: string;
  readonly totalBytesProcessed?: string;
}
