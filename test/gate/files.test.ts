import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { excerptOf } from '../../src/gate/excerpt.ts';
import { passedFolders, readFiles } from '../../src/gate/files.ts';

const folder = mkdtempSync(join(tmpdir(), 'gamsa-files-'));
const at = (...parts: string[]) => join(folder, ...parts);

beforeAll(() => {
  mkdirSync(at('db/more'), { recursive: true });
  mkdirSync(at('shared'));
  writeFileSync(at('db/1.sql'), 'select 1');
  writeFileSync(at('db/2.SQL'), 'select 2');
  writeFileSync(at('db/3.ddl'), 'select 3');
  writeFileSync(at('db/notes.txt'), '');
  writeFileSync(at('shared/4.sql'), 'select 4');
  symlinkSync('../shared/4.sql', at('db/4.sql'));
  symlinkSync('../shared', at('db/linked'));
  symlinkSync('..', at('db/more/above'));
  symlinkSync('1.sql', at('db/latest.sql'));
  symlinkSync('nowhere', at('db/broken-link'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('files of a gate', () => {
  it('are those behind links as well, each once, whatever the case of their ending', async () => {
    expect([...(await readFiles(at('db'))).keys()]).toEqual([
      '1.sql',
      '2.SQL',
      '3.ddl',
      '4.sql',
      'linked/4.sql',
    ]);
    expect([...(await readFiles(at('db/4.sql')))]).toEqual([['4.sql', 'select 4']]);
  });

  it('are not those that a build has left, whose folders are named where a schema lies in them', async () => {
    for (const name of ['a/build/sql', 'a/dist', 'b/target', 'b/node_modules/x'])
      mkdirSync(at('app', name), { recursive: true });
    for (const name of [
      'a/1.sql',
      'a/build/sql/2.sql',
      'a/dist/3.js',
      'b/target/4.prisma',
      'b/node_modules/x/5.sql',
    ])
      writeFileSync(at('app', name), 'select 1');
    expect([...(await readFiles(at('app'))).keys()]).toEqual(['a/1.sql']);
    expect(await passedFolders(at('app'))).toEqual(['a/build', 'b/target']);
    expect(await passedFolders(at('db/1.sql'))).toEqual([]);
  });

  it('are named where they are not there', async () => {
    await expect(readFiles(at('nowhere'))).rejects.toThrow(/nowhere: no such file or folder/);
    symlinkSync('nowhere', at('shared/5.sql'));
    await expect(readFiles(at('shared'))).rejects.toThrow(/5\.sql: no such file or folder/);
  });
});

describe('excerpts', () => {
  const shown = (line: string, file: string) => excerptOf(line, file, (text) => text);

  it('hold no values that are written, in whatever file', () => {
    expect(shown('BEGIN; INSERT INTO t VALUES (1, "canary", 900101)', 'a.SQL')).toBe(
      'BEGIN; INSERT INTO t VALUES …',
    );
    expect(shown('UPDATE t SET a = "canary"', 'a.sql')).toBe('UPDATE t SET …');
    expect(shown('await q.query(`INSERT INTO "t" ("a") VALUES (\'canary\')`)', 'a.ts')).not.toContain(
      'canary',
    );
    expect(shown('- column: { name: a, valueNumeric: 17, value: "canary x" }', 'a.yaml')).toBe(
      '- column: { name: a, valueNumeric: …, value: … }',
    );
    expect(shown('<column name="a" value="canary x"/>', 'a.xml')).toBe('<column name="a" value=…/>');
    expect(shown("ALTER TABLE t ADD a text DEFAULT 'canary';", 'a.ddl')).toBe(
      "ALTER TABLE t ADD a text DEFAULT '…';",
    );
  });

  it('leave definitions as they are', () => {
    const line = 'ALTER TABLE t ALTER COLUMN "update set" SET NOT NULL, ADD inserted_values text';
    expect(shown(line, 'a.sql')).toBe(line);
  });
});
