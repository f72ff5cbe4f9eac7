import { fileURLToPath } from 'node:url';
import { Config } from '@oclif/core';
import type { CliResult } from './cli.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let config: Promise<Config> | undefined;

/**
 * Runs the built program inside this process, where starting it anew for each of many commands would take most of the time. What it
 * writes is caught; the folder and the variables are put back.
 */
export async function gamsaInside(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<CliResult> {
  config ??= Config.load({ root });
  const loaded = await config;
  const before = { cwd: process.cwd(), env: { ...process.env }, exitCode: process.exitCode };
  const written = { stdout: '', stderr: '' };
  const real = { stdout: process.stdout.write, stderr: process.stderr.write };
  const catching = (name: 'stdout' | 'stderr') =>
    ((chunk: string | Uint8Array, ...rest: unknown[]) => {
      written[name] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
      for (const done of rest) if (typeof done === 'function') done();
      return true;
    }) as typeof process.stdout.write;
  try {
    process.chdir(cwd);
    Object.assign(process.env, env);
    process.stdout.write = catching('stdout');
    process.stderr.write = catching('stderr');
    process.exitCode = undefined;
    const { id, argv } = commandOf(loaded, args);
    await loaded.runCommand(id, argv);
    return { code: Number(process.exitCode ?? 0), ...written };
  } finally {
    Object.assign(process.stdout, { write: real.stdout });
    Object.assign(process.stderr, { write: real.stderr });
    process.chdir(before.cwd);
    process.env = before.env;
    process.exitCode = before.exitCode;
  }
}

/** `destruction plan -o x` is the command `destruction:plan`. */
function commandOf({ commandIDs }: Config, args: readonly string[]) {
  const both = args.slice(0, 2).join(':');
  const words = commandIDs.includes(both) ? 2 : 1;
  return { id: args.slice(0, words).join(':'), argv: args.slice(words) as string[] };
}
