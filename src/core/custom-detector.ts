import { z } from 'zod';
import { expects, idSchema, itemKeySchema } from './schema.ts';

/** `gamsa.detector/v1`: detectors that users write for identifiers of their own. */

const customDetectorSchema = z
  .strictObject({
    id: idSchema.describe('Name of the detector in explanations'),
    item: itemKeySchema,
    pattern: z
      .string()
      .min(1)
      .optional()
      .describe('Regular expression in the syntax of RE2, without anchors; runs in linear time'),
    dictionary: z
      .string()
      .min(1)
      .optional()
      .describe('File with one whole value a line, beside this file; # begins a comment'),
    ignoreCase: z.boolean().default(false),
    inText: z
      .boolean()
      .default(false)
      .describe('Find it in running text, too; else whole values count alone'),
    validate: idSchema
      .optional()
      .describe(
        'Id of a built-in detector whose check a match must pass: card-number, rrn, business-number, …',
      ),
    minLength: z.int().min(1).optional(),
    maxLength: z.int().min(1).optional(),
    weight: z
      .number()
      .min(0.05)
      .max(0.99)
      .default(0.8)
      .describe('How sure a column is in which most values match, its name unknown (0 to 1)'),
    names: z
      .array(z.string().min(1))
      .default([])
      .describe('Names of columns that speak for the item by themselves: member no, 회원번호'),
    context: z
      .array(z.string().min(1))
      .default([])
      .describe('Names of columns that support the item where values match as well'),
    examples: z
      .strictObject({ match: z.array(z.string()).min(1), reject: z.array(z.string()).min(1) })
      .describe(
        'Values that it must match as a whole, and values that it must not; `gamsa rules test` holds it to them',
      ),
  })
  .refine(({ pattern, dictionary }) => (pattern === undefined) !== (dictionary === undefined), {
    error: expects({ en: 'either a `pattern` or a `dictionary`', ko: '`pattern`과 `dictionary` 중 하나' }),
  })
  .describe('A detector');

export const detectorFileSchema = z
  .strictObject({
    schema: z.literal('gamsa.detector/v1'),
    detectors: z.array(customDetectorSchema).min(1),
  })
  .describe('Detectors of your own (gamsa.detector/v1)');

export type CustomDetector = z.output<typeof customDetectorSchema>;
