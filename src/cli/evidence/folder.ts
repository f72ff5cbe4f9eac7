import { randomBytes } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { GamsaError } from '../../core/error.ts';
import type { BundleFiles } from '../../evidence/bundle.ts';
import { writeNew } from '../write.ts';

/** Writes a bundle as a new folder, whole or not at all. Readable by its owner alone: it tells where personal data lies. */
export async function writeBundle(folder: string, files: BundleFiles): Promise<void> {
  const path = resolve(folder);
  const neighbour = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  await refuseExisting(folder);
  try {
    await mkdir(neighbour, { mode: 0o700 });
    for (const [name, bytes] of files) await writeNew(join(neighbour, name), bytes, 0o600);
    await rename(neighbour, path);
  } catch (error) {
    await rm(neighbour, { recursive: true, force: true });
    throw folderError(folder, error, { en: 'cannot be written', ko: '쓸 수 없습니다' });
  }
}

/** The files of a bundle. What is no plain file (a folder, a link) stands in it as an empty one, and so shows as added or altered. */
export async function readBundle(folder: string): Promise<BundleFiles> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const files = entries.map(
      async (entry): Promise<[string, Buffer]> => [
        entry.name,
        entry.isFile() ? await readFile(join(folder, entry.name)) : Buffer.alloc(0),
      ],
    );
    return new Map(await Promise.all(files));
  } catch (error) {
    throw folderError(folder, error, { en: 'cannot be read', ko: '읽을 수 없습니다' });
  }
}

/** Refused early, before anything is rendered or made. */
export async function refuseExisting(path: string): Promise<void> {
  const exists = await lstat(path).then(
    () => true,
    () => false,
  );
  if (!exists) return;
  throw new GamsaError('usage', {
    en: `${path} exists already; evidence and keys are never written over`,
    ko: `${path}이(가) 이미 있습니다. 증거와 키는 덮어쓰지 않습니다`,
  });
}

function folderError(folder: string, error: unknown, what: { en: string; ko: string }): GamsaError {
  const code = (error as NodeJS.ErrnoException).code ?? '?';
  return new GamsaError('usage', {
    en: `${folder} ${what.en} (${code})`,
    ko: `${folder}: ${what.ko}(${code})`,
  });
}
