/** How a fact came about: read from the system, written by the user, or concluded from something else. */
export type Origin = 'measured' | 'declared' | 'inferred';

interface FactBase {
  readonly source: string;
  /** Dataset name, where the fact is about one; else about the whole source. */
  readonly dataset?: string;
  readonly origin: Origin;
  /** What told it, in English, e.g. `pg_stat_ssl`; no value of the source inside. */
  readonly by: string;
}

/** Where the data lies. `country` is ISO 3166-1 alpha-2. */
export interface LocationFact extends FactBase {
  readonly kind: 'location';
  readonly country?: string;
  readonly region?: string;
}

/** How the auditor's own connection, or an endpoint, is protected. */
export interface TransitFact extends FactBase {
  readonly kind: 'encryption-in-transit';
  /** `local`: a file, a socket or the loopback interface; nothing crossed a network. */
  readonly state: 'tls' | 'plain' | 'local' | 'unknown';
  /** Protocol version of this connection, e.g. `1.3`. */
  readonly version?: string;
  /** For a probed endpoint: every version it accepts, oldest first. */
  readonly accepts?: readonly string[];
  /** False where the server itself would also take connections without TLS. */
  readonly required?: boolean;
}

export interface AtRestFact extends FactBase {
  readonly kind: 'encryption-at-rest';
  readonly state: 'encrypted' | 'plain' | 'unknown';
  readonly algorithm?: string;
  /** False where the system itself does not encrypt: a disk below may all the same, which it cannot tell. */
  readonly itself?: boolean;
}

/** Who may do what with a dataset. */
export interface AccessFact extends FactBase {
  readonly kind: 'access';
  /** Role name; `PUBLIC` for everybody. */
  readonly grantee: string;
  readonly privileges: readonly string[];
  /** Superuser, owner, or a role reached through membership. */
  readonly via?: string;
  /** Fields that the grantee may read, where the system grants fields one by one. Names of fields, no values. */
  readonly fields?: readonly string[];
}

/** What the auditor's own role could do besides reading. */
export interface SessionFact extends FactBase {
  readonly kind: 'session';
  readonly role: string;
  readonly readOnly: boolean;
  /** Ways in which the role could write: `superuser`, `owner of 3 tables`, `INSERT on 12 tables`. */
  readonly couldWrite: readonly string[];
}

export interface RetentionSettingFact extends FactBase {
  readonly kind: 'retention-setting';
  /** ISO 8601 duration after which the system deletes by itself. */
  readonly period: string;
}

/** Records that are gone for users and still there: recycle bins, versions, soft deletes. */
export interface RecoverabilityFact extends FactBase {
  readonly kind: 'recoverability';
  readonly means: string;
  readonly records?: number;
}

/** Whether the system records who reads what. */
export interface AccessLoggingFact extends FactBase {
  readonly kind: 'access-logging';
  readonly state: 'on' | 'off' | 'unknown';
}

export type Fact =
  | LocationFact
  | TransitFact
  | AtRestFact
  | AccessFact
  | SessionFact
  | RetentionSettingFact
  | RecoverabilityFact
  | AccessLoggingFact;

export type FactKind = Fact['kind'];

export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>;
