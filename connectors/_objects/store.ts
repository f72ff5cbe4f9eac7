import type {
  AgeCount,
  AgeQuery,
  Dataset,
  Reading,
  ReadRequest,
  Reason,
  SelectRequest,
} from '../../src/sdk/index.ts';
import type { ByteSource } from './bytes.ts';

/** One object of a store, or one file: its bytes by range, with name, size and time. */
export interface StoredObject {
  readonly bytes: ByteSource;
  /** Set where it may not be opened; it is then listed as such. */
  readonly unreadable?: Reason;
}

/** What a store of objects must be able to do; everything else (formats, groups, samples, ages) is shared. */
export interface ObjectStore<O extends StoredObject = StoredObject> {
  /** What is sent to get bytes, for the list of statements: `GetObject`. */
  readonly request: string;
  /** Objects in scope whose names begin with `prefix`, page by page. */
  readonly list: (prefix: string) => AsyncIterable<O>;
  /** Tables of files that are databases themselves; undefined for all others. */
  readonly database?: (object: O) => Promise<readonly DatabaseTable[] | undefined>;
  /** Lets go of what was opened. */
  readonly close?: () => void;
}

/** A table that its database reads by itself. */
export interface DatabaseTable {
  readonly dataset: Dataset;
  readonly read: (request: ReadRequest) => Promise<Reading>;
  readonly age: (query: AgeQuery) => Promise<AgeCount>;
  readonly select: (request: SelectRequest) => Reading;
}

/** How much is opened and read, where each object costs a request and each byte a transfer. */
export interface StoreLimits {
  /** Objects of one name pattern that are opened for their columns; beyond, some speak for all. */
  readonly opened: number;
  /** Bytes that are read for one sample. */
  readonly sampleBytes: number;
  /** Bytes that are read of one object to list the tables in it. */
  readonly listBytes: number;
  /** Name patterns that are told apart. */
  readonly patterns: number;
  /** Objects opened at the same time. */
  readonly atOnce: number;
}

/** Files of this machine are all opened, one by one. */
export const localLimits: StoreLimits = {
  opened: Number.POSITIVE_INFINITY,
  sampleBytes: Number.POSITIVE_INFINITY,
  listBytes: Number.POSITIVE_INFINITY,
  patterns: Number.POSITIVE_INFINITY,
  atOnce: 1,
};

export const remoteLimits: StoreLimits = {
  opened: 24,
  sampleBytes: 256 * 1024 * 1024,
  listBytes: 64 * 1024 * 1024,
  patterns: 5_000,
  atOnce: 4,
};
