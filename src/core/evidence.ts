import type { ClassifiedField } from './classification.ts';
import type { Dataset, Reason } from './dataset.ts';
import type { Fact } from './fact.ts';
import type { Item, ItemCatalogue } from './item.ts';
import type { LinkMeasurement } from './link.ts';
import type { Activity, Policy, Retention } from './policy.ts';
import type { Problem, SampleMethod } from './source.ts';
import type { Serves, SourceConfig } from './workspace.ts';

export type OutcomeStatus = 'scanned' | 'sampled' | 'pushed-down' | 'schema-only' | 'skipped' | 'failed';

/** What became of one dataset or source. Silence is never assurance. */
export interface Outcome {
  readonly status: OutcomeStatus;
  readonly reason?: Reason;
  readonly method?: SampleMethod;
  readonly rowsRead: number;
  /** Records there are: exact where `status` is `scanned`, else an estimate. */
  readonly rows?: number;
  /**
   * What a clean sample proves: with 99 % probability fewer than this share of the records (0 to 1) hold an item that
   * was not seen. Undefined unless sampled at random.
   */
  readonly bound?: number;
  readonly problems: readonly Problem[];
}

/** A purpose that a dataset serves, with the policy's words beside the workspace's. */
export interface ServedActivity {
  readonly serves: Serves;
  readonly activity: Activity;
  /** The retention entries that apply to this part of the activity. */
  readonly retention: readonly Retention[];
  /** Kept under another law (PIPA Art. 21(3)): the activity is one of the policy's holds. */
  readonly held?: true;
}

/** Items of whole records past their period that somebody may keep for longer. */
export interface KeptItems {
  readonly activity: string;
  /** Where another law requires it (PIPA Art. 21(3)): these are to be kept elsewhere. */
  readonly law?: string;
  readonly items: readonly string[];
  readonly keep?: string;
  readonly until?: NonNullable<Retention['until']>;
  /** Records in which one of the items stands, its own period not ended; absent where that could not be counted. */
  readonly records?: Past;
}

/** Of records past their period: those that are due, and those of them past the grace days as well. */
export interface Past {
  readonly due: number;
  readonly overdue: number;
}

/** How many records of a dataset are past one retention, or carry an end marker and are still there. */
export interface AgeMeasurement {
  readonly source: string;
  readonly dataset: string;
  readonly activity: string;
  readonly dataType?: string;
  /** `period`: the clock is older than `keep` allows. `ended`: the end marker is set. */
  readonly kind: 'period' | 'ended';
  readonly retention: Retention;
  /** Field used as clock or end marker. */
  readonly clock?: string;
  /** The end marker says that the end has come and not when: `total`, `due` and `overdue` are the records so marked. */
  readonly untimed?: true;
  /** Why it could not be counted. */
  readonly failure?: Reason;
  /** Activity that the same records serve for longer: they need not go yet, and were not counted for this one. */
  readonly outlivedBy?: string;
  readonly total?: number;
  /** Records whose period has ended (due from the day after), and those past the grace days as well. */
  readonly due?: number;
  readonly overdue?: number;
  /** Single items of the records past their period that may be kept for longer. */
  readonly keptItems?: readonly KeptItems[];
  /** Of `due` and `overdue` the records of which other activities keep such items: all else of them must go. */
  readonly partly?: Past;
  /** Not in `due` and `overdue`: records past their period in which nothing personal stands but what another activity keeps. */
  readonly rightly?: Past;
  readonly withoutClock?: number;
  readonly future?: number;
  readonly oldest?: string;
  readonly newest?: string;
  /** The total alone, or all counts, are estimates: the latter from `sampled` records drawn at random. */
  readonly estimated?: 'total' | 'all';
  readonly sampled?: number;
  /** How many of the records there are now had been due, or will be, on certain dates, the earliest first. */
  readonly course?: readonly { readonly date: string; readonly due: number }[];
  /** First calendar date whose records are due as of the audit: clocks before it are due, before the other overdue. */
  readonly dueBefore?: string;
  readonly overdueBefore?: string;
}

export interface DatasetEvidence {
  readonly source: string;
  readonly dataset: Dataset;
  readonly outcome: Outcome;
  readonly fields: readonly ClassifiedField[];
  /** What the data map says it serves; empty where it says nothing. */
  readonly serves: readonly ServedActivity[];
  readonly training: boolean;
}

export interface SourceEvidence {
  readonly id: string;
  readonly config: SourceConfig;
  readonly connector: string;
  readonly outcome: Outcome;
  readonly facts: readonly Fact[];
}

/** Everything rules may look at: what was promised, what is there, and how completely that was looked at. */
export interface Evidence {
  readonly policy: Policy;
  readonly items: ItemCatalogue;
  readonly sources: readonly SourceEvidence[];
  readonly datasets: readonly DatasetEvidence[];
  readonly ages: readonly AgeMeasurement[];
  /** Data subjects of one dataset found in another. */
  readonly links?: readonly LinkMeasurement[];
  /** Customers without logging are named. */
  readonly zeroLogging?: boolean;
  /** Calendar date the audit speaks of, `YYYY-MM-DD` in the policy's zone. */
  readonly asOf: string;
}

/** A personal field together with its item, the way most rules look at fields. */
export interface PersonalField extends ClassifiedField {
  readonly item: Item;
}
