import type { Reason } from './dataset.ts';
import type { Retention } from './policy.ts';

/** Whether data subjects of one dataset stand in another: only counts come out. */
export interface LinkMeasurement {
  /** `ended`: they opted out, withdrew or asked for deletion. `zero-logging`: nothing of them may be logged. */
  readonly kind: 'ended' | 'zero-logging';
  readonly activity: string;
  readonly until?: NonNullable<Retention['until']>;
  readonly from: { readonly source: string; readonly dataset: string };
  readonly to: { readonly source: string; readonly dataset: string };
  /** Data subjects that were looked for, and records that hold one. */
  readonly subjects?: number;
  readonly records?: number;
  /** Why it could not be counted; `unnamed`: the data map names no field of the subject. */
  readonly failure?: Reason;
  readonly unnamed?: true;
  /** None was met, and none could be: no subject of the first dataset at all stands in the second. */
  readonly strangers?: true;
}
