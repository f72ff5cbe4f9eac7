import { spawn, spawnSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { checkWritable, writeWhole } from '../../src/cli/write.ts';
import { run } from '../report/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'gamsa-write-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const program = fileURLToPath(new URL('../../bin/run.js', import.meta.url));

describe('a file is written whole or not at all', () => {
  it('for its owner alone, in the place of the old one', async () => {
    const path = join(folder, 'report.md');
    await writeWhole(path, 'old');
    await writeWhole(path, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['report.md']);
  });

  it.each([
    ['a folder', 'taken', /is a folder/],
    ['nowhere', 'no/such/report.md', /folder does not exist/],
    ['below a file', 'file/report.md', /not a folder/],
    ['of too long a name', `${'x'.repeat(300)}.md`, /name is too long/],
  ])('nothing is left where the target is %s', async (_, name, words) => {
    const place = mkdtempSync(join(folder, 'place-'));
    mkdirSync(join(place, 'taken'));
    writeFileSync(join(place, 'file'), '');
    await expect(writeWhole(join(place, name), 'text')).rejects.toThrow(words);
    expect(readdirSync(place).sort()).toEqual(['file', 'taken']);
  });

  it('through a link, which stays one', async () => {
    const place = mkdtempSync(join(folder, 'link-'));
    mkdirSync(join(place, 'far'));
    writeFileSync(join(place, 'far/report.md'), 'old');
    symlinkSync('far/report.md', join(place, 'latest.md'));
    await writeWhole(join(place, 'latest.md'), 'new');
    expect(lstatSync(join(place, 'latest.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(place, 'far/report.md'), 'utf8')).toBe('new');
    expect(readdirSync(join(place, 'far'))).toEqual(['report.md']);
  });

  it('into a pipe or device, which is no file to be replaced', async () => {
    const place = mkdtempSync(join(folder, 'pipe-'));
    const pipe = join(place, 'report.md');
    expect(spawnSync('sh', ['-c', 'mkfifo "$1"', 'sh', pipe]).status).toBe(0);
    const reader = spawn('cat', [pipe]);
    const read = text(reader.stdout);
    await checkWritable(pipe);
    await writeWhole(pipe, 'through the pipe');
    expect(await read).toBe('through the pipe');
    expect(lstatSync(pipe).isFIFO()).toBe(true);
    expect(readdirSync(place)).toEqual(['report.md']);
  });

  it('where there is no room for it, the old report stays and no half of the new', () => {
    const place = mkdtempSync(join(folder, 'full-'));
    writeFileSync(join(place, 'run.json'), JSON.stringify(run));
    writeFileSync(join(place, 'report.html'), 'old');
    // The system's own limit for the size of files: what is written beyond 8 blocks fails, as on a full disk.
    const { status, stderr } = spawnSync(
      'sh',
      [
        '-c',
        'trap "" XFSZ; ulimit -f 8; exec "$@"',
        'sh',
        process.execPath,
        program,
        'report',
        'run.json',
        '-o',
        'report.html',
      ],
      { cwd: place, encoding: 'utf8' },
    );
    expect(status).toBe(2);
    expect(stderr).toContain('report.html cannot be written');
    expect(stderr).toContain('no larger file is allowed');
    expect(readFileSync(join(place, 'report.html'), 'utf8')).toBe('old');
    expect(readdirSync(place).sort()).toEqual(['report.html', 'run.json']);
  });
});
