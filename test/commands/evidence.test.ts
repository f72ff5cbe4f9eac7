import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/core/digest.ts';
import { gamsa } from '../support/cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'gamsa-evidence-'));
const at = (name: string) => join(folder, name);
const evidence = (...args: string[]) => gamsa(['evidence', ...args], folder);
const workspace = `schema: gamsa.workspace/v1
sources: { crm: { connector: sqlite, path: crm.sqlite } }
data: [{ at: "crm:asked", serves: [{ activity: inquiries, clock: created_at }] }]
`;

beforeAll(async () => {
  const db = new DatabaseSync(at('crm.sqlite'));
  db.exec('create table asked (id integer primary key, email text not null, created_at text not null)');
  const insert = db.prepare('insert into asked values (?, ?, ?)');
  for (let i = 0; i < 60; i++) insert.run(i, `canary${i}@example.com`, '2026-06-01');
  db.close();
  writeFileSync(
    at('policy.yaml'),
    `schema: gamsa.policy/v1
controller: { name: Acme, country: KR }
law: [kr-pipa]
timeZone: Asia/Seoul
effective: 2025-01-01
officer: { department: Privacy }
activities:
  - { id: inquiries, title: Inquiries, items: { required: [name] }, retention: { keep: P1Y, from: collected } }
`,
  );
  writeFileSync(at('gamsa.yaml'), workspace);
  await gamsa(['audit', '-q', '-o', 'run.json'], folder);
  await evidence('keygen', '-o', 'audit');
  await evidence('keygen', '-o', 'officer');
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('gamsa evidence', { timeout: 120_000 }, () => {
  it('makes keys that only their owner reads, and never writes over any', async () => {
    expect(statSync(at('audit.key')).mode & 0o777).toBe(0o600);
    const key = readFileSync(at('audit.key'), 'utf8');
    expect((await evidence('keygen', '-o', 'audit')).code).toBe(2);
    expect(readFileSync(at('audit.key'), 'utf8')).toBe(key);
  });

  it('packs, verifies, approves and chains', async () => {
    const first = await evidence('pack', 'run.json', '-o', 'one', '--key', 'audit.key');
    expect(first).toMatchObject({ code: 0, stderr: '' });
    for (const name of ['run.json', 'report.ko.html', 'policy.yaml', 'gamsa.yaml', 'sbom.cdx.json']) {
      expect(existsSync(at(`one/${name}`)), name).toBe(true);
    }
    expect(readFileSync(at('one/run.json'))).toEqual(readFileSync(at('run.json')));
    for (const line of readFileSync(at('one/SHA256SUMS'), 'utf8').trimEnd().split('\n')) {
      const [digest, name] = line.split('  ');
      expect(sha256(readFileSync(at(`one/${name}`)))).toBe(digest);
    }
    for (const name of readdirSync(at('one'))) {
      expect(readFileSync(at(`one/${name}`), 'utf8'), name).not.toMatch(/canary\d/);
    }

    expect(await evidence('verify', 'one', '--trust', 'audit.pub')).toMatchObject({ code: 0 });
    const env = { GAMSA_EVIDENCE_KEY: readFileSync(at('audit.key'), 'utf8') };
    const next = ['evidence', 'pack', 'run.json', '-o', 'two', '--previous', 'one'];
    expect(await gamsa(next, folder, env)).toMatchObject({ code: 0 });

    const both = ['one', 'two', '--trust', 'audit.pub', '--trust', 'officer.pub'];
    for (const bundle of ['one', 'two']) {
      const signing = ['approve', bundle, '--key', 'officer.key', '--trust', 'audit.pub'];
      expect(await evidence(...signing)).toMatchObject({ code: 0 });
    }
    expect(await evidence('verify', ...both)).toMatchObject({ code: 0 });
    const alone = await evidence(
      'verify',
      'two',
      'two',
      '--trust',
      'audit.pub',
      '--trust',
      'officer.pub',
      '--json',
    );
    expect(alone.code).toBe(1);
    expect(JSON.parse(alone.stdout)).toMatchObject({ whole: false });
  });

  it('packs files that begin with a byte order mark', async () => {
    const files = ['policy.yaml', 'gamsa.yaml'].map(
      (name) => [name, readFileSync(at(name), 'utf8')] as const,
    );
    for (const [name, text] of files) writeFileSync(at(name), `\ufeff${text}`);
    await gamsa(['audit', '-q', '-o', 'marked.json'], folder);
    const marked = await evidence('pack', 'marked.json', '-o', 'marked', '--key', 'audit.key');
    for (const [name, text] of files) writeFileSync(at(name), text);
    expect(marked).toMatchObject({ code: 0, stderr: '' });
  });

  it('packs the lock by which was audited, and no other', async () => {
    const lock = 'schema: gamsa.lock/v1\ndatasets: {}\n';
    writeFileSync(at('gamsa.lock.yaml'), lock);
    await gamsa(['audit', '-q', '-o', 'locked.json'], folder);
    const locked = await evidence('pack', 'locked.json', '-o', 'locked', '--key', 'audit.key');
    const without = await evidence('pack', 'run.json', '-o', 'unlocked', '--key', 'audit.key');
    writeFileSync(at('gamsa.lock.yaml'), `${lock}# decided otherwise\n`);
    const other = await evidence('pack', 'locked.json', '-o', 'no', '--key', 'audit.key', '--lang', 'en');
    rmSync(at('gamsa.lock.yaml'));
    expect([locked.code, without.code, other.code]).toEqual([0, 0, 2]);
    expect(readFileSync(at('locked/gamsa.lock.yaml'), 'utf8')).toBe(lock);
    expect(existsSync(at('unlocked/gamsa.lock.yaml'))).toBe(false);
    expect(other.stderr).toContain('gamsa.lock.yaml is not the lock of this run: it changed since');
  });

  it('packs detectors and the baseline of the audit, says what was left out, and knows them again', async () => {
    const detector = (example: string) => `schema: gamsa.detector/v1
detectors:
  - { id: acme, item: student-number, pattern: 'AC-\\d{6}', examples: { match: [AC-123456], reject: [${example}] } }
`;
    const teams = Array.from({ length: 30 }, (_, i) => `Team ${i}`).join('\n');
    mkdirSync(at('own/lists'), { recursive: true });
    writeFileSync(at('own/acme.yaml'), detector('AC-12'));
    writeFileSync(at('own/people.yaml'), detector('canary77@example.com').replace('id: acme', 'id: people'));
    writeFileSync(
      at('own/teams.yaml'),
      `schema: gamsa.detector/v1
detectors:
  - { id: teams, item: department, dictionary: lists/teams.txt, examples: { match: [Team 1], reject: [no] } }
  - { id: vips, item: name, dictionary: lists/vips.txt, examples: { match: [vip one], reject: [no] } }
`,
    );
    writeFileSync(at('own/lists/teams.txt'), teams);
    writeFileSync(at('own/lists/vips.txt'), 'vip one\n');
    cpSync(at('run.json'), at('baseline.json'));
    const own = `${workspace}detectors: [own/*.yaml]\noptions: { baseline: baseline.json }\n`;
    writeFileSync(at('own.yaml'), own);
    await gamsa(['audit', '-q', '-w', 'own.yaml', '-o', 'own.json'], folder);
    const packing = ['pack', 'own.json', '-w', 'own.yaml', '--key', 'audit.key', '--lang', 'en'];
    const packed = await evidence(...packing, '-o', 'owned');
    expect(packed).toMatchObject({ code: 0, stderr: '' });
    expect(packed.stdout).toContain('left out: own/people.yaml');
    const text = (name: string) => readFileSync(at(`owned/${name}`), 'utf8');
    expect(text('baseline.json')).toBe(readFileSync(at('baseline.json'), 'utf8'));
    const { inputs } = JSON.parse(text('inputs.json'));
    expect(
      inputs.map(({ kind, file, in: name, leftOut }: Record<string, string>) => [
        kind,
        file,
        name ?? leftOut,
      ]),
    ).toEqual([
      ['policy', 'policy.yaml', 'policy.yaml'],
      ['workspace', 'own.yaml', 'gamsa.yaml'],
      ['detectors', 'own/acme.yaml', 'detectors-1.yaml'],
      ['detectors', 'own/people.yaml', 'holds-personal-data'],
      ['detectors', 'own/teams.yaml', 'quotes-a-dictionary'],
      ['dictionary', 'own/lists/teams.txt', 'may-hold-personal-data'],
      ['dictionary', 'own/lists/vips.txt', 'may-hold-personal-data'],
      ['baseline', 'baseline.json', 'baseline.json'],
    ]);
    // The digest of a list this short would tell its values to whoever guesses them.
    const digestOf = (file: string) => inputs.find((one: { file: string }) => one.file === file).sha256;
    expect(digestOf('own/lists/teams.txt')).toBe(sha256(Buffer.from(teams)));
    expect(digestOf('own/lists/vips.txt')).toBeUndefined();
    expect(text('SHA256SUMS')).toContain('detectors-1.yaml');
    for (const name of readdirSync(at('owned')))
      expect(text(name), name).not.toMatch(/canary77|vip one|Team 2/i);
    const verified = await evidence('verify', 'owned', '--trust', 'audit.pub', '--lang', 'en');
    expect(verified.code).toBe(0);
    expect(verified.stdout).toContain('left out: own/lists/teams.txt');

    const all = ['own/people.yaml', 'own/lists/teams.txt'].flatMap((file) => ['--with', file]);
    expect(await evidence(...packing, '-o', 'all', ...all)).toMatchObject({ code: 0 });
    expect(readFileSync(at('all/dictionary-1.txt'), 'utf8')).toBe(teams);
    expect((await evidence(...packing, '-o', 'no', '--with', 'own/other.yaml')).stderr).toContain(
      'own/other.yaml',
    );
    writeFileSync(at('own/lists/teams.txt'), `${teams}\nTeam 99`);
    const changed = await evidence(...packing, '-o', 'no');
    expect(changed).toMatchObject({ code: 2 });
    expect(changed.stderr).toContain('own/lists/teams.txt is not the dictionary of this run');
    expect(existsSync(at('no'))).toBe(false);
    writeFileSync(at('own/lists/teams.txt'), teams);

    await gamsa(['scan', 'crm.sqlite', '-q', '--detectors', 'own/acme.yaml', '-o', 'scan.json'], folder);
    expect(await evidence('pack', 'scan.json', '-o', 'scanned', '--key', 'audit.key')).toMatchObject({
      code: 0,
    });
    expect(readFileSync(at('scanned/detectors-1.yaml'), 'utf8')).toBe(detector('AC-12'));
  });

  it('names what was altered, in the reader’s language, and approves no such bundle', async () => {
    await evidence('pack', 'run.json', '-o', 'bad', '--key', 'audit.key');
    writeFileSync(at('bad/findings.csv'), 'nothing found\n');
    cpSync(at('policy.yaml'), at('bad/notes.yaml'));
    rmSync(at('bad/report.en.md'));
    const { code, stdout } = await evidence('verify', 'bad', '--trust', 'audit.pub', '--lang', 'en');
    expect(code).toBe(1);
    expect(stdout).toContain('findings.csv: altered');
    expect(stdout).toContain('notes.yaml: added');
    expect(stdout).toContain('report.en.md: missing');
    const korean = await evidence('verify', 'bad', '--trust', 'audit.pub', '--lang', 'ko');
    expect(korean.stdout).toContain('findings.csv: 서명 뒤에 변경됨');
    const before = readFileSync(at('bad/bundle.dsse.json'));
    expect((await evidence('approve', 'bad', '--key', 'officer.key', '--trust', 'audit.pub')).code).toBe(2);
    expect(readFileSync(at('bad/bundle.dsse.json'))).toEqual(before);
  });

  it('refuses another policy, a secret in clear, a foreign run, and leaves nothing behind', async () => {
    const policy = readFileSync(at('policy.yaml'), 'utf8');
    writeFileSync(at('policy.yaml'), `${policy}# changed\n`);
    const changed = await evidence('pack', 'run.json', '-o', 'no', '--key', 'audit.key', '--lang', 'en');
    writeFileSync(at('policy.yaml'), policy);
    expect(changed).toMatchObject({ code: 2 });
    expect(changed.stderr).toContain('not the policy this run was held against');

    // An exception that was accepted after the audit was none of this run.
    const waiver = `waivers: [{ match: { rule: '*' }, reason: r, approver: a, created: 2026-01-01, expires: 2026-12-31 }]\n`;
    writeFileSync(at('gamsa.yaml'), workspace + waiver);
    const other = await evidence('pack', 'run.json', '-o', 'no', '--key', 'audit.key', '--lang', 'en');
    writeFileSync(at('gamsa.yaml'), workspace);
    expect(other).toMatchObject({ code: 2 });
    expect(other.stderr).toContain('not the workspace of this run');

    const url = 'postgres://u:hunter2secret@db/crm';
    writeFileSync(
      at('clear.yaml'),
      workspace.replace('connector: sqlite, path: crm.sqlite', `connector: postgres, url: "${url}"`),
    );
    const clear = await evidence('pack', 'run.json', '-o', 'no', '--key', 'audit.key', '-w', 'clear.yaml');
    expect(clear.code).toBe(2);
    expect(clear.stderr).toContain('clear.yaml:2');
    expect(clear.stderr).not.toContain('hunter2');

    writeFileSync(at('foreign.json'), '{"schema":"other"}');
    expect((await evidence('pack', 'foreign.json', '-o', 'no', '--key', 'audit.key')).code).toBe(2);
    expect((await evidence('pack', 'run.json', '-o', 'no')).code).toBe(2);
    expect((await evidence('pack', 'run.json', '-o', 'gone/no', '--key', 'audit.key')).code).toBe(2);
    expect((await evidence('verify', 'gone', '--trust', 'audit.pub')).code).toBe(2);
    expect(existsSync(at('no'))).toBe(false);
  });
});
