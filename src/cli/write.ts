import { randomBytes } from 'node:crypto';
import { access, constants, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { GamsaError } from '../core/error.ts';

/**
 * Writes a whole file or none: into a neighbour first, to the disk, then renamed. Readable by its owner alone, since a
 * report tells where personal data lies; files that belong into a repository say so by their `mode`. A link is followed,
 * and a device or a pipe (/dev/stdout, /dev/null) written to: renaming would put a file into its place.
 */
export async function writeWhole(path: string, text: string | Uint8Array, mode = 0o600): Promise<void> {
  try {
    if (await isStream(path)) await writeFile(path, text);
    else await replace(await realpath(path).catch(() => path), text, mode);
  } catch (error) {
    throw writeError(path, (error as NodeJS.ErrnoException).code);
  }
}

/** A device, a pipe or a socket. */
async function isStream(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

async function replace(path: string, text: string | Uint8Array, mode: number): Promise<void> {
  const neighbour = join(dirname(path), `.gamsa-${randomBytes(8).toString('hex')}.tmp`);
  try {
    await writeNew(neighbour, text, mode);
    await rename(neighbour, path);
  } catch (error) {
    // What could not be made need not be removed; why the file could not be written is what counts.
    await rm(neighbour, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Writes a file that must not be there yet, down to the disk. */
export async function writeNew(path: string, text: string | Uint8Array, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Fails as `writeWhole` would where that can be seen beforehand: an hour of work must not end at a wrong path. */
export async function checkWritable(path: string): Promise<void> {
  try {
    if (await isStream(path)) return await access(path, constants.W_OK);
    if ((await stat(path).catch(() => undefined))?.isDirectory()) throw writeError(path, 'EISDIR');
    if (!(await stat(dirname(path))).isDirectory()) throw writeError(path, 'ENOTDIR');
    await access(dirname(path), constants.W_OK);
  } catch (error) {
    throw error instanceof GamsaError ? error : writeError(path, (error as NodeJS.ErrnoException).code);
  }
}

function writeError(path: string, code: string | undefined): GamsaError {
  const why = {
    ENOENT: { en: 'its folder does not exist', ko: '폴더가 없습니다' },
    EACCES: { en: 'no permission to write there', ko: '쓰기 권한이 없습니다' },
    EPERM: { en: 'no permission to write there', ko: '쓰기 권한이 없습니다' },
    EROFS: { en: 'the file system is read-only', ko: '읽기 전용 파일 시스템입니다' },
    ENOSPC: { en: 'the disk is full', ko: '디스크에 여유 공간이 없습니다' },
    EDQUOT: { en: 'the quota is used up', ko: '할당된 디스크 용량을 모두 사용했습니다' },
    EFBIG: { en: 'no larger file is allowed', ko: '허용된 파일 크기를 넘었습니다' },
    ENOTDIR: { en: 'its folder is not a folder', ko: '상위 경로가 폴더가 아닙니다' },
    ENAMETOOLONG: { en: 'its name is too long', ko: '파일 이름이 너무 깁니다' },
    EISDIR: { en: 'it is a folder', ko: '폴더입니다' },
  }[code ?? ''] ?? { en: code ?? 'unknown error', ko: code ?? '알 수 없는 오류' };
  return new GamsaError('usage', {
    en: `${path} cannot be written: ${why.en}`,
    ko: `${path}에 쓸 수 없습니다: ${why.ko}`,
  });
}

/** Writes to stdout, and says whether the reader is still there: `gamsa … | head` is no error. */
export async function print(text: string | Uint8Array): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (!error || (error as NodeJS.ErrnoException).code === 'EPIPE') resolve();
      else reject(error);
    });
  });
}
