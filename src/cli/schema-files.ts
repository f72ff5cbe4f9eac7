import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from './version.ts';

/** Puts the schema that a file's first line names beside it: editors complete without a network. */
export async function copySchema(name: string, dir: string): Promise<void> {
  await mkdir(join(dir, '.gamsa'), { recursive: true });
  await copyFile(join(packageRoot, 'schemas', name), join(dir, '.gamsa', name));
}
