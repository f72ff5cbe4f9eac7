import { z } from 'zod';
import { sensitivities } from './item.ts';
import { expects, idSchema, itemKeySchema, textSchema } from './schema.ts';

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
      .describe('File with one whole value a line (2,000,000 at most), beside this file; # begins a comment'),
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
      .describe(
        'How sure a column is in which most values match, its name unknown (0 to 1); from 0.8 on a general name (id, no) does not outweigh a column full of matches, unless they are of a few figures',
      ),
    names: z
      .array(z.string().min(1))
      .default([])
      .describe(
        'Names of columns that speak for the item by themselves, before what is known of them otherwise: member no, 회원번호',
      ),
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
  .refine(({ minLength = 1, maxLength = Number.POSITIVE_INFINITY }) => minLength <= maxLength, {
    path: ['maxLength'],
    error: expects({ en: 'at least `minLength`', ko: '`minLength` 이상' }),
  })
  .refine(({ dictionary, inText }) => dictionary === undefined || !inText, {
    path: ['inText'],
    error: expects({
      en: 'a `pattern` beside `inText`: a dictionary is looked up for whole values alone',
      ko: '`inText`와 함께 쓸 `pattern`(사전은 값 전체만 찾습니다)',
    }),
  })
  .refine(
    ({ dictionary, validate, minLength, maxLength }) =>
      dictionary === undefined || (validate ?? minLength ?? maxLength) === undefined,
    {
      error: expects({
        en: 'a `pattern` beside `validate`, `minLength` and `maxLength`: an entry of a dictionary is looked up as it is',
        ko: '`validate`, `minLength`, `maxLength`와 함께 쓸 `pattern`(사전은 적힌 값을 그대로 찾습니다)',
      }),
    },
  )
  .describe('A detector');

/** An item that the taxonomy does not have; a run carries it, too. */
export const ownItemSchema = z
  .strictObject({
    key: idSchema.describe('Key, as detectors, the policy and the lock name it'),
    name: textSchema,
    sensitivity: z
      .enum(sensitivities)
      .default('personal')
      .describe(
        'How the law treats it: personal; unique-identifier, sensitive, authentication, financial for what it protects more; context: personal only beside an identifying item; none',
      ),
    identifying: z.boolean().default(false).describe('It alone points at one person: a member number'),
  })
  .describe('An item of your own');

export const detectorFileSchema = z
  .strictObject({
    schema: z.literal('gamsa.detector/v1'),
    items: z
      .array(ownItemSchema)
      .default([])
      .describe('Items that the taxonomy does not have (gamsa rules --items)'),
    detectors: z.array(customDetectorSchema).min(1),
  })
  .describe('Detectors of your own (gamsa.detector/v1)');

export type CustomDetector = z.output<typeof customDetectorSchema>;

/** What of a detector file names or is something, in a draft of whatever form: so far as it can be read, it can be checked. */
const word = z.string().optional().catch(undefined);
export const draftSchema = z.object({
  items: z.array(z.object({ key: word }).catch({})).catch([]),
  detectors: z.array(z.object({ id: word, item: word, pattern: word, validate: word }).catch({})).catch([]),
});

export type Draft = z.output<typeof draftSchema>;
