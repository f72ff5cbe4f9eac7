import { z } from 'zod';

const digest = z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/) });

/** An in-toto statement (https://github.com/in-toto/attestation, v1) about the files of a bundle. */
export const statementSchema = z.strictObject({
  _type: z.literal('https://in-toto.io/Statement/v1'),
  subject: z.array(z.strictObject({ name: z.string(), digest })).min(1),
  predicateType: z.literal('urn:gamsa:evidence:v1'),
  predicate: z.strictObject({
    run: z.strictObject({
      id: z.string(),
      started: z.string(),
      ended: z.string(),
      asOf: z.string(),
      complete: z.boolean(),
    }),
    tool: z.strictObject({ name: z.literal('gamsa'), version: z.string() }),
    /** ISO 8601 instant. */
    packed: z.string(),
    /** From 1: its place in the chain. */
    sequence: z.int().positive(),
    /** The bundle before it: the SHA-256 of that one's statement. */
    previous: z.strictObject({ digest }).nullable(),
  }),
});

export type Statement = z.infer<typeof statementSchema>;

/** The statement that an envelope holds; undefined where it holds something else. */
export function readStatement(payload: Buffer): Statement | undefined {
  try {
    return statementSchema.safeParse(JSON.parse(payload.toString('utf8'))).data;
  } catch {
    return undefined;
  }
}
