import { z } from 'zod';
import { countrySchema, dateSchema, idSchema, textSchema } from './schema.ts';

/** `gamsa.yaml`: which systems there are, what each dataset serves, and what was accepted. */

const scalarSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/**
 * Which records of a dataset an entry speaks of. Portable on purpose: it is compiled to SQL, SOQL or a filter over
 * rows, so that no text of a user's file is ever run as a query.
 */
const conditionSchema = z
  .record(
    z.string(),
    z.union([
      scalarSchema,
      z.array(scalarSchema).min(1),
      z.strictObject({ not: z.union([scalarSchema, z.array(scalarSchema).min(1)]) }),
    ]),
  )
  .describe('Row condition: field → value, list of values, null, or { not: … }; all must hold');

export const clockFormats = [
  'auto',
  'yyyymmdd',
  'yyyymmddhhmmss',
  'epoch-s',
  'epoch-ms',
  'epoch-us',
  'iso',
] as const;

const formatSchema = z
  .enum(clockFormats)
  .default('auto')
  .describe('How the field writes a time, where its type is not one');

const clockSchema = z
  .union([
    z.string().min(1),
    z.strictObject({
      field: z.string().min(1),
      via: z
        .string()
        .min(1)
        .optional()
        .describe('A foreign key: the field is then one of the row that it refers to'),
      format: formatSchema,
    }),
    z.strictObject({
      latestOf: z.array(z.string().min(1)).min(2).describe('Fields of which the latest counts'),
      format: formatSchema,
    }),
  ])
  .transform(toClock)
  .describe(
    'The field whose time starts the period; { latestOf: [a, b] }, or { via: key, field } of a parent row',
  );

type WrittenClock =
  | string
  | { field: string; via?: string | undefined; format: (typeof clockFormats)[number] }
  | { latestOf: string[]; format: (typeof clockFormats)[number] };

interface PlainClock {
  /** The field, or the first of those of which the latest counts. */
  readonly field: string;
  readonly others?: readonly string[];
  /** Foreign key to the row that has the field. */
  readonly via?: string;
  readonly format: (typeof clockFormats)[number];
}

function toClock(clock: WrittenClock): PlainClock {
  if (typeof clock === 'string') return { field: clock, format: 'auto' };
  const { format } = clock;
  if ('latestOf' in clock) {
    const [field = '', ...others] = clock.latestOf;
    return { field, others, format };
  }
  return { field: clock.field, ...(clock.via !== undefined && { via: clock.via }), format };
}

const markSchema = z
  .strictObject({
    field: z.string().min(1),
    is: z.union([scalarSchema, z.array(scalarSchema).min(1)]).describe('Value, or values, that mark the end'),
  })
  .transform(({ field, is }) => ({ field, format: 'auto' as const, is }));

const endsSchema = z
  .union([clockSchema, markSchema])
  .describe(
    'What tells that the record must go: a field filled with the time of the opt-out or deletion request, or { field, is } for a mark without a time',
  );

const servesSchema = z
  .strictObject({
    activity: idSchema.describe('Id of an activity or of a hold of the policy, or `automatic`'),
    dataType: idSchema.optional(),
    where: conditionSchema.optional(),
    clock: clockSchema.optional().describe('Field the retention counts from'),
    ends: endsSchema.optional(),
    subject: z
      .string()
      .optional()
      .describe(
        'Field that names the data subject; fields that serve one activity, or are called alike, give one person the same number or address',
      ),
  })
  .describe('One purpose that the dataset serves');

const mapEntrySchema = z
  .strictObject({
    at: z.string().min(1).describe('source:dataset, with globs: crm:public.inquiries, exports:stibee/*.csv'),
    serves: z.array(servesSchema).min(1),
    training: z.boolean().optional().describe('Used to train models'),
  })
  .describe('An entry of the data map; the most specific entry that matches a dataset wins');

const sourceBase = {
  connector: idSchema,
  include: z.array(z.string()).default(['**']),
  exclude: z.array(z.string()).default([]),
  processor: idSchema
    .optional()
    .describe('Id of the policy’s processor that runs it; left out for the controller’s own'),
  country: countrySchema.optional().describe('Where it runs, as you declare it'),
  encryptedAtRest: z
    .union([
      z.boolean(),
      // `no` is a text in YAML, and so is `"false"`: taken for an algorithm, either would read as encrypted.
      z
        .string()
        .regex(
          /^(?!(?:yes|no|on|off|y|n|none|true|false|unknown|n\/a|plain ?(?:text)?|not .*|unencrypted|없음|아니오|아니요|미암호화)$)\S/i,
          'true, false, or an algorithm such as AES-256',
        ),
    ])
    .optional()
    .describe('Whether what it stores is encrypted, as you declare it: true, false, or with what (AES-256)'),
  roles: z
    .array(z.string())
    .optional()
    .describe('Roles that may reach personal data; grants to others are findings'),
  title: textSchema.optional(),
};

