import { z } from 'zod';
import { sha256 } from '../core/digest.ts';
import { ownInputKinds } from '../core/inputs.ts';
import { runInputSchema } from '../core/run-schema.ts';
import type { BundleFiles } from './bundle.ts';

/** The file of a bundle that names what the audit was made with, where it lay, and what of it was left out. */
export const inputsName = 'inputs.json';

const kinds = ['policy', 'workspace', 'lock', ...ownInputKinds] as const;

const leftOutReasons = ['holds-personal-data', 'may-hold-personal-data', 'quotes-a-dictionary'] as const;

const inputSchema = runInputSchema.extend({
  kind: z.enum(kinds),
  /** Its name in the bundle. */
  in: z.string().optional(),
  /** Why it is not in the bundle. */
  leftOut: z.enum(leftOutReasons).optional(),
});

const inputsSchema = z.strictObject({ schema: z.literal('gamsa.inputs/v1'), inputs: z.array(inputSchema) });

export type Input = z.output<typeof inputSchema>;

export function writeInputs(inputs: readonly Input[]): Buffer {
  return Buffer.from(`${JSON.stringify({ schema: 'gamsa.inputs/v1', inputs }, null, 2)}\n`);
}

/** What of a run names its inputs; the rest of it is no matter here. */
const runSchema = z.object({
  policy: z
    .object({ digest: z.string(), workspace: z.string().optional(), lock: z.string().optional() })
    .optional(),
  inputs: z.array(runInputSchema).optional(),
});

interface Held {
  /** Files that the audit was made with and that the bundle neither holds nor names as left out. */
  readonly lacking: readonly string[];
  readonly leftOut: readonly Input[];
}

/** Holds what a bundle says of its inputs against what its run says of them. Bundles of before name none. */
export function checkInputs(files: BundleFiles): Held {
  const run = runSchema.safeParse(parse(files.get('run.json'))).data;
  if (!files.has(inputsName) && (run?.inputs ?? []).length === 0) return { lacking: [], leftOut: [] };
  const told = inputsSchema.safeParse(parse(files.get(inputsName))).data?.inputs;
  if (!run || !told) return { lacking: [run ? inputsName : 'run.json'], leftOut: [] };
  const isHeld = (one: Input) => {
    const bytes = one.in === undefined ? undefined : files.get(one.in);
    if (!bytes) return one.in === undefined && one.leftOut !== undefined;
    return one.sha256 === undefined || sha256(bytes) === one.sha256;
  };
  const lacking = usedBy(run).filter(
    (used) => !told.some((one) => one.kind === used.kind && isSame(one, used) && isHeld(one)),
  );
  return {
    lacking: lacking.map(({ kind, file }) => file ?? kind),
    leftOut: told.filter(({ leftOut }) => leftOut !== undefined),
  };
}

type Used = Pick<Input, 'kind' | 'sha256'> & { readonly file?: string };

function usedBy({ policy, inputs = [] }: z.output<typeof runSchema>): Used[] {
  const named = [
    ['policy', policy?.digest],
    ['workspace', policy?.workspace],
    ['lock', policy?.lock],
  ] as const;
  return [...named.flatMap(([kind, sha256]) => (sha256 === undefined ? [] : [{ kind, sha256 }])), ...inputs];
}

/** A run names the policy, the workspace and the lock by their digests alone. */
function isSame(told: Input, used: Used): boolean {
  return told.sha256 === used.sha256 && (used.file === undefined || told.file === used.file);
}

function parse(bytes: Buffer | undefined): unknown {
  try {
    return JSON.parse(bytes?.toString('utf8') ?? '');
  } catch {
    return undefined;
  }
}
