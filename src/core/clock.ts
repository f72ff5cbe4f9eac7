import type { Field } from './dataset.ts';
import type { Clock } from './workspace.ts';

/** A clock as sources get it: where it is a field of a parent row, that field and how to reach it. */
export interface SourceClock extends Clock {
  readonly parent?: {
    readonly path: readonly string[];
    /** Field of the parent that the foreign key refers to. */
    readonly key: string;
    readonly field: Field;
  };
}

/** The clock in words, for messages: `created_at`, `seen_at, paid_at`, `customer_id → closed_at`. */
export function clockName({ field, others = [], via }: Clock): string {
  return via === undefined ? [field, ...others].join(', ') : `${via} → ${field}`;
}
