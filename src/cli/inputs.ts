import { relative, sep } from 'node:path';
import { fewestDigested, type RunInput } from '../core/inputs.ts';
import type { DetectorFile } from '../detectors/load.ts';

/** Files of the user's own as a run names them: a dictionary that two detectors share once. */
export function toInputs(files: readonly (DetectorFile | BaselineFile)[], baseDir: string): RunInput[] {
  const inputs = files.map(({ path, ...file }) => nameInput({ ...file, file: fromFolder(path, baseDir) }));
  return inputs.filter((one, i) => inputs.findIndex(({ file }) => file === one.file) === i);
}

export interface BaselineFile {
  readonly kind: 'baseline';
  readonly path: string;
  readonly sha256: string;
}

/** A run holds no digest of a value; that of a list of a few values is as good as one. */
function nameInput({ kind, file, sha256, entries }: RunInput & { readonly sha256: string }): RunInput {
  if (entries === undefined) return { kind, file, sha256 };
  return { kind, file, ...(entries >= fewestDigested && { sha256 }), entries };
}

export function fromFolder(path: string, baseDir: string): string {
  return relative(baseDir, path).split(sep).join('/');
}
