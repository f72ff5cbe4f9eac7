import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { makeFolder } from '../../src/core/make-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'gamsa-folder-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('makes a folder and those above it, and leaves one that is there', async () => {
  const path = join(folder, 'a/b/c');
  await makeFolder(path, 0o700);
  await makeFolder(path);
  expect(statSync(path).mode & 0o777).toBe(0o700);
});

it('makes none in a file', async () => {
  writeFileSync(join(folder, 'file'), '');
  await expect(makeFolder(join(folder, 'file'))).rejects.toThrow('EEXIST');
  await expect(makeFolder(join(folder, 'file/a/b'))).rejects.toThrow('ENOTDIR');
});

it.skipIf(!existsSync('/proc/self'))('ends where a file system makes none', async () => {
  await expect(makeFolder('/proc/none/a/b')).rejects.toThrow('ENOENT');
});
