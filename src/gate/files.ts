import { existsSync } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { decodeText } from '../core/decode-text.ts';
import { GamsaError } from '../core/error.ts';
import { codeEndings } from './layout/code.ts';
import type { Files } from './layout/layout.ts';
import { sqlEndings } from './sql/file.ts';

const wanted = new Set([
  ...sqlEndings,
  '.xml',
  '.yaml',
  '.yml',
  '.json',
  '.ts',
  '.js',
  '.mjs',
  '.cjs',
  '.toml',
  '.prisma',
  '.proto',
  '.graphql',
  '.graphqls',
  '.gql',
  '.avsc',
  '.dbml',
  ...codeEndings,
]);
/** Files that say nothing but what tables there are: where such lie in what a build has left, that is worth a word. */
const telling = new Set([
  ...sqlEndings,
  '.prisma',
  '.dbml',
  '.avsc',
  '.proto',
  '.graphql',
  '.graphqls',
  '.gql',
]);
const builds = new Set(['dist', 'target', 'build']);
const passed = new Set(['node_modules', '.git', '.gamsa', ...builds, '__pycache__']);

/** Larger than any migration that people write; a dump with data may be larger, and is no schema. */
const mostBytes = 64 * 1024 * 1024;

/** Folders of builds below one, with files of a schema in them, which are not read. Paths start at the folder. */
export async function passedFolders(path: string): Promise<string[]> {
  if (!(await isFolder(path))) return [];
  const entries = await attempt(path, () => readdir(path, { withFileTypes: true }));
  const folders = entries.filter((entry) => entry.isDirectory());
  const found = await Promise.all(
    folders.map(async ({ name }): Promise<string[]> => {
      const folder = join(path, name);
      if (builds.has(name)) return (await holdsSchema(folder)) ? [name] : [];
      return passed.has(name) ? [] : (await passedFolders(folder)).map((below) => `${name}/${below}`);
    }),
  );
  return found.flat().sort();
}

async function holdsSchema(folder: string): Promise<boolean> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names.some((name) => telling.has(extname(name).toLowerCase()));
}

/** Reads a folder of migrations or schema files, or one file, as text. Paths start at the folder. */
export async function readFiles(path: string): Promise<Files> {
  const files = new Map<string, string>();
  const root = { path, real: await realpath(path).catch(() => path) };
  if (await isFolder(path)) await readFolder(root, path, files);
  else files.set(basename(path), await readOne(path));
  return files;
}

interface Root {
  readonly path: string;
  readonly real: string;
}

async function readFolder(root: Root, folder: string, files: Map<string, string>): Promise<void> {
  const entries = await attempt(folder, () => readdir(folder, { withFileTypes: true }));
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    const isLink = entry.isSymbolicLink();
    const isWanted = wanted.has(extname(entry.name).toLowerCase()) || entry.name.endsWith('.object');
    if (isLink && ((await isRead(root, path)) || (!isWanted && !existsSync(path)))) continue;
    if (isLink ? await isFolder(path) : entry.isDirectory()) {
      if (!passed.has(entry.name)) await readFolder(root, path, files);
    } else if ((isLink || entry.isFile()) && isWanted) {
      files.set(relative(root.path, path).split(sep).join('/').normalize('NFC'), await readOne(path));
    }
  }
}

/** A link to what is read without it; following a link to a folder above would never end. */
async function isRead({ real }: Root, link: string): Promise<boolean> {
  const target = await realpath(link).catch(() => undefined);
  return (
    target !== undefined &&
    (`${target}${sep}`.startsWith(`${real}${sep}`) || `${real}${sep}`.startsWith(`${target}${sep}`))
  );
}

async function isFolder(path: string): Promise<boolean> {
  return (await attempt(path, () => stat(path))).isDirectory();
}

async function readOne(path: string): Promise<string> {
  const { size } = await attempt(path, () => stat(path));
  if (size > mostBytes) {
    throw new GamsaError('usage', {
      en: `${path} is larger than 64 MiB`,
      ko: `${path} 파일이 64 MiB를 넘습니다`,
    });
  }
  return decodeText(await attempt(path, () => readFile(path)));
}

async function attempt<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const { code } = error as { code?: string };
    if (code !== 'ENOENT' && code !== 'ENOTDIR') {
      throw new GamsaError('usage', {
        en: `${path} cannot be read (${code})`,
        ko: `${path}: 읽을 수 없습니다(${code})`,
      });
    }
    throw new GamsaError('usage', {
      en: `${path}: no such file or folder`,
      ko: `${path}: 파일이나 폴더가 없습니다`,
    });
  }
}
