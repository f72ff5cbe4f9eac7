import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { GamsaError } from '../core/error.ts';

const run = promisify(execFile);

/** Lines of a file that a change adds or touches: all of a new file, or ranges `[first, last]`. */
export type ChangedLines = ReadonlyMap<string, 'all' | readonly (readonly [number, number])[]>;

async function git(cwd: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run('git', ['-c', 'core.quotepath=off', ...args], {
    cwd,
    maxBuffer: 512 * 1024 * 1024,
  });
  return stdout;
}

/** The root of the repository that a folder is in; undefined outside of one, or without git. */
export async function repositoryRoot(cwd: string): Promise<string | undefined> {
  return git(cwd, 'rev-parse', '--show-toplevel').then(
    (text) => text.trim(),
    () => undefined,
  );
}

/** The commit where the present work left a branch. */
export async function mergeBase(root: string, ref: string): Promise<string> {
  try {
    await git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
  } catch {
    throw new GamsaError(
      'usage',
      { en: `--git-base: git knows no commit ${ref}`, ko: `--git-base: git에 ${ref} 커밋이 없습니다` },
      {
        next: {
          en: 'In CI, check out the whole history (actions/checkout: fetch-depth: 0), and name the branch as origin/main.',
          ko: 'CI에서는 전체 이력을 가져오고(actions/checkout의 fetch-depth: 0) origin/main처럼 지정하십시오.',
        },
      },
    );
  }
  const base = await git(root, 'merge-base', ref, 'HEAD').catch(() => git(root, 'rev-parse', ref));
  return base.trim();
}

/** What the working tree changes against a commit; files that git does not know yet are new. */
export async function changedLines(root: string, base: string): Promise<ChangedLines> {
  const [diff, untracked] = await Promise.all([
    git(
      root,
      'diff',
      '--unified=0',
      '--no-color',
      '--no-ext-diff',
      '--find-renames',
      '--src-prefix=a/',
      '--dst-prefix=b/',
      base,
    ),
    git(root, 'ls-files', '--others', '--exclude-standard', '-z'),
  ]);
  const lines = new Map<string, 'all' | (readonly [number, number])[]>(parseDiff(diff));
  for (const file of untracked.split('\0')) if (file !== '') lines.set(file, 'all');
  return lines;
}

/** Added ranges by file. Where lines only went away, the line before the gap counts as touched. */
export function parseDiff(diff: string): Map<string, (readonly [number, number])[]> {
  const files = new Map<string, (readonly [number, number])[]>();
  let ranges: (readonly [number, number])[] = [];
  for (const line of diff.split('\n')) {
    const file = /^\+\+\+ (?:b\/(.*)|"b\/(.*)")$/.exec(line.replace(/\t$/, ''));
    if (file) {
      ranges = [];
      files.set(file[1] ?? file[2] ?? '', ranges);
    }
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk) {
      const start = Number(hunk[1]);
      const count = hunk[2] === undefined ? 1 : Number(hunk[2]);
      ranges.push(count === 0 ? [start, start + 1] : [start, start + count - 1]);
    }
  }
  return files;
}

/** A file as it was in a commit; undefined where it was not there. */
export async function fileAt(root: string, commit: string, file: string): Promise<string | undefined> {
  return git(root, 'show', `${commit}:${file}`).catch(() => undefined);
}

export function isChanged(lines: ChangedLines, file: string, line: number): boolean {
  const ranges = lines.get(file);
  return ranges === 'all' || (ranges ?? []).some(([first, last]) => first <= line && line <= last);
}
