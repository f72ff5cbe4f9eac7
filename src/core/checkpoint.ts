import { z } from 'zod';
import type { ClassifiedField } from './classification.ts';
import type { AgeMeasurement, Outcome } from './evidence.ts';
import { runParts } from './run-schema.ts';

/**
 * An unfinished audit, as lines of JSON: what it is of, then each dataset that was looked at, and each whose ages were counted.
 * Like a run it holds counts and names that people may see, never a value.
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

export const lookedSchema = z.strictObject({
  source: z.string(),
  dataset: z.string(),
  /** Types of the columns in their order, so that a changed dataset is looked at again. */
  types: z.array(z.string()),
  outcome: runParts.outcome,
  fields: z.array(runParts.field),
});

export const countedSchema = z.strictObject({
  source: z.string(),
  dataset: z.string(),
  /** What each field was taken to hold by then. */
  held: z.array(z.string()),
  ages: z.array(runParts.age),
});

/** What one dataset showed by itself, under names that people may see. */
export interface LookedLine {
  readonly source: string;
  readonly dataset: string;
  readonly types: readonly string[];
  readonly outcome: Outcome;
  readonly fields: readonly ClassifiedField[];
}

/** How many of its records are past their period, for what its fields were taken to hold. */
export interface CountedLine {
  readonly source: string;
  readonly dataset: string;
  readonly held: readonly string[];
  readonly ages: readonly AgeMeasurement[];
}
