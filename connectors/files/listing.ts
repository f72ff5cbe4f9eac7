import { createReadStream, type Dirent, readdir } from 'node:fs';
import { access, constants, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import fastGlob from 'fast-glob';
import { GamsaError, type Reason, sourceError, type Text } from '../../src/sdk/index.ts';
import type { ByteSource } from '../_objects/bytes.ts';

export interface LocalFile {
  /** Path from the source's root, with `/`. */
  readonly name: string;
  readonly path: string;
  readonly bytes: ByteSource;
  /** Permission bits. */
  readonly mode: number;
  readonly unreadable?: Reason;
}

/** Files that say nothing: listings of version control, caches, and what gamsa itself writes. */
const ignored = [
  '**/.git/**',
  '**/node_modules/**',
  '**/.gamsa/**',
  '**/.DS_Store',
  '**/Thumbs.db',
  '**/~$*',
];

/**
 * All files that the paths name: files, folders (whatever is in them, hidden files too) and globs. Links are not followed; those that
 * lead out of a folder, and folders that may not be opened, are listed as such.
 */
export async function listFiles(paths: readonly string[], baseDir: string): Promise<LocalFile[]> {
  const found = new Map<string, LocalFile>();
  for (const [at, path] of paths.entries()) {
    const nothing = paths.length > 1 ? noneAt(at + 1) : none;
    for (const file of await expand(resolve(baseDir, path), nothing)) found.set(file.path, file);
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Names of folders and files may be people's: which path it is is told by its place in the list. */
const none: Text = { en: 'no file matches the path', ko: '경로에 해당하는 파일이 없습니다' };
const noneAt = (place: number): Text => ({
  en: `no file matches path ${place} of those given`,
  ko: `지정한 경로 중 ${place}번째에 해당하는 파일이 없습니다`,
});

async function expand(absolute: string, nothing: Text): Promise<LocalFile[]> {
  const info = await stat(absolute).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? undefined : Promise.reject(fileError(error)),
  );
  if (info?.isFile()) return [await toFile(absolute, absolute.slice(0, absolute.lastIndexOf(sep)))];
  const root = info?.isDirectory() ? absolute : globRoot(absolute);
  const pattern = info?.isDirectory() ? '**/*' : relativeGlob(absolute, root);
  const seen = new Seen();
  const names = await fastGlob(pattern, {
    cwd: root,
    dot: info !== undefined,
    onlyFiles: true,
    followSymbolicLinks: false,
    ignore: ignored,
    suppressErrors: true,
    fs: { readdir: seen.readdir },
  });
  if (names.length === 0 && seen.denied.length === 0 && !info) throw sourceError('not-found', nothing);
  const files = await Promise.all(names.map((name) => toFile(resolve(root, name), root)));
  // The folder itself has no name below it.
  const left = seen.denied.map((path) =>
    unopened(path, path === root ? dirname(root) : root, { code: 'permission-denied' }),
  );
  // A pattern names what it matches; of a folder everything was asked for.
  const links = info ? await leadingOut(seen.links, root) : [];
  return [...files, ...left, ...links.map((path) => unopened(path, root, linkReason))];
}

/** What the walk meets besides files: folders that it may not open, and links. */
class Seen {
  readonly denied: string[] = [];
  readonly links: string[] = [];

  readonly readdir = ((
    path: string,
    options: { withFileTypes: true },
    done: (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void,
  ) => {
    readdir(path, options, (error, entries = []) => {
      const isDenied = error?.code === 'EACCES' || error?.code === 'EPERM';
      if (isDenied) this.denied.push(path);
      for (const entry of entries) if (entry.isSymbolicLink()) this.links.push(join(path, entry.name));
      done(isDenied ? null : error, entries);
    });
  }) as typeof readdir;
}

/** Links to what is not looked at without them. One that leads nowhere leads to nothing that could be. */
async function leadingOut(links: readonly string[], root: string): Promise<string[]> {
  const real = await realpath(root);
  const targets = await Promise.all(links.map((link) => realpath(link).catch(() => undefined)));
  return links.filter((_, i) => {
    const target = targets[i];
    return target !== undefined && !`${target}${sep}`.startsWith(`${real}${sep}`);
  });
}

const linkReason: Reason = {
  code: 'not-permitted-by-policy',
  detail: { en: 'a link that leads out of the folder', ko: '폴더 밖을 가리키는 링크입니다' },
};

function unopened(path: string, root: string, unreadable: Reason): LocalFile {
  const name = relative(root, path).split(sep).join('/') || '.';
  return {
    name,
    path,
    mode: 0,
    unreadable,
    bytes: { name, size: 0, open: () => readFileBytes(path, 0, 0, 0) },
  };
}

/** The folders of a glob before its first wildcard. */
function globRoot(path: string): string {
  const parts = path.split(sep);
  const wild = parts.findIndex((part) => /[*?[\]{}!()]/.test(part));
  return parts.slice(0, wild === -1 ? parts.length - 1 : wild).join(sep) || sep;
}

function relativeGlob(path: string, root: string): string {
  return relative(root, path).split(sep).join('/');
}

async function toFile(path: string, root: string): Promise<LocalFile> {
  const name = relative(root, path).split(sep).join('/');
  const info = await stat(path).catch(() => undefined);
  const readable = await access(path, constants.R_OK).then(
    () => true,
    () => false,
  );
  const size = info?.size ?? 0;
  return {
    name,
    path,
    mode: info?.mode ?? 0,
    ...(!readable && {
      unreadable: { code: info ? ('permission-denied' as const) : ('not-found' as const) },
    }),
    bytes: {
      name,
      size,
      ...(info && { modified: info.mtimeMs }),
      open: (start = 0, end) => readFileBytes(path, start, end, size),
    },
  };
}

async function* readFileBytes(
  path: string,
  start: number,
  end: number | undefined,
  size: number,
): AsyncGenerator<Uint8Array> {
  if (end !== undefined && end <= start) return;
  const stream = createReadStream(path, {
    start,
    ...(end !== undefined && { end: end - 1 }),
    highWaterMark: 64 * 1024,
  });
  let read = 0;
  try {
    for await (const chunk of stream) {
      yield chunk as Uint8Array;
      read += (chunk as Uint8Array).length;
    }
    // What grows is read as far as it went when it was listed; what is not there any more of that was not looked at.
    if (read < Math.min(end ?? size, size) - start)
      throw sourceError('engine-error', {
        en: 'the file became shorter while it was read',
        ko: '읽는 동안 파일이 짧아졌습니다',
      });
  } catch (error) {
    if (error instanceof GamsaError) throw error;
    throw fileError(error as NodeJS.ErrnoException);
  }
}

/** File system errors name paths, which can hold personal data: only the code is passed on. */
function fileError(error: NodeJS.ErrnoException): GamsaError {
  const code = error.code ?? '';
  if (code === 'ENOENT') return sourceError('not-found', code);
  if (code === 'EACCES' || code === 'EPERM') return sourceError('permission-denied', code);
  return sourceError('engine-error', code);
}
