import type { Classifier } from '../classify/index.ts';
import type { ClassifiedField } from '../core/classification.ts';
import type { Dataset } from '../core/dataset.ts';
import type { OnEvent } from '../core/events.ts';
import type { DatasetEvidence, ServedActivity } from '../core/evidence.ts';
import type { RunInput } from '../core/inputs.ts';
import type { ItemCatalogue } from '../core/item.ts';
import type { Policy } from '../core/policy.ts';
import type { Pack, Result, Rule } from '../core/rule.ts';
import type { FileLine, Notice, Run } from '../core/run.ts';
import type { Connector, Source } from '../core/source.ts';
import type { Options, SourceConfig, Waiver, ZeroLogging } from '../core/workspace.ts';
import type { Measured } from './measure.ts';
import type { Finder } from './names.ts';
import type { Checkpoint } from './resume.ts';

/** One system to look at, its connector chosen and its settings checked. */
export interface SourceSpec {
  readonly id: string;
  readonly config: SourceConfig;
  readonly connector: Connector;
  /** The connector's own keys, as its schema gave them; secrets resolved. */
  readonly settings: unknown;
}

/** What the data map says of one dataset. */
export interface Mapping {
  readonly serves: readonly ServedActivity[];
  readonly training: boolean;
}

/** Answers for each dataset what it serves, and afterwards what was wrong with the map. */
export interface DataMap {
  readonly of: (source: string, dataset: Dataset) => Mapping;
  readonly notices: () => readonly Notice[];
}

/** Decisions of people about fields, which overrule the classifier. */
export interface Decided {
  /** The fields of a dataset as decided; fields without a decision come back as they are. */
  readonly apply: (
    source: string,
    dataset: string,
    fields: readonly ClassifiedField[],
  ) => readonly ClassifiedField[];
  readonly notices: () => readonly Notice[];
}

/** What was promised. Absent in a scan. */
export interface Commitment {
  readonly policy: Policy;
  /** SHA-256 of the policy file, in hex. */
  readonly digest: string;
  /** The same of the workspace's file. */
  readonly workspaceDigest?: string;
  /** Of the lock's file, where there is one. */
  readonly lockDigest?: string;
  readonly map: DataMap;
  /** Customers for whom nothing may be logged. */
  readonly zeroLogging?: readonly ZeroLogging[];
}

/** A mapped dataset with its records counted. `siblings`: all datasets of the source; `settled`: what they hold. */
export interface Visited {
  readonly spec: SourceSpec;
  readonly source: Source;
  readonly dataset: Dataset;
  readonly siblings: readonly Dataset[];
  readonly settled: readonly DatasetEvidence[];
  /** Fields as classified; the dataset's name as people may see it. */
  readonly evidence: DatasetEvidence;
  readonly name: string;
  /** Names of the source's datasets and their fields, as people may see them. */
  readonly shown: { dataset(dataset: string): string; field(dataset: string, field: string): string };
  readonly measured: readonly Measured[];
  readonly signal: AbortSignal;
}

export type Visit = (visited: Visited) => Promise<void>;

export interface AuditOptions {
  readonly sources: readonly SourceSpec[];
  /** Ids of the workspace's other sources. */
  readonly otherSources?: readonly string[];
  readonly commitment?: Commitment;
  readonly options: Options;
  readonly waivers: readonly Waiver[];
  /** Ids of rules by which something else judges that has the same waivers. */
  readonly otherRules?: readonly string[];
  /** The lock's decisions, where there is one. */
  readonly decided?: Decided;
  readonly baseline?: Run;
  /** Files of the user's own that the above come from, as the run names them. */
  readonly inputs?: readonly RunInput[];
  readonly classifier: Classifier;
  readonly items: ItemCatalogue;
  readonly rules: readonly Rule[];
  readonly packs: readonly Pack[];
  /** Directory that relative paths of source settings start from. */
  readonly baseDir: string;
  /** Calendar date to audit for, `YYYY-MM-DD`; today in the policy's zone where left out. */
  readonly asOf?: string;
  readonly version: string;
  /** Removes known secrets from a text. */
  readonly redact: (text: string) => string;
  /** Finds personal data in names and statements. */
  readonly finder: Finder;
  /** Further dates for which to count what is due then, for an audit of a date. */
  readonly ageDates?: (asOf: string) => readonly string[];
  /** Says where the policy or the workspace speaks of a result's place. */
  readonly locate?: (result: Result) => FileLine | undefined;
  /** Called with each mapped dataset once it was measured, its source still open. */
  readonly visit?: Visit;
  /** Takes up an audit that was not finished, and keeps what this one finishes. */
  readonly checkpoint?: Checkpoint;
  readonly onEvent: OnEvent;
  readonly signal: AbortSignal;
}
