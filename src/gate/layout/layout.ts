import type { Text } from '../../core/text.ts';
import type { Dialect } from '../sql/scan.ts';

/** The files of a folder (or one file) by path with `/`, as text. */
export type Files = ReadonlyMap<string, string>;

/** A piece of SQL of a migration: `sql` is the part that goes up, its other lines blanked, so that lines stay true. */
export interface Script {
  readonly file: string;
  readonly sql: string;
}

/** A migration that cannot be read as SQL: the result is then incomplete. */
export interface Unread {
  readonly file: string;
  readonly line: number;
  readonly why: Text;
}

export interface Migrations {
  /** In the order in which the tool runs them. */
  readonly scripts: readonly Script[];
  readonly unread: readonly Unread[];
  /** Where the tool's own files say so. */
  readonly dialect?: Dialect;
}

/** How one tool lays its migrations out. */
export interface Layout {
  readonly id: string;
  /** Whether a folder is laid out so. Asked in turn; the first that says yes reads it. */
  readonly matches: (files: Files) => boolean;
  readonly read: (files: Files, dialect: Dialect | undefined) => Migrations | Promise<Migrations>;
}

/** Natural order: numbers by value, whatever their leading zeros. */
export function naturally(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => text.split(/(\d+)/));
  for (let i = 0; i < Math.min(a!.length, b!.length); i++) {
    const [x, y] = [a![i]!, b![i]!];
    if (x === y) continue;
    const difference = i % 2 === 1 ? compareNumbers(x, y) : x < y ? -1 : 1;
    if (difference !== 0) return difference;
  }
  return a!.length - b!.length || (one < other ? -1 : 1);
}

/** Digits of any length (time stamps exceed a double). */
export function compareNumbers(a: string, b: string): number {
  const difference = BigInt(a) - BigInt(b);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function withExtension(files: Files, ...extensions: readonly string[]): string[] {
  return [...files.keys()].filter((path) =>
    extensions.some((extension) => path.toLowerCase().endsWith(extension)),
  );
}

/** Blanks all lines but those kept, so that every line keeps its number. */
export function keepLines(text: string, keep: (line: string, index: number) => boolean): string {
  return text
    .split('\n')
    .map((line, index) => (keep(line, index) ? line : ''))
    .join('\n');
}

export function scriptsOf(files: Files, paths: readonly string[]): Script[] {
  return paths.map((file) => ({ file, sql: files.get(file) ?? '' }));
}

export const notSql = (tool: string): Text => ({
  en: `a migration in code, which cannot be read as SQL; let ${tool} write its SQL, or give a dump of the schema`,
  ko: `SQL로 읽을 수 없는 코드 마이그레이션입니다. ${tool}에서 SQL을 출력하거나 스키마 덤프를 지정하십시오`,
});
