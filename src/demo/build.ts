import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from '../core/make-folder.ts';
import { apiTables } from './api.ts';
import { crmTables } from './crm.ts';
import { exportFiles } from './exports.ts';
import type { Planted } from './plants.ts';
import { recruitTables } from './recruit.ts';
import { type Table, writeTables } from './table.ts';
import { type DemoAddresses, workspaceText } from './workspace.ts';

/**
 * Writes the demo company into a folder: databases, exports, logs, `policy.yaml` and `gamsa.yaml`. Files can be read by
 * their owner alone, except where that is the planted violation.
 */
export async function buildDemo(
  folder: string,
  policy: string,
  planted: Planted,
  addresses: DemoAddresses,
): Promise<void> {
  await makeFolder(folder, 0o700);
  await writeDatabase(join(folder, 'crm.sqlite'), crmTables(planted));
  await writeDatabase(join(folder, 'recruit.sqlite'), recruitTables(planted));
  await writeDatabase(join(folder, 'api.sqlite'), apiTables(planted));
  for (const file of exportFiles(planted)) {
    const path = join(folder, file.path);
    await makeFolder(dirname(path));
    await writeFile(path, await file.bytes(), { mode: file.open ? 0o644 : 0o600 });
  }
  await writeFile(join(folder, 'policy.yaml'), policy, { mode: 0o600 });
  await writeFile(join(folder, 'gamsa.yaml'), workspaceText(planted, addresses), { mode: 0o600 });
}

async function writeDatabase(path: string, tables: readonly Table[]): Promise<void> {
  const { DatabaseSync } = await import('node:sqlite');
  // Made beforehand, so that no moment exists in which the file is readable by others.
  await writeFile(path, '', { mode: 0o600 });
  const database = new DatabaseSync(path);
  try {
    writeTables(database, tables);
  } finally {
    database.close();
  }
}