/** Keys of a source that are gamsa's, whatever the connector. */
export const sourceBaseKeys: readonly string[] = Object.keys(sourceBase);

/** The keys every source has; the rest are the connector's own and are checked by its schema. */
export const sourceSchema = z.looseObject(sourceBase).describe('A system to look at');

const zeroLoggingSchema = z
  .strictObject({
    at: z.string().min(1).describe('source:dataset of the customers'),
    subject: z.string().min(1).describe('Field by which their records are known elsewhere'),
    where: conditionSchema,
  })
  .describe('Customers for whom nothing may be logged, by a mark of theirs');

const gateSchema = z
  .strictObject({
    source: idSchema.describe('Id of the source whose schema the files make'),
    path: z.string().min(1).describe('Folder of migrations, a dump, or a schema file'),
    tool: z.string().optional().describe('The migration tool, where its files do not tell it'),
    dialect: z.enum(['postgres', 'mysql']).optional().describe('Language of the SQL; mysql for MariaDB too'),
    database: z.string().optional().describe('Name of the MySQL database, by which datasets are called'),
    placeholders: z
      .record(z.string(), z.string())
      .default({})
      .describe('Values of ${name} in the files (Flyway)'),
  })
  .describe('Files that make a schema, for gamsa gate');

const waiverSchema = z
  .strictObject({
    fingerprint: z.string().optional(),
    match: z
      .strictObject({ rule: z.string().optional(), at: z.string().optional().describe('Glob of places') })
      .refine(({ rule, at }) => rule !== undefined || at !== undefined, {
        error: 'a `rule`, an `at`, or both',
      })
      .optional(),
    reason: z.string().min(1),
    approver: z.string().min(1),
    created: dateSchema,
    expires: dateSchema,
  })
  .refine((w) => Boolean(w.fingerprint) !== Boolean(w.match), {
    error: 'either a `fingerprint` or a `match` in a waiver',
  })
  .refine(({ created, expires }) => created <= expires, {
    error: 'a waiver that is not `created` after it `expires`',
  })
  .describe('An accepted finding; reported when unused, and no longer valid after `expires`');

/** A key may stand with nothing but comments below it, as `gamsa init` writes it. */
const listOf = <Entry extends z.ZodType>(entry: Entry) =>
  z
    .array(entry)
    .nullable()
    .default([])
    .transform((list) => list ?? []);

export const workspaceSchema = z
  .strictObject({
    schema: z.literal('gamsa.workspace/v1'),
    policy: z.string().default('policy.yaml'),
    lock: z.string().default('gamsa.lock.yaml').describe('The reviewed catalogue, where there is one'),
    sources: z
      .record(idSchema, sourceSchema)
      .nullable()
      .transform((sources) => sources ?? {})
      .describe('Systems by id'),
    data: listOf(mapEntrySchema).describe('The data map'),
    options: z
      .strictObject({
        sample: z
          .int()
          .min(1)
          .default(4603)
          .describe('Records read per dataset; 4603 find what 0.1 % hold, with 99 %'),
        full: z.boolean().default(false).describe('Read every record'),
        countUpTo: z
          .int()
          .min(1)
          .default(50_000_000)
          .describe('Records up to which ages are counted without an index; beyond, they are estimated'),
        exact: z.boolean().default(false).describe('Count ages whatever it costs, and estimate none'),
        concurrency: z.int().min(1).max(16).default(2).describe('Datasets looked at side by side'),
        statementTimeout: z.int().min(100).default(30_000).describe('Milliseconds a statement may take'),
        clip: z.int().min(64).default(4096).describe('Characters read of one value'),
        baseline: z.string().optional().describe('An earlier run.json whose findings are accepted'),
      })
      .prefault({}),
    zeroLogging: listOf(zeroLoggingSchema).describe(
      'Customers whose prompts and completions must not be kept',
    ),
    gate: listOf(gateSchema).describe('What gamsa gate reads'),
    detectors: listOf(z.string().min(1)).describe(
      'Files with detectors of your own (gamsa.detector/v1); globs',
    ),
    waivers: listOf(waiverSchema),
  })
  .describe('A gamsa workspace (gamsa.workspace/v1)');

export type Workspace = z.output<typeof workspaceSchema>;
export type SourceConfig = Workspace['sources'][string];
export type MapEntry = Workspace['data'][number];
export type Serves = MapEntry['serves'][number];
export type Clock = NonNullable<Serves['clock']>;
export type EndMarker = NonNullable<Serves['ends']>;
export type RowCondition = NonNullable<Serves['where']>;
export type ZeroLogging = Workspace['zeroLogging'][number];
export type GateEntry = Workspace['gate'][number];
export type Waiver = Workspace['waivers'][number];
export type Options = Workspace['options'];
