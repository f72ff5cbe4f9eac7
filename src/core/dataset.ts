import type { Words } from './text.ts';

/** What a field holds as far as its declared type tells, whatever the engine calls it. */
export type TypeFamily =
  | 'text'
  | 'number'
  | 'boolean'
  | 'date'
  | 'time'
  | 'json'
  | 'xml'
  | 'binary'
  | 'uuid'
  | 'network'
  | 'geometry'
  | 'unknown';

/** One column, or one path inside a nested value once the classifier has opened it. */
export interface Field {
  /** As the source spells it. Formatted for people by `formatPlace`. */
  readonly name: string;
  /** The engine's own type, e.g. `character varying(80)`. */
  readonly type: string;
  readonly family: TypeFamily;
  /** True for arrays: each element is a value. */
  readonly array?: boolean;
  readonly nullable: boolean;
  /** Declared length in characters, where there is one. */
  readonly maxLength?: number;
  readonly comment?: string;
  /** Labels of an enum, or of a CHECK … IN (…) list. Values by nature: judged, never printed. */
  readonly labels?: readonly string[];
  readonly generated?: boolean;
  /** The engine fills it where a writer leaves it out: a default, an identity, a sequence. */
  readonly hasDefault?: boolean;
  readonly primaryKey?: boolean;
  readonly unique?: boolean;
  readonly references?: FieldReference;
  /** From the engine's statistics, free of charge: the share of NULLs (0 to 1), and distinct values. */
  readonly nullShare?: number;
  readonly distinct?: number;
  /** The system stores the values encrypted under a key for the field, whatever it shows to this session. */
  readonly encrypted?: boolean;
  /** Set where the session may not read the field. */
  readonly unreadable?: Reason;
  /** What the system's own catalogue says the field holds. */
  readonly declared?: DeclaredMeaning;
}

/** What a catalogue says of a field beyond its type: a semantic type, and how the system's owner classified it. */
export interface DeclaredMeaning {
  /** Key of the item that a semantic type stands for: `email` for a field of the type Email. */
  readonly item?: string;
  /** The owner's own classification as the system writes it, e.g. `Restricted`, `PII`; empty where there is none. */
  readonly labels: readonly string[];
  /** How sensitive those labels call it, where they do. */
  readonly sensitivity?: 'public' | 'internal' | 'confidential' | 'restricted';
  /** True where they file it under personal data, or under a law on it. */
  readonly personal?: boolean;
}

export interface FieldReference {
  readonly dataset: string;
  readonly field: string;
}

export type DatasetKind =
  | 'table'
  | 'partitioned-table'
  | 'view'
  | 'materialized-view'
  | 'foreign-table'
  | 'file'
  | 'log'
  | 'endpoint';

/**
 * A logical collection of records: partitions, shards and rotated files stand collapsed in one.
 * A dataset with `derivedFrom` shows records of others again, and they are not counted twice.
 */
export interface Dataset {
  /** Unique in its source and formatted by `formatSegments`, e.g. `public.inquiries`; globs match against it. */
  readonly name: string;
  /** The raw segments behind the name, e.g. `['public', 'inquiries']`. */
  readonly path: readonly string[];
  readonly kind: DatasetKind;
  readonly fields: readonly Field[];
  readonly comment?: string;
  /** An estimate by the engine; `undefined` where it has none. */
  readonly rows?: number;
  readonly bytes?: number;
  readonly derivedFrom?: readonly string[];
  /** Physical parts collapsed into this dataset (partitions, files). */
  readonly parts?: number;
  /** Set where the session may not read the dataset, or it cannot be opened; it is then listed and not scanned. */
  readonly unreadable?: Reason;
}

/** Why something was not looked at. `code` is stable, the rest is for readers. */
export interface Reason {
  readonly code: ReasonCode;
  /** No value of the source inside. */
  readonly detail?: Words;
}

export const reasonCodes = [
  'permission-denied',
  'not-found',
  'excluded',
  'unsupported-format',
  'malformed',
  'too-large',
  'timeout',
  'connection-lost',
  'unreachable',
  'authentication-failed',
  'empty',
  'no-columns',
  'not-permitted-by-policy',
  'cancelled',
  'budget-spent',
  'undecided',
  'engine-error',
] as const;

export type ReasonCode = (typeof reasonCodes)[number];

/** Whether a reason may be gone another time, so that what it kept from being done is left to be taken up. */
export const isPassing = (reason: Reason | undefined): boolean => passing.has(reason?.code ?? '');

const passing: ReadonlySet<string> = new Set<ReasonCode>([
  'budget-spent',
  'cancelled',
  'timeout',
  'connection-lost',
  'unreachable',
  'authentication-failed',
]);
