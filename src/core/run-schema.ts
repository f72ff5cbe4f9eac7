import { z } from 'zod';
import { referringKinds } from './classification.ts';
import { reasonCodes } from './dataset.ts';
import { forms } from './detector.ts';
import { ownInputKinds } from './inputs.ts';
import { sensitivities } from './item.ts';
import { policySchema, untils } from './policy.ts';
import { resultStatuses, severities } from './rule.ts';

/**
 * The form of a `run.json`, for reading one that may come from anywhere. Objects are strict: a run has no place for
 * anything but counts, ids and our own sentences, and a file with more in it is not ours.
 */

const text = z.strictObject({ en: z.string(), ko: z.string() });
const count = z.number().nonnegative();
const words = z.union([z.string(), text]);
const problem = z.strictObject({ what: words, count });
const reason = z.strictObject({ code: z.enum(reasonCodes), detail: words.optional() });

const outcome = z.strictObject({
  status: z.enum(['scanned', 'sampled', 'pushed-down', 'schema-only', 'skipped', 'failed']),
  reason: reason.optional(),
  method: z.enum(['all', 'random-rows', 'random-pages', 'random-keys', 'spread', 'first']).optional(),
  rowsRead: count,
  rows: count.optional(),
  bound: z.number().min(0).max(1).optional(),
  problems: z.array(problem),
});

const evidencePiece = z.strictObject({
  kind: z.enum([
    'name',
    'comment',
    'type',
    'table',
    'neighbour',
    'values',
    'shape',
    'learned',
    ...referringKinds,
    'decision',
  ]),
  by: z.string(),
  item: z.string().optional(),
  weight: z.number(),
  matched: count.optional(),
  of: count.optional(),
});

const classification = z.strictObject({
  item: z.string().optional(),
  confidence: z.number().min(0).max(1),
  runnersUp: z.array(z.strictObject({ item: z.string(), confidence: z.number() })),
  evidence: z.array(evidencePiece),
  values: count,
  forms: z.partialRecord(z.enum(forms), count),
  contains: z.record(z.string(), count),
  containsProtected: z.record(z.string(), count).optional(),
  unclear: z.boolean(),
});

const field = z.strictObject({
  name: z.string(),
  type: z.string(),
  nullable: z.boolean(),
  within: z.string().optional(),
  refersTo: z
    .array(z.strictObject({ kind: z.enum(referringKinds), dataset: z.string(), field: z.string() }))
    .optional(),
  classification,
});

/** Facts and ages are told apart by `kind`; their own keys are checked as scalars and lists of them. */
const plain = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const fact = z
  .looseObject({
    kind: z.string(),
    source: z.string(),
    origin: z.enum(['measured', 'declared', 'inferred']),
    by: z.string(),
  })
  .catchall(plain);

const age = z.looseObject({
  source: z.string(),
  dataset: z.string(),
  activity: z.string(),
  kind: z.enum(['period', 'ended']),
  failure: reason.optional(),
});

const place = z.strictObject({
  source: z.string(),
  dataset: z.string().optional(),
  field: z.string().optional(),
});

const article = z.strictObject({
  pack: z.string(),
  article: z.string(),
  cite: text,
  unverified: z.boolean().optional(),
});

const acceptance = z.strictObject({
  by: z.enum(['waiver', 'baseline']),
  reason: z.string().optional(),
  approver: z.string().optional(),
  expires: z.string().optional(),
});

const result = z.strictObject({
  rule: z.string(),
  status: z.enum(resultStatuses),
  severity: z.enum(severities),
  title: text,
  place,
  item: z.string().optional(),
  activity: z.string().optional(),
  dataType: z.string().optional(),
  recipient: z.string().optional(),
  until: z.enum(untils).optional(),
  message: text,
  remedy: text,
  articles: z.array(article),
  count: count.optional(),
  of: count.optional(),
  oldest: z.string().optional(),
  fingerprint: z.string(),
  at: z.strictObject({ file: z.string(), line: z.int().positive() }).optional(),
  accepted: acceptance.optional(),
  bug: z.boolean().optional(),
});

const ownItem = z.strictObject({
  key: z.string(),
  name: text,
  sensitivity: z.enum(sensitivities),
  identifying: z.boolean(),
});

export const runInputSchema = z.strictObject({
  kind: z.enum(ownInputKinds),
  file: z.string(),
  sha256: z.string().optional(),
  entries: count.optional(),
});

const keptRun = z.strictObject({
  id: z.string(),
  ended: z.string(),
  asOf: z.string(),
  complete: z.boolean(),
  violated: count,
  unknown: count,
});

export const runSchema = z
  .strictObject({
    schema: z.literal('gamsa.run/v1'),
    tool: z.strictObject({ name: z.literal('gamsa'), version: z.string(), node: z.string() }),
    id: z.string(),
    started: z.string(),
    ended: z.string(),
    asOf: z.string(),
    timeZone: z.string(),
    policy: z
      .strictObject({
        controller: text,
        effective: z.string(),
        law: z.array(z.string()),
        digest: z.string(),
        workspace: z.string().optional(),
        lock: z.string().optional(),
        contents: policySchema.omit({ officer: true }).optional(),
      })
      .optional(),
    complete: z.boolean(),
    leftOut: z.array(text).optional(),
    items: z.array(ownItem).optional(),
    inputs: z.array(runInputSchema).optional(),
    sources: z.array(
      z.strictObject({
        id: z.string(),
        connector: z.string(),
        processor: z.string().optional(),
        country: z.string().optional(),
        outcome,
        facts: z.array(fact),
        duration: count,
        statements: z.array(z.strictObject({ text: z.string(), count })),
      }),
    ),
    datasets: z.array(
      z.strictObject({
        source: z.string(),
        name: z.string(),
        kind: z.string(),
        rows: count.optional(),
        parts: count.optional(),
        derivedFrom: z.array(z.string()).optional(),
        outcome,
        fields: z.array(field),
        serves: z.array(z.strictObject({ activity: z.string(), dataType: z.string().optional() })),
      }),
    ),
    ages: z.array(age),
    results: z.array(result),
    history: z.strictObject({ runs: z.array(keptRun), since: z.record(z.string(), z.string()) }).optional(),
    notices: z.array(z.strictObject({ code: z.string(), message: text })),
  })
  .describe('One audit (gamsa.run/v1)');

/** What a checkpoint shares with a run. */
export const runParts = { outcome, field, age };
