import { z } from 'zod';
import {
  countrySchema,
  dateSchema,
  idSchema,
  inForceSchema,
  itemKeySchema,
  periodSchema,
  textSchema,
} from './schema.ts';

/**
 * `policy.yaml`: a published privacy policy as data. What the policy does not say stays unsaid:
 * `unspecified`, or the key left out. Contradictions are encoded as published; `gamsa policy lint` reports them.
 */

export const grounds = [
  'consent',
  'law',
  'public-task',
  'contract',
  'vital-interest',
  'legitimate-interest',
  'public-safety',
  'treaty',
  'certification',
  'equivalence',
  'entrustment',
  'unspecified',
] as const;

const basisSchema = z
  .strictObject({
    cited: z.string().optional().describe('The provision as published, e.g. kr-pipa:15(1)'),
    ground: z.enum(grounds).describe('Which of its grounds; `unspecified` where the policy does not say'),
  })
  .describe('Legal basis as published');

/** Events that end an activity. */
export const untils = ['opt-out', 'deletion-request', 'contract-end', 'withdrawal'] as const;

/** How long a record stays. With both `keep` and `until` it ends at whichever comes first. */
const retentionSchema = z
  .strictObject({
    dataType: idSchema.optional().describe('Part of the activity this period is for: content, metadata, …'),
    items: z.array(itemKeySchema).min(1).optional().describe('Items this period is for; all where left out'),
    keep: periodSchema.optional(),
    from: idSchema
      .optional()
      .describe('The event the period counts from: collected, consented, requested, …'),
    until: z.enum(untils).optional(),
    anonymised: z
      .boolean()
      .optional()
      .describe('Published as anonymised: nothing in it may point at a person'),
    onlyIf: z.string().optional().describe('A condition as published, e.g. for debugging'),
    unspecified: z.literal(true).optional().describe('The policy names no period'),
    inForce: inForceSchema.optional(),
  })
  .refine((r) => r.keep || r.until || r.unspecified, {
    error: 'a retention with `keep`, `until`, or `unspecified: true`',
  })
  .refine((r) => !(r.unspecified && (r.keep || r.until)), {
    error: 'a retention that either has a period or is `unspecified: true`',
  })
  .describe('A retention period');

const itemsSchema = z
  .strictObject({
    required: z.array(itemKeySchema).default([]),
    optional: z.array(itemKeySchema).default([]),
  })
  .describe('Items collected, by key of the taxonomy');

const activitySchema = z
  .strictObject({
    id: idSchema,
    title: textSchema,
    purposes: z.array(idSchema).default([]).describe('Keys of `purposes`; empty where the policy links none'),
    basis: basisSchema.default({ ground: 'unspecified' }),
    specialBasis: z
      .array(z.strictObject({ item: itemKeySchema, law: z.string() }))
      .default([])
      .describe('Statutes or separate consents that allow sensitive items and unique identifiers'),
    items: itemsSchema,
    retention: z
      .union([retentionSchema, z.array(retentionSchema).min(1)])
      .transform((r) => (Array.isArray(r) ? r : [r])),
    note: textSchema.optional(),
    inForce: inForceSchema.optional(),
  })
  .describe('A processing activity: one row of the policy’s tables');

const processorSchema = z
  .strictObject({
    id: idSchema,
    name: textSchema.describe('As published'),
    legalName: z.string().optional().describe('The legal person, where the policy or a source tells it'),
    brand: z.boolean().optional().describe('True where the policy names a brand instead of a legal person'),
    tasks: z.array(textSchema).min(1),
    period: textSchema.optional(),
    service: z
      .boolean()
      .optional()
      .describe('Named in the text, not in the table of processors (an analytics service)'),
    inForce: inForceSchema.optional(),
  })
  .describe('A processor (수탁자)');

const transferSchema = z
  .strictObject({
    recipient: idSchema.describe('Id of a processor'),
    country: countrySchema,
    items: z.array(itemKeySchema).min(1),
    purpose: textSchema,
    basis: basisSchema.default({ ground: 'unspecified' }),
    period: textSchema.optional(),
    contact: z.string().optional(),
    time: textSchema.optional(),
    method: textSchema.optional(),
    refusal: textSchema.optional().describe('How the data subject may refuse the transfer'),
    refusalEffect: textSchema.optional().describe('What follows from refusing'),
    inForce: inForceSchema.optional(),
  })
  .describe('A transfer abroad (PIPA Art. 28-8)');

/** Promises about safety that can be held against measurements. `scope` names activities; all where left out. */
const claimSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('tls'),
      minimum: z.enum(['1.2', '1.3']),
      scope: z.array(idSchema).optional(),
      text: textSchema.optional(),
    }),
    z.strictObject({
      kind: z.literal('encryption-at-rest'),
      algorithm: z.string().optional(),
      scope: z.array(idSchema).optional(),
      text: textSchema.optional(),
    }),
    z.strictObject({
      kind: z.literal('data-centre'),
      country: countrySchema,
      scope: z.array(idSchema).optional(),
      text: textSchema.optional(),
    }),
    z.strictObject({
      kind: z.enum([
        'no-training',
        'zero-logging',
        'authorised-access',
        'immediate-deletion',
        'anonymous-analytics',
      ]),
      scope: z.array(idSchema).optional(),
      text: textSchema.optional(),
    }),
  ])
  .describe('A safety claim');

