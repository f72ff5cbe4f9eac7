import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { GamsaError } from '../core/error.ts';
import { type LineRange, parseDiff } from './git-diff.ts';

const run = promisify(execFile);

/** Lines of a file that a change adds or touches: all of a new file, or ranges `[first, last]`. */
export type ChangedLines = ReadonlyMap<string, 'all' | readonly LineRange[]>;

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
  } catch (error) {
    const known = whyNoGit(error);
    if (known) throw known;
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

/** Git itself is what fails: it is not there, or keeps away from a folder that is another user's. */
function whyNoGit(error: unknown): GamsaError | undefined {
  const { code, stderr = '' } = error as { code?: unknown; stderr?: string };
  if (code === 'ENOENT') {
    return new GamsaError('usage', {
      en: '--git-base: git is not installed here',
      ko: '--git-base: git이 설치되어 있지 않습니다',
    });
  }
  if (/not a git repository/.test(stderr)) {
    return new GamsaError('usage', {
      en: '--git-base: this folder is in no git repository',
      ko: '--git-base: 이 폴더는 git 저장소 안에 있지 않습니다',
    });
  }
  if (!/dubious ownership|safe\.directory/.test(stderr)) return undefined;
  return new GamsaError(
    'usage',
    {
      en: '--git-base: git does not read this repository, as it belongs to another user',
      ko: '--git-base: 저장소의 소유자가 달라 git이 읽지 않습니다',
    },
    {
      next: {
        en: 'Allow it: git config --global --add safe.directory "$PWD"',
        ko: '허용하십시오: git config --global --add safe.directory "$PWD"',
      },
    },
  );
}

/**
 * What the working tree changes against a commit; files that git does not know are new. `gated` are the paths that are judged:
 * a file that moved there from elsewhere was not judged before, so that all of it is new.
 */
export async function changedLines(
  root: string,
  base: string,
  gated: readonly string[],
): Promise<ChangedLines> {
  const [diff, untracked, ignored] = await Promise.all([
    // Whatever attributes say of a file, its lines are told: a file in UTF-16 is binary to git.
    git(
      root,
      'diff',
      '--unified=0',
      '--no-color',
      '--no-ext-diff',
      '--no-textconv',
      '--text',
      '--find-renames',
      '--src-prefix=a/',
      '--dst-prefix=b/',
      base,
    ),
    git(root, 'ls-files', '--others', '--exclude-standard', '-z'),
    ignoredFiles(root, gated),
  ]);
  const lines = new Map<string, 'all' | readonly LineRange[]>();
  for (const [file, { from, ranges }] of parseDiff(diff)) {
    const moved = from !== undefined && !(isWithin(root, from, gated) && extname(from) === extname(file));
    lines.set(file.normalize('NFC'), moved ? 'all' : ranges);
  }
  // A repository within, which git does not look into, is named with a slash at its end.
  const unknown = [...untracked.split('\0'), ...ignored].filter(Boolean);
  for (const file of unknown) lines.set(file.replace(/\/$/, '').normalize('NFC'), 'all');
  return lines;
}

/** Files to be judged that git is told not to know, such as SQL that a tool has just printed: no commit has them. */
async function ignoredFiles(root: string, gated: readonly string[]): Promise<string[]> {
  const paths = gated.map((path) => relative(root, path)).filter((path) => !path.startsWith('..'));
  if (paths.length === 0) return [];
  const list = paths.map((path) => path || '.');
  const found = await git(root, '--literal-pathspecs', 'ls-files', '--others', '-z', '--', ...list).catch(
    // A path beyond a symbolic link is found by where the link points.
    () => '',
  );
  return found.split('\0').filter(Boolean);
}

function isWithin(root: string, file: string, folders: readonly string[]): boolean {
  const path = join(root, file);
  return folders.some((folder) => path === folder || path.startsWith(`${folder}${sep}`));
}

/**
 * The same by the names that reports give to files. A file behind a symbolic link changes where it lies, and is new where the
 * link is; one that lies in no folder of the repository cannot be told.
 */
export async function throughLinks(
  lines: ChangedLines,
  root: string,
  files: readonly string[],
): Promise<ChangedLines> {
  const all = new Map(lines);
  for (const file of files) {
    const parts = file.split('/');
    if (parts.some((_, i) => i > 0 && lines.has(parts.slice(0, i).join('/')))) {
      all.set(file, 'all');
      continue;
    }
    const real = await realpath(join(root, file)).catch(() => undefined);
    const own = real === undefined ? file : relative(root, real).split(sep).join('/').normalize('NFC');
    if (own.startsWith('../')) throw notInRepository(file, root);
    if (own === file) continue;
    const changed = lines.has(file) ? 'all' : lines.get(own);
    if (changed !== undefined) all.set(file, changed);
  }
  return all;
}

function notInRepository(file: string, root: string): GamsaError {
  return new GamsaError(
    'usage',
    {
      en: `--git-base: ${file} does not lie in the repository ${root}`,
      ko: `--git-base: ${file} 파일은 ${root} 저장소에 있지 않습니다`,
    },
    {
      next: {
        en: 'Run gamsa inside the repository that holds the files, or judge all of them without --git-base.',
        ko: '파일이 있는 저장소에서 실행하거나 --git-base 없이 전부 검사하십시오.',
      },
    },
  );
}

/** A file as it was in a commit; undefined where it was not there. */
export async function fileAt(root: string, commit: string, file: string): Promise<string | undefined> {
  return git(root, 'show', `${commit}:${file}`).catch(() => undefined);
}

export function isChanged(lines: ChangedLines, file: string, line: number): boolean {
  const ranges = lines.get(file);
  return ranges === 'all' || (ranges ?? []).some(([first, last]) => first <= line && line <= last);
}
