import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../core/make-folder.ts';
import { packageRoot } from './version.ts';
import { writeWhole } from './write.ts';

/**
 * Puts the schema that a file's first line names beside it: editors complete without a network. It is a comfort: where it cannot
 * be written (a full disk), the file itself stands all the same.
 */
export async function copySchema(name: string, dir: string): Promise<void> {
  const schema = await readFile(join(packageRoot, 'schemas', name));
  try {
    await makeFolder(join(dir, '.gamsa'), 0o700);
    await writeWhole(join(dir, '.gamsa', name), schema, 0o644);
  } catch {
    // Editors say themselves that they do not find it.
  }
}
