import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../core/make-folder.ts';
import { packageRoot } from './version.ts';

/** Puts the schema that a file's first line names beside it: editors complete without a network. */
export async function copySchema(name: string, dir: string): Promise<void> {
  await makeFolder(join(dir, '.gamsa'));
  await copyFile(join(packageRoot, 'schemas', name), join(dir, '.gamsa', name));
}
