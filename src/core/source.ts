import type { ZodType } from 'zod';
import type { AgeCount, AgeQuery } from './age.ts';
import type { Dataset, Field } from './dataset.ts';
import type { Erasure, Remnant } from './erasure.ts';
import type { Fact } from './fact.ts';
import type { ProfileRequest, SourceProfile } from './profile.ts';
import type { AccessPlan, Selection, SelectRequest } from './selection.ts';
import type { Text, Words } from './text.ts';

/**
 * One value as text, or null. Numbers, times and booleans come in the engine's text form, JSON as its text,
 * bytes as `\x` and hex. Text is clipped by the source, never by the reader.
 */
export type Cell = string | null;

/** A block of records, column by column, in the order of the fields asked for. */
export interface Batch {
  readonly rows: number;
  /** `columns[f][r]`: field f of record r. Every column has `rows` entries. */
  readonly columns: readonly (readonly Cell[])[];
}

/** How the records of a reading were chosen, from the whole down to the least trustworthy. */
export type SampleMethod = 'all' | 'random-rows' | 'random-pages' | 'random-keys' | 'spread' | 'first';

export interface ReadRequest {
  readonly fields: readonly Field[];
  /** How many records at most, or all of them. */
  readonly rows: number | 'all';
  /** Longest text of one cell, in characters; clipped in the source. */
  readonly clip: number;
  /** Makes a random sample repeatable. */
  readonly seed: number;
  readonly signal: AbortSignal;
}

export interface Reading {
  readonly method: SampleMethod;
  /** Records in the dataset, where the source knows; an estimate where `method` is not `all`. */
  readonly population?: number;
  readonly batches: AsyncIterable<Batch>;
  /** Set by the source while reading: records or parts that could not be read (`12 lines with a broken quote`). */
  readonly problems: readonly Problem[];
}

/** Something inside a dataset that was passed over, counted. */
export interface Problem {
  readonly what: Words;
  readonly count: number;
}

/**
 * An open, read-only connection to one system. What a system cannot do is absent, and callers ask for the
 * capability, never for the connector's id.
 *
 * Errors are `GamsaError`s made by `sourceError`: a driver's own message may quote values and never leaves
 * the connector.
 */
export interface Source extends AsyncDisposable {
  /** Everything in scope, what cannot be read included (`unreadable`). */
  datasets(): Promise<readonly Dataset[]>;
  /** Records for the classifier. */
  read?(dataset: Dataset, request: ReadRequest): Promise<Reading>;
  /** Counts what detectors find in every record, where the data lives. Present where the user asked for it: it costs. */
  profile?(dataset: Dataset, request: ProfileRequest): Promise<SourceProfile>;
  /** Counts records older than limits, where the data lives. */
  age?(dataset: Dataset, query: AgeQuery): Promise<AgeCount>;
  /** Every record of a selection, found where the data lives. Clocks `@modified` and `@name` are not fields and not read. */
  select?(dataset: Dataset, request: SelectRequest): Promise<Reading>;
  /** How costly a selection would be, without running it. */
  plan?(dataset: Dataset, selection: Selection): Promise<AccessPlan>;
  /** The text by which the data's owner would destroy a selection, or empty some of its fields. Nothing is run. */
  erasure?(dataset: Dataset, selection: Selection, clear?: readonly string[]): Promise<Erasure>;
  /** Where records that were deleted from a dataset may still lie, as far as the system tells. */
  remnants?(dataset: Dataset): Promise<readonly Remnant[]>;
  /** Names of other databases on the same server, in which this source does not look. */
  beside?(): Promise<readonly string[]>;
  /** Location, encryption, access, session. */
  facts?(): Promise<readonly Fact[]>;
}

/** What a connector gets from the program when it opens a source. */
export interface OpenContext {
  /** The source's id in the workspace; goes into facts. */
  readonly source: string;
  readonly scope: Scope;
  readonly signal: AbortSignal;
  /** Directory that relative paths of the configuration start from. */
  readonly baseDir: string;
  /** How many connections a source may hold at once. */
  readonly connections: number;
  /** Milliseconds a single statement or request may take. */
  readonly statementTimeout: number;
  /** Records what was sent to the system, without parameters; the run lists each text once with its count. */
  readonly sent: (statement: string) => void;
  /** Hears of the bytes that a query is going to read, before it runs, where the system bills by them. */
  readonly planned?: (bytes: number) => void;
}

/** Which datasets count: names that match an include glob and no exclude glob. */
export interface Scope {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** Runs one statement over a connection that somebody else holds; rows come as arrays of text. */
export type RowQuery = (
  text: string,
  values?: readonly (string | number)[],
) => Promise<readonly (readonly (string | null)[])[]>;

export const capabilities = [
  'datasets',
  'read',
  'profile',
  'age',
  'select',
  'plan',
  'erasure',
  'remnants',
  'facts',
] as const;

export type Capability = (typeof capabilities)[number];

/** One kind of system: a folder under `connectors/`. */
export interface Connector<Config = unknown> {
  readonly id: string;
  readonly title: Text;
  /** One sentence for `gamsa connectors` and the reference page. */
  readonly summary: Text;
  readonly capabilities: readonly Capability[];
  /** Validates the connector's own keys of a source in `gamsa.yaml` (strict object). */
  readonly config: ZodType<Config>;
  /** An example of those keys in YAML, for the reference page and error messages. */
  readonly example: string;
  /** The configuration for a target of `gamsa scan`, or undefined where the target is not this connector's. */
  readonly target?: (target: string) => Config | undefined;
  /** Keys of the configuration that hold credentials: refused in clear text, redacted everywhere. */
  readonly secrets: readonly string[];
  /** The datasets of a database that is not the connector's own, such as one in which migrations are replayed. */
  readonly catalogue?: (rows: RowQuery, scope: Scope) => Promise<readonly Dataset[]>;
  /** Opens a read-only session. Heavy drivers are imported inside. */
  readonly open: (config: Config, context: OpenContext) => Promise<Source>;
}
