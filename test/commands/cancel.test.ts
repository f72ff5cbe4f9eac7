import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runSchema } from '../../src/core/run-schema.ts';

const program = fileURLToPath(new URL('../../bin/run.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gamsa-cancel-'));

beforeAll(() => {
  const db = new DatabaseSync(join(folder, 'crm.sqlite'));
  db.exec(`create table a_people (email text); insert into a_people values ('a@example.com');
    create view b_endless as with recursive n(i) as (select 1 union all select i + 1 from n) select max(i) as i from n`);
  db.close();
  // Else it would be a finding that everybody may read it.
  chmodSync(join(folder, 'crm.sqlite'), 0o600);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(['SIGINT', 'SIGTERM'] as const)(
  '%s in the middle: what was seen is written, the rest is said to be cancelled',
  async (signal) => {
    const out = join(folder, `${signal}.json`);
    const child = spawn(process.execPath, [program, 'scan', 'crm.sqlite', '-o', out], { cwd: folder });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (said === '') setTimeout(() => child.kill(signal), 500);
      said += text;
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect(code).toBe(3);
    const run = runSchema.parse(JSON.parse(readFileSync(out, 'utf8')));
    expect(run.complete).toBe(false);
    expect(run.datasets.map(({ name, outcome }) => [name, outcome.reason?.code ?? outcome.status])).toEqual([
      ['a_people', 'scanned'],
      ['b_endless', 'cancelled'],
    ]);
  },
);
