import { z } from 'zod';
import { dateSchema, textSchema } from './schema.ts';
import type { Selection } from './selection.ts';

/** A plan of destruction (파기계획), and what its verification found. Counts and digests, never a value of a source. */

const dependantSchema = z.strictObject({
  dataset: z.string(),
  field: z.string(),
  /** Records that refer to those of the step; absent where they were not counted. */
  records: z.int().optional(),
});

const stepSchema = z.strictObject({
  id: z.string(),
  source: z.string(),
  dataset: z.string(),
  activity: z.string(),
  dataType: z.string().optional(),
  kind: z.enum(['period', 'ended']),
  promise: textSchema,
  clock: z.string().optional(),
  /** `delete`: the whole record. `clear`: only these fields, since the rest may be kept longer. */
  action: z.enum(['delete', 'clear']),
  fields: z.array(z.string()),
  records: z.int(),
  overdue: z.int(),
  oldest: z.string().optional(),
  selection: z.custom<Selection>((value) => typeof value === 'object' && value !== null),
  keyFields: z.array(z.string()),
  /** One for each record, in no order; absent where the dataset has no key or there were too many. */
  digests: z.array(z.string()).optional(),
  dependants: z.array(dependantSchema),
  language: z.enum(['sql', 'shell']).optional(),
  statement: z.string().optional(),
  remarks: z.array(textSchema),
});

export const destructionPlanSchema = z
  .strictObject({
    schema: z.literal('gamsa.destruction-plan/v1'),
    id: z.string(),
    created: z.string(),
    version: z.string(),
    asOf: dateSchema,
    timeZone: z.string(),
    /** By when: the days that "without delay" allows. */
    deadline: dateSchema,
    policy: z.strictObject({ controller: textSchema, effective: dateSchema, digest: z.string() }),
    officer: textSchema.optional(),
    salt: z.string(),
    complete: z.boolean(),
    /** What could not be planned, and why. */
    missed: z.array(z.strictObject({ place: z.string(), why: textSchema })),
    steps: z.array(stepSchema),
  })
  .describe('A plan of destruction (gamsa.destruction-plan/v1)');

export type DestructionPlan = z.output<typeof destructionPlanSchema>;
export type DestructionStep = DestructionPlan['steps'][number];

/** Something looked at to prove that the records of a step are gone. */
export interface Proof {
  readonly what: { readonly en: string; readonly ko: string };
  /** `kept`: records of other activities alone, which end by their own promise. */
  readonly state: 'gone' | 'left' | 'kept' | 'unknown';
  readonly records?: number;
  /** A place where deleted records may lie on: whose they are, the system does not tell. */
  readonly remnant?: true;
}

export interface StepVerification {
  readonly step: string;
  readonly source: string;
  readonly dataset: string;
  readonly planned: number;
  readonly proofs: readonly Proof[];
}

export interface DestructionVerification {
  readonly schema: 'gamsa.destruction-verification/v1';
  readonly plan: string;
  readonly verified: string;
  readonly version: string;
  /** What the plan could not hold: its records were neither destroyed by it nor looked for. */
  readonly unplanned: DestructionPlan['missed'];
  /** False where something was unplanned, or the audit that the plan was made from was incomplete. */
  readonly planComplete: boolean;
  readonly steps: readonly StepVerification[];
}
