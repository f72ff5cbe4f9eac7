import type { ClassifiedField } from './classification.ts';
import type { DatasetKind } from './dataset.ts';
import type { AgeMeasurement, Outcome } from './evidence.ts';
import type { Fact } from './fact.ts';
import type { RunHistory } from './history.ts';
import type { RunInput } from './inputs.ts';
import type { OwnItem } from './item.ts';
import type { Policy } from './policy.ts';
import type { Result, Severity } from './rule.ts';
import type { Text } from './text.ts';

/** A line of a file that people write; `file` is relative to the folder gamsa ran in (or the workspace’s), with `/`. */
export interface FileLine {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** A result with what a reader needs beside it; what `run.json` holds. */
export interface RunResult extends Result {
  readonly rule: string;
  readonly title: Text;
  readonly severity: Severity;
  readonly articles: readonly Article[];
  readonly remedy: Text;
  /** See `core/fingerprint`. */
  readonly fingerprint: string;
  /** Where the policy or the workspace speaks of the place; absent in a scan, which has neither. */
  readonly at?: FileLine;
  /** Set where a waiver or the baseline accepts the finding. */
  readonly accepted?: Acceptance;
  /** Set where the check itself failed: a bug of gamsa, never accepted, exit code 70. */
  readonly bug?: true;
}

export interface Article {
  readonly pack: string;
  readonly article: string;
  /** Ready to print: `PIPA Art. 21(1)`, `개인정보 보호법 제21조제1항`. */
  readonly cite: Text;
  readonly unverified?: boolean;
}

export interface Acceptance {
  readonly by: 'waiver' | 'baseline';
  readonly reason?: string;
  readonly approver?: string;
  readonly expires?: string;
}

export interface RunDataset {
  readonly source: string;
  readonly name: string;
  readonly kind: DatasetKind;
  readonly rows?: number;
  readonly parts?: number;
  readonly derivedFrom?: readonly string[];
  readonly outcome: Outcome;
  readonly fields: readonly ClassifiedField[];
  /** Activities it serves, by the data map. */
  readonly serves: readonly { readonly activity: string; readonly dataType?: string }[];
}

export interface RunSource {
  readonly id: string;
  readonly connector: string;
  readonly processor?: string;
  readonly country?: string;
  readonly outcome: Outcome;
  readonly facts: readonly Fact[];
  /** Milliseconds. */
  readonly duration: number;
  /** Each distinct statement sent, without parameters, and how often. */
  readonly statements: readonly { readonly text: string; readonly count: number }[];
}

/** Something about the configuration that a reader must know: an unused waiver, a map entry that matches nothing. */
export interface Notice {
  readonly code: string;
  readonly message: Text;
}

/** One audit: counts only, never a value nor a digest of one. Every report is rendered from it. */
export interface Run {
  readonly schema: 'gamsa.run/v1';
  readonly tool: { readonly name: 'gamsa'; readonly version: string; readonly node: string };
  readonly id: string;
  /** ISO 8601 instants. */
  readonly started: string;
  readonly ended: string;
  /** Calendar date the audit speaks of, in `timeZone`. */
  readonly asOf: string;
  readonly timeZone: string;
  /** Absent in a scan without a policy. */
  readonly policy?: {
    readonly controller: Text;
    readonly effective: string;
    readonly law: readonly string[];
    /** SHA-256 of the file, in hex. */
    readonly digest: string;
    /** SHA-256 of the workspace's file, in hex: the data map, declarations and waivers of the run. */
    readonly workspace?: string;
    /** The same of the lock's file, whose decisions went before the classifier's. */
    readonly lock?: string;
    /** What was promised, as the file says it; who the officer is stays there. */
    readonly contents?: Omit<Policy, 'officer'>;
  };
  /** False where something configured was not looked at: it could not be, or its source was not asked for. */
  readonly complete: boolean;
  /** What was not to be looked at: datasets that the workspace leaves out, other databases of a server, sources not asked for. */
  readonly leftOut?: readonly Text[];
  /** Items of the user's own, by which reports name what was found. */
  readonly items?: readonly OwnItem[];
  /** Files of the user's own beside those of `policy`: detectors, their dictionaries, the baseline. */
  readonly inputs?: readonly RunInput[];
  readonly sources: readonly RunSource[];
  readonly datasets: readonly RunDataset[];
  readonly ages: readonly AgeMeasurement[];
  readonly results: readonly RunResult[];
  /** The audits before this one that the workspace kept, and since when each open finding has been open. */
  readonly history?: RunHistory;
  readonly notices: readonly Notice[];
}
