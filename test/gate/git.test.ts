import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changedLines, isChanged, mergeBase, throughLinks } from '../../src/gate/git.ts';
import { parseDiff } from '../../src/gate/git-diff.ts';

let root: string;
const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'pipe' });
const write = (file: string, text: string | Buffer) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const commit = () => {
  git('add', '-A');
  git('commit', '-qm', 'next');
};
const people = `${Array.from({ length: 8 }, (_, i) => `-- ${i}`).join('\n')}\nCREATE TABLE people (id int);\n`;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'gamsa-git-')));
  git('init', '-q', '-b', 'main');
  git('config', 'user.email', 'dev@example.com');
  git('config', 'user.name', 'dev');
  write('db/1.sql', 'CREATE TABLE a (id int);\n');
  write('docs/draft.sql', people);
  commit();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Which of the files, as reports name them, have a changed first line. */
async function changed(...files: string[]): Promise<string[]> {
  const lines = await throughLinks(await changedLines(root, 'main', [join(root, 'db')]), root, files);
  return files.filter((file) => isChanged(lines, file, 1));
}

describe('what a change touches', () => {
  it('is all of a file that moved in from elsewhere, and nothing of one that was judged before', async () => {
    git('mv', 'docs/draft.sql', 'db/2.sql');
    git('mv', 'db/1.sql', 'db/01.sql');
    expect(await changed('db/2.sql', 'db/01.sql')).toEqual(['db/2.sql']);
  });

  it('is told of files that attributes or their encoding make binary to git', async () => {
    write('.gitattributes', '*.ddl.sql -diff\n');
    write('db/2.ddl.sql', people);
    write('db/3.sql', Buffer.from(`\uFEFF${people}`, 'utf16le'));
    git('add', '-A');
    expect(await changed('db/1.sql', 'db/2.ddl.sql', 'db/3.sql')).toEqual(['db/2.ddl.sql', 'db/3.sql']);
  });

  it('is told of files whatever characters their names hold', async () => {
    const names = [
      'db/a\tb.sql',
      'db/"q".sql',
      'db/back\\slash.sql',
      'db/한글.sql',
      'db/é x.sql',
      'db/e\u0301.sql',
    ];
    for (const name of names) write(name, people);
    git('add', '-A');
    const shown = names.map((name) => name.normalize('NFC'));
    expect(await changed(...shown)).toEqual(shown);
  });

  it('is all of a file that git is told not to know', async () => {
    write('.gitignore', 'db/printed.sql\nother/\n');
    write('db/printed.sql', people);
    write('other/x.sql', people);
    expect(await changed('db/printed.sql', 'other/x.sql')).toEqual(['db/printed.sql']);
  });

  it('is looked for where a symbolic link points, and is all where the link is new', async () => {
    symlinkSync('../docs', join(root, 'db/shared'));
    symlinkSync('../docs/draft.sql', join(root, 'db/2.sql'));
    expect(await changed('db/shared/draft.sql', 'db/2.sql')).toEqual(['db/shared/draft.sql', 'db/2.sql']);
    commit();
    expect(await changed('db/shared/draft.sql', 'db/2.sql')).toEqual([]);
    write('docs/draft.sql', `-- new\n${people}`);
    expect(await changed('db/shared/draft.sql', 'db/2.sql')).toEqual(['db/shared/draft.sql', 'db/2.sql']);
  });

  it('is all of a repository within, and cannot be told of files outside', async () => {
    write('db/inner/4.sql', people);
    execFileSync('git', ['init', '-q'], { cwd: join(root, 'db/inner') });
    expect(await changed('db/inner/4.sql')).toEqual(['db/inner/4.sql']);
    rmSync(join(root, 'db/inner'), { recursive: true });
    const outside = mkdtempSync(join(tmpdir(), 'gamsa-outside-'));
    renameSync(join(root, 'docs/draft.sql'), join(outside, '5.sql'));
    symlinkSync(join(outside, '5.sql'), join(root, 'db/5.sql'));
    commit();
    await expect(changed('db/5.sql')).rejects.toThrow(/does not lie in the repository/);
    rmSync(outside, { recursive: true });
  });

  it('takes no lines of a deleted file for those of the one before it', () => {
    const diff = `diff --git a/db/1.sql b/db/1.sql
--- a/db/1.sql
+++ b/db/1.sql
@@ -3,0 +4 @@
+x
diff --git a/db/2.sql b/db/2.sql
deleted file mode 100644
--- a/db/2.sql
+++ /dev/null
@@ -1,3 +0,0 @@
-x`;
    expect([...parseDiff(diff)]).toEqual([['db/1.sql', { ranges: [[4, 4]] }]]);
  });

  it('names a commit that is not there', async () => {
    await expect(mergeBase(root, 'nowhere')).rejects.toThrow(/knows no commit nowhere/);
    await expect(mergeBase(tmpdir(), 'HEAD')).rejects.toThrow(/in no git repository/);
  });
});
