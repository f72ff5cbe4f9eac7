import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../core/make-folder.ts';
import type { Run } from '../core/run.ts';
import { readRun } from './compose.ts';
import { writeWhole } from './write.ts';

/** An audit and a scan are kept apart: a look at some file must not take the place of the audit that is worked on. */
const files = { audit: 'last-run.json', scan: 'last-scan.json' } as const;

export type Kept = keyof typeof files;

/** Keeps a run in the `.gamsa` of a folder, for `gamsa explain` and `gamsa lock`. */
export async function keepRun(run: Run, folder: string, as: Kept): Promise<void> {
  await makeFolder(join(folder, '.gamsa'), 0o700);
  await writeWhole(join(folder, '.gamsa', files[as]), `${JSON.stringify(run)}\n`);
}

/**
 * The run of a file, or else what the folder last kept of audits and of scans, the newest first; empty where it kept none. Names
 * are as the systems have them: who prints them makes them readable.
 */
export async function lastRuns(file: string | undefined, folder: string): Promise<Run[]> {
  if (file !== undefined) return [await readRun(file)];
  const paths = Object.values(files).map((name) => join(folder, '.gamsa', name));
  const times = await Promise.all(paths.map((path) => stat(path).catch(() => undefined)));
  const kept = paths
    .flatMap((path, i) => (times[i] ? [{ path, at: times[i].mtimeMs }] : []))
    .sort((one, other) => other.at - one.at);
  return Promise.all(kept.map(({ path }) => readRun(path)));
}
