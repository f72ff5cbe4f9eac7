import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { copySchema } from '../../src/cli/schema-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'gamsa-schema-'));
afterAll(() => rmSync(folder, { recursive: true }));
const name = 'gamsa.lock.v1.schema.json';

it('a schema is put beside a file', async () => {
  await copySchema(name, folder);
  expect(readFileSync(join(folder, '.gamsa', name), 'utf8')).toContain('$schema');
  expect(statSync(join(folder, '.gamsa')).mode & 0o077).toBe(0);
});

it('where it cannot be, that fails nothing', async () => {
  const occupied = mkdtempSync(join(folder, 'occupied-'));
  writeFileSync(join(occupied, '.gamsa'), '');
  await copySchema(name, occupied);
  expect(existsSync(join(occupied, '.gamsa', name))).toBe(false);
});
