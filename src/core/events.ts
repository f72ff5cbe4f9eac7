import type { Reason } from './dataset.ts';
import type { Outcome } from './evidence.ts';

/**
 * What an audit tells while it runs, for a progress view. Names of datasets are as people may see them
 * (masked where a name itself is personal data); there is no value in any event.
 */
export type AuditEvent =
  | { readonly type: 'audit-started'; readonly sources: readonly string[] }
  | { readonly type: 'source-opening'; readonly source: string }
  | { readonly type: 'source-failed'; readonly source: string; readonly reason: Reason }
  | { readonly type: 'datasets-listed'; readonly source: string; readonly count: number }
  | { readonly type: 'dataset-started'; readonly source: string; readonly dataset: string }
  /** `rows`: records read of this dataset so far; `expected`: how many are going to be, where known. */
  | {
      readonly type: 'dataset-progress';
      readonly source: string;
      readonly dataset: string;
      readonly rows: number;
      readonly expected?: number;
    }
  | {
      readonly type: 'dataset-finished';
      readonly source: string;
      readonly dataset: string;
      readonly outcome: Outcome;
    }
  /** Bytes that a query is going to read, as the system itself tells beforehand; some bill by them. */
  | { readonly type: 'query-planned'; readonly source: string; readonly bytes: number }
  | { readonly type: 'source-finished'; readonly source: string }
  | { readonly type: 'measuring'; readonly source: string; readonly dataset: string }
  | { readonly type: 'evaluating' }
  | { readonly type: 'audit-finished' };

export type OnEvent = (event: AuditEvent) => void;