const holdSchema = z
  .strictObject({
    id: idSchema,
    law: z.string().describe('The other law that requires keeping'),
    items: z.array(itemKeySchema).min(1),
    keep: periodSchema,
    from: idSchema.optional(),
    inForce: inForceSchema.optional(),
  })
  .describe('Preservation under another law (PIPA Art. 21(3))');

const versionSchema = z.strictObject({
  effective: dateSchema.optional(),
  until: dateSchema.optional(),
  note: textSchema.optional(),
});

const automaticSchema = z
  .strictObject({
    items: z.array(itemKeySchema).min(1),
    tools: z
      .array(
        z.strictObject({
          name: z.string(),
          processor: idSchema.optional(),
          basis: basisSchema.default({ ground: 'unspecified' }),
          refusal: textSchema.optional(),
          claims: textSchema.optional(),
        }),
      )
      .default([]),
    retention: z
      .union([retentionSchema, z.array(retentionSchema).min(1)])
      .transform((r) => (Array.isArray(r) ? r : [r])),
    purposes: z.array(idSchema).default([]),
    basis: basisSchema.default({ ground: 'unspecified' }),
  })
  .describe(
    'Items created or collected automatically during use; the data map calls them activity `automatic`',
  );

/** Something that no other key can express: two sections that differ, a thing left open. */
const remarkSchema = z
  .strictObject({
    at: z
      .string()
      .regex(
        /^[a-zA-Z0-9][a-zA-Z0-9-]*(?:\.[a-zA-Z0-9][a-zA-Z0-9-]*)*$/,
        'a place in the policy, such as transfers.google',
      )
      .describe('Place in the policy: transfers.google, activities.newsletter.items'),
    kind: z.enum(['contradiction', 'gap']),
    text: textSchema,
  })
  .describe('A contradiction or gap noticed while encoding; reported with the check of its kind');

export const policySchema = z
  .strictObject({
    schema: z.literal('gamsa.policy/v1'),
    controller: z.strictObject({
      name: textSchema,
      country: countrySchema,
      address: z.string().optional(),
      contact: z.string().optional(),
    }),
    law: z.array(idSchema).min(1).describe('Rule packs that apply, e.g. [kr-pipa, kr-safety-measures]'),
    timeZone: z.string().describe('IANA time zone in which periods are counted, e.g. Asia/Seoul'),
    effective: dateSchema.describe('First day of this version'),
    source: z.string().optional().describe('Where the policy is published'),
    versions: z.array(versionSchema).default([]).describe('Earlier versions, as published'),
    officer: z
      .strictObject({
        department: textSchema.optional(),
        title: textSchema.optional(),
        name: z.string().optional(),
        phone: z.string().optional(),
        email: z.string().optional(),
      })
      .optional()
      .describe('Privacy officer (개인정보 보호책임자)'),
    purposes: z.record(idSchema, textSchema).default({}),
    activities: z.array(activitySchema).min(1),
    automatic: automaticSchema.optional(),
    processors: z.array(processorSchema).default([]),
    transfers: z.array(transferSchema).default([]),
    claims: z.array(claimSchema).default([]),
    holds: z.array(holdSchema).default([]),
    destruction: z
      .strictObject({
        procedure: textSchema.optional(),
        method: textSchema.optional(),
        separateStore: textSchema.optional(),
        graceDays: z
          .int()
          .min(0)
          .default(5)
          .describe('Days that “without delay” allows (standard guideline Art. 10: 5)'),
      })
      .default({ graceDays: 5 }),
    rights: z
      .array(textSchema)
      .default([])
      .describe('Rights of data subjects and how they are exercised, as published'),
    remedies: z
      .array(textSchema)
      .default([])
      .describe('Where to turn when rights are infringed (권익침해 구제방법), as published'),
    measures: z.array(textSchema).default([]).describe('Safety measures as published'),
    remarks: z
      .array(remarkSchema)
      .default([])
      .describe('Contradictions and gaps as published, noticed while encoding'),
  })
  .describe('A privacy policy as data (gamsa.policy/v1)');

export type Policy = z.output<typeof policySchema>;
export type Activity = Policy['activities'][number];
export type Retention = Activity['retention'][number];
export type Basis = Activity['basis'];
export type Processor = Policy['processors'][number];
export type Transfer = Policy['transfers'][number];
export type Claim = Policy['claims'][number];
export type Hold = Policy['holds'][number];

/** The id under which the data map refers to items collected automatically. */
export const automaticActivity = 'automatic';
