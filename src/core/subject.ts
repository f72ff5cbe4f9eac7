import { z } from 'zod';

/** Where records of one person are, or are not: counts and names of places, never an identifier. */

const kindSchema = z.enum(['email', 'phone', 'name', 'birth', 'id']);

const placeSchema = z.strictObject({
  source: z.string(),
  dataset: z.string(),
  /**
   * `match`: an identifier stands there. `reference`: its records refer to such a record. `link`: by the data map they are of the data
   * subject whose number records found elsewhere name.
   */
  via: z.enum(['match', 'reference', 'link']),
  /** Fields in which an identifier was found, or through which the reference or the link goes. */
  fields: z.array(z.string()),
  /** Of a link: the fields in which the number was read. */
  from: z.array(z.strictObject({ source: z.string(), dataset: z.string(), field: z.string() })).optional(),
  /** Keys of the items that these records hold besides. */
  items: z.array(z.string()),
  records: z.int(),
});

const unsearchedSchema = z.strictObject({
  source: z.string(),
  dataset: z.string().optional(),
  fields: z.array(z.string()),
  why: z.strictObject({ en: z.string(), ko: z.string() }),
});

const searchSchema = z.strictObject({
  asked: z.array(kindSchema),
  /** Datasets in which was looked. */
  searched: z.int(),
  found: z.array(placeSchema),
  unsearched: z.array(unsearchedSchema),
});

/** What `gamsa subject verify-erasure` proves, and by what it can be repeated. */
export const erasureProofSchema = z
  .strictObject({
    schema: z.literal('gamsa.erasure-proof/v1'),
    id: z.string(),
    verified: z.string(),
    version: z.string(),
    full: z.boolean(),
    /** Keyed digests of the normalised identifiers; the key stands elsewhere. */
    digests: z.array(z.strictObject({ kind: kindSchema, digest: z.string() })),
    search: searchSchema,
  })
  .describe('A proof that records of a person are gone (gamsa.erasure-proof/v1)');

export type ErasureProof = z.output<typeof erasureProofSchema>;
export type SubjectSearch = z.output<typeof searchSchema>;
export type SubjectPlace = z.output<typeof placeSchema>;
export type Unsearched = z.output<typeof unsearchedSchema>;
