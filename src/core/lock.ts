import { z } from 'zod';
import { dateSchema, expects, idSchema, itemKeySchema } from './schema.ts';

/** `gamsa.lock.yaml`: the reviewed catalogue of personal data. Decisions of people, never a value. */

export const decisions = ['proposed', 'confirmed', 'not-personal'] as const;

/** A decision that no longer holds, kept for the person who decides again. */
const earlierDecisionSchema = z
  .strictObject({
    item: itemKeySchema.optional(),
    decision: z.enum(['confirmed', 'not-personal']),
    by: z.string().min(1).optional(),
    on: dateSchema.optional(),
    reason: z.string().min(1).optional(),
  })
  .describe('The decision before, which no longer holds: what was decided, by whom and why');

const lockedFieldSchema = z
  .strictObject({
    item: itemKeySchema.optional(),
    decision: z
      .enum(decisions)
      .describe(
        'proposed: by gamsa, awaiting review (without an item: as a whole it holds none now, and was decided about earlier); confirmed: it holds the item; not-personal: it holds none',
      ),
    type: z.string().describe('Type of the field when it was decided; the decision ends when it changes'),
    seen: z
      .array(itemKeySchema)
      .optional()
      .describe('Items the classifier saw by values when it was decided; others ask for a new decision'),
    serves: z
      .array(idSchema)
      .min(1)
      .optional()
      .describe(
        'Activities of the policy that the field is for; where left out, all that the dataset serves',
      ),
    by: z.string().min(1).optional().describe('Who decided'),
    on: dateSchema.optional().describe('When it was decided'),
    reason: z.string().min(1).optional(),
    earlier: earlierDecisionSchema.optional(),
  })
  .refine(({ decision, item }) => decision !== 'not-personal' || item === undefined, {
    error: expects({
      en: 'no `item` where the decision is not-personal: take the `item` out',
      ko: '결정이 not-personal이면 `item` 없음. `item`을 지우십시오',
    }),
  })
  .refine(
    ({ decision, item, earlier }) =>
      decision === 'not-personal' || item !== undefined || (decision === 'proposed' && earlier !== undefined),
    { error: 'an `item`, except where the decision is not-personal' },
  )
  .refine(({ decision, by }) => decision === 'proposed' || by !== undefined, {
    error: '`by`: who decided',
  })
  .refine(({ decision, reason }) => decision !== 'not-personal' || reason !== undefined, {
    error: 'a `reason` why it is no personal data',
  })
  .describe('One field and what was decided about it');

const lockedDatasetSchema = z
  .strictObject({
    serves: z.array(idSchema).default([]).describe('Activities of the policy that it was reviewed for'),
    fields: z.record(z.string(), lockedFieldSchema).describe('Fields by name'),
  })
  .describe('One dataset with personal data');

export const lockSchema = z
  .strictObject({
    schema: z.literal('gamsa.lock/v1'),
    datasets: z.record(z.string(), lockedDatasetSchema).default({}).describe('By place: source:dataset'),
  })
  .describe('The reviewed catalogue of personal data (gamsa.lock/v1)');

export type Lock = z.output<typeof lockSchema>;
export type LockedDataset = Lock['datasets'][string];
export type LockedField = LockedDataset['fields'][string];
export type EarlierDecision = NonNullable<LockedField['earlier']>;
