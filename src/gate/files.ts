import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { decodeText } from '../core/decode-text.ts';
import { GamsaError } from '../core/error.ts';
import type { Files } from './layout/layout.ts';

const wanted = new Set([
  '.sql',
  '.xml',
  '.yaml',
  '.yml',
  '.json',
  '.rb',
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
  '.py',
  '.go',
  '.java',
  '.kt',
]);
const passed = new Set(['node_modules', '.git', '.gamsa', 'dist', 'target', 'build', '__pycache__']);

/** Larger than any migration that people write; a dump with data may be larger, and is no schema. */
const mostBytes = 64 * 1024 * 1024;

/** Reads a folder of migrations or schema files, or one file, as text. Paths start at the folder. */
export async function readFiles(path: string): Promise<Files> {
  const info = await stat(path).catch(() => undefined);
  if (!info) throw notThere(path);
  const files = new Map<string, string>();
  if (info.isFile()) files.set(basename(path), await readOne(path));
  else await readFolder(path, path, files);
  return files;
}

async function readFolder(root: string, folder: string, files: Map<string, string>): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !passed.has(entry.name)) await readFolder(root, path, files);
    else if (
      entry.isFile() &&
      (wanted.has(extname(entry.name).toLowerCase()) || entry.name.endsWith('.object'))
    )
      files.set(relative(root, path).split(sep).join('/').normalize('NFC'), await readOne(path));
  }
}

async function readOne(path: string): Promise<string> {
  const { size } = await stat(path);
  if (size > mostBytes) {
    throw new GamsaError('usage', {
      en: `${path} is larger than 64 MiB`,
      ko: `${path} 파일이 64 MiB를 넘습니다`,
    });
  }
  return decodeText(await readFile(path));
}

function notThere(path: string): GamsaError {
  return new GamsaError('usage', {
    en: `${path}: no such file or folder`,
    ko: `${path}: 파일이나 폴더가 없습니다`,
  });
}
