import { z } from 'zod';
import type { ClassifiedField } from './classification.ts';
import type { AgeMeasurement, Outcome } from './evidence.ts';
import { runParts } from './run-schema.ts';

/**
 * An unfinished audit, as lines of JSON: what it is of, then each dataset that was finished. Like a run it holds counts
 * and names that people may see, never a value.
 */
export const checkpointHeadSchema = z.strictObject({
  schema: z.literal('gamsa.checkpoint/v1'),
  /** When the audit was begun, and the date it speaks of. */
  started: z.iso.datetime(),
  asOf: z.iso.date(),
  /** SHA-256 of policy, workspace and options: an audit of anything else is another one. */
  of: z.string(),
});

export type CheckpointHead = z.output<typeof checkpointHeadSchema>;

export const finishedSchema = z.strictObject({
  source: z.string(),
  dataset: z.string(),
  /** Types of the columns in their order, so that a changed dataset is looked at again. */
  types: z.array(z.string()),
  outcome: runParts.outcome,
  fields: z.array(runParts.field),
  ages: z.array(runParts.age),
});

/** What one dataset gave, under names that people may see. */
export interface Finished {
  readonly source: string;
  readonly dataset: string;
  readonly types: readonly string[];
  readonly outcome: Outcome;
  readonly fields: readonly ClassifiedField[];
  readonly ages: readonly AgeMeasurement[];
}
