import { isSql } from '../sql/file.ts';
import { baseName, type Files } from './layout.ts';

/** Names by which tools and people mark what goes back; and what goes up beside it. */
const back = new Set(['down', 'undo', 'rollback', 'revert']);
const forth = new Set(['up', 'do', 'apply', 'forward']);

/**
 * Whether a SQL file goes up or takes back what another did. A word such as `down` in its name says so where it is the way back of a
 * file beside it, or makes nothing; a table of down payments is made like any other.
 */
export function wayBack(path: string, files: Files): 'up' | 'back' | 'unclear' {
  const folders = path.toLowerCase().split('/').slice(0, -1);
  if (folders.some((folder) => back.has(folder))) return 'back';
  if (!isMarked(path)) return 'up';
  const others = [...files.keys()].filter(
    (other) => isSql(other) && !isMarked(other) && folderOf(other) === folderOf(path),
  );
  if (others.some((other) => isSame(path, other))) return 'back';
  const text = files.get(path) ?? '';
  if (!/\bcreate\s+(?:\w+\s+)*?table\b|\balter\s+table\b[^;]*\badd\b/i.test(text)) return 'back';
  return /\bdrop\b/i.test(text) || others.some((other) => sameNumber(path, other)) ? 'unclear' : 'up';
}

const wordsOf = (path: string) =>
  baseName(path)
    .toLowerCase()
    .replace(/\.\w+$/, '')
    .split(/[._-]+/);
const isMarked = (path: string) => wordsOf(path).some((word) => back.has(word));
const folderOf = (path: string) => path.slice(0, -baseName(path).length);

function isSame(one: string, other: string): boolean {
  const stem = (path: string) =>
    wordsOf(path)
      .filter((word) => !back.has(word) && !forth.has(word))
      .join('_');
  return stem(one) === stem(other);
}

function sameNumber(one: string, other: string): boolean {
  const number = (path: string) => /^\d+/.exec(baseName(path))?.[0];
  return number(one) !== undefined && number(one) === number(other);
}
