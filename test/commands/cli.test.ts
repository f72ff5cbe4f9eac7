import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Run } from '../../src/core/run.ts';
import { runSchema } from '../../src/core/run-schema.ts';
import { widthOf } from '../../src/report/layout.ts';
import { gamsa } from '../support/cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'gamsa-cli-'));
const secret = 's3cret-canary';

const policy = `schema: gamsa.policy/v1
controller: { name: Acme, country: KR }
law: [kr-pipa]
timeZone: Asia/Seoul
effective: 2025-01-01
officer: { department: Privacy }
purposes: { answer: Answering }
activities:
  - { id: inquiries, title: Inquiries, purposes: [answer], basis: { ground: contract }, items: { required: [name, email] }, retention: { keep: P1Y, from: collected } }
destruction: { procedure: p, method: m }
rights: [r]
measures: [m]
`;
const workspace = `schema: gamsa.workspace/v1
sources: { crm: { connector: sqlite, path: crm.sqlite } }
data: [{ at: "crm:asked", serves: [{ activity: inquiries, clock: created_at }] }]
`;

beforeAll(() => {
  const db = new DatabaseSync(join(folder, 'crm.sqlite'));
  db.exec(
    `create table asked (id integer primary key, name text not null, email text not null, created_at text not null)`,
  );
  const insert = db.prepare('insert into asked values (?, ?, ?, ?)');
  for (let i = 0; i < 60; i++)
    insert.run(
      i,
      `가나${'다라마바사'[i % 5]}`,
      `canary${i}@example.com`,
      i < 3 ? '2020-01-01' : '2026-06-01',
    );
  db.close();
  writeFileSync(join(folder, 'policy.yaml'), policy);
  writeFileSync(join(folder, 'gamsa.yaml'), workspace);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const audit = ['audit', '--as-of', '2026-11-02'];

describe('gamsa audit', () => {
  it('prints a summary on stdout, progress on stderr, and exits with 1 for findings', async () => {
    const { code, stdout, stderr } = await gamsa(audit, folder);
    expect(code).toBe(1);
    expect(stdout).toContain('Records past their retention');
    expect(stdout).toContain('crm:asked');
    expect(stderr).toContain('crm: done, 60 records read');
    expect(stdout + stderr).not.toMatch(/canary|가나/);
    expect(stripVTControlCharacters(stdout)).toBe(stdout);
  });

  it('speaks Korean when asked, or by the locale', async () => {
    const byFlag = await gamsa([...audit, '--lang', 'ko'], folder);
    const byLocale = await gamsa(audit, folder, { LANG: 'ko_KR.UTF-8' });
    expect(byFlag.stdout).toContain('보유기간');
    expect(byLocale.stdout).toBe(byFlag.stdout);
  });

  it.each([60, 80, 120])('keeps to %i columns, Hangul counted twice', async (columns) => {
    const { stdout } = await gamsa([...audit, '--lang', 'ko'], folder, { COLUMNS: String(columns) });
    for (const line of stdout.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(columns);
  });

  it('prints the run as JSON, and writes reports by extension for their owner alone', async () => {
    const { code, stdout } = await gamsa(
      [...audit, '--json', '-o', 'run.json', '-o', 'report.md', '-o', 'all.csv'],
      folder,
    );
    expect(code).toBe(1);
    const run = JSON.parse(stdout) as Run;
    expect(runSchema.safeParse(run).success).toBe(true);
    expect(JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8'))).toEqual(run);
    expect(readFileSync(join(folder, 'report.md'), 'utf8')).toContain('# gamsa report');
    expect(statSync(join(folder, 'run.json')).mode & 0o077).toBe(0);
  });

  it('passes with --fail-on none, and accepts a baseline', async () => {
    expect((await gamsa([...audit, '--fail-on', 'none'], folder)).code).toBe(0);
    await gamsa([...audit, '-o', 'base.json', '--quiet'], folder);
    expect((await gamsa([...audit, '--baseline', 'base.json', '--quiet'], folder)).code).toBe(0);
  });

  it('is silent with --quiet', async () => {
    expect(await gamsa([...audit, '--quiet'], folder)).toMatchObject({ code: 1, stdout: '', stderr: '' });
  });

  it('goes on where a source cannot be opened: incomplete, or nothing at all', async () => {
    const half = workspace.replace(
      'sqlite, path: crm.sqlite }',
      'sqlite, path: crm.sqlite }, gone: { connector: sqlite, path: nowhere.sqlite }',
    );
    writeFileSync(join(folder, 'half.yaml'), half);
    const { code, stdout } = await gamsa([...audit, '-w', 'half.yaml', '--fail-on', 'critical'], folder);
    expect(code).toBe(3);
    expect(stdout).toContain('INCOMPLETE');
    writeFileSync(join(folder, 'none.yaml'), workspace.replace('path: crm.sqlite', 'path: nowhere.sqlite'));
    expect((await gamsa([...audit, '-w', 'none.yaml'], folder)).code).toBe(4);
    // A database in which nothing shows is not complete either.
    const db = new DatabaseSync(join(folder, 'empty.sqlite'));
    db.exec('create table t (a); drop table t');
    db.close();
    const empty = await gamsa(['scan', 'empty.sqlite'], folder);
    expect(empty.code).toBe(4);
    expect(empty.stdout).toMatch(/^Coverage +INCOMPLETE$/m);
  });
});

describe('mistakes', () => {
  it.each([
    ['a missing workspace', ['audit', '-w', 'nothing.yaml'], 'nothing.yaml'],
    ['an unknown flag', ['audit', '--colour'], '--colour'],
    ['an unknown format', ['audit', '-o', 'report.xyz'], '.md'],
    ['a date that is none', ['audit', '--as-of', '2026-02-30'], 'YYYY-MM-DD'],
    ['an unknown source', ['audit', '--source', 'crn'], 'crm'],
    ['an unwritable place', [...audit, '-o', 'no/such/folder/run.json'], 'folder'],
    [
      'a variable that is not set',
      ['scan', 'postgres://u:${env:GAMSA_NOT_SET}@127.0.0.1:1/x'],
      'Target 1: the environment variable GAMSA_NOT_SET is not set',
    ],
    ['a target that is not there', ['scan', 'nowhere.csv'], 'Target 1'],
    ['a report of what is no run', ['report', 'policy.yaml'], 'policy.yaml'],
    ['an unknown rule', ['rules', 'records-past-retentoin'], 'records-past-retention'],
    ['an unknown connector', ['connectors', 'postgers'], 'postgres'],
    ['an unknown command', ['scann'], 'did you mean `scan`?'],
  ])('%s: exit code 2, and what to do', async (_, args, hint) => {
    const { code, stderr, stdout } = await gamsa(args, folder);
    expect(code).toBe(2);
    expect(stderr).toContain(hint);
    expect(stdout).toBe('');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('a place that cannot be written to is told before anything is looked at', async () => {
    const { stderr } = await gamsa([...audit, '-o', 'no/such/folder/run.json'], folder);
    expect(stderr).not.toContain('datasets');
    expect((await gamsa([...audit, '-o', '.', '--format', 'json'], folder)).stderr).toContain(
      'it is a folder',
    );
  });

  it('a YAML error names file, line and column', async () => {
    writeFileSync(join(folder, 'bad.yaml'), workspace.replace('connector: sqlite', 'connector: sqlit'));
    const { code, stderr } = await gamsa(['audit', '-w', 'bad.yaml'], folder);
    expect(code).toBe(2);
    expect(stderr).toMatch(/bad\.yaml:2:\d+/);
    expect(stderr).toContain('sqlite');
  });

  it('a secret in clear text is refused and never repeated', async () => {
    const url = `postgres://auditor:${secret}@db.example.com/crm`;
    writeFileSync(
      join(folder, 'secret.yaml'),
      `schema: gamsa.workspace/v1\nsources: { crm: { connector: postgres, url: "${url}" } }\n`,
    );
    const { code, stdout, stderr } = await gamsa(['audit', '-w', 'secret.yaml'], folder);
    expect(code).toBe(2);
    expect(stderr).toContain('${env:');
    expect(stdout + stderr).not.toContain(secret);
  });
});

describe('the other commands', () => {
  it('scan needs no file, and takes several targets', async () => {
    writeFileSync(
      join(folder, 'list.csv'),
      '이름,이메일\n가나다,canary@example.com\n라마바,canary2@example.com\n',
    );
    // What follows the file of a report is a target, and no further file.
    const { code, stdout } = await gamsa(['scan', '-o', 'map.csv', 'crm.sqlite', 'list.csv'], folder);
    expect([0, 1]).toContain(code);
    expect(readFileSync(join(folder, 'map.csv'), 'utf8')).not.toContain('canary');
    expect(stdout).toContain('sqlite:asked');
    expect(stdout).toContain('files:list.csv');
    expect(stdout).not.toContain('canary');
  });

  it('report renders a run again, also from a pipe', async () => {
    await gamsa([...audit, '-o', 'again.json', '--quiet'], folder);
    const text = readFileSync(join(folder, 'again.json'), 'utf8');
    const file = await gamsa(['report', 'again.json', '--format', 'csv'], folder);
    const pipe = await gamsa(['report', '-', '--format', 'csv'], folder, {}, text);
    expect(file.stdout).toContain('records-past-retention');
    expect(pipe.stdout).toBe(file.stdout);
  });

  it('report refuses a run that was tampered with', async () => {
    await gamsa([...audit, '-o', 'odd.json', '--quiet'], folder);
    const run = JSON.parse(readFileSync(join(folder, 'odd.json'), 'utf8')) as Record<string, unknown>;
    writeFileSync(join(folder, 'odd.json'), JSON.stringify({ ...run, values: ['x'] }));
    expect((await gamsa(['report', 'odd.json'], folder)).code).toBe(2);
    writeFileSync(join(folder, 'odd.json'), JSON.stringify({ ...run, schema: 'gamsa.run/v9' }));
    expect((await gamsa(['report', 'odd.json'], folder)).stderr).toContain('v9');
  });

  it('explain says why a column was classified and a finding raised', async () => {
    await gamsa(audit, folder);
    const column = await gamsa(['explain', 'crm:asked.email'], folder);
    expect(column.code).toBe(0);
    expect(column.stdout).toContain('email');
    const run = JSON.parse(readFileSync(join(folder, '.gamsa/last-run.json'), 'utf8')) as Run;
    const finding = run.results.find(({ status }) => status === 'violated')!;
    const explained = await gamsa(['explain', finding.fingerprint, '--lang', 'ko'], folder);
    expect(explained.stdout).toContain(finding.title.ko);
    for (const near of ['crm:asked.emial', 'asked.email', 'email', 'shop.asked.email'])
      expect((await gamsa(['explain', near], folder)).stderr).toContain('did you mean `crm:asked.email`');
    const json = JSON.parse((await gamsa(['explain', 'crm:asked.email', '--json'], folder)).stdout);
    expect(json.fields).toMatchObject([{ place: 'crm:asked.email', item: 'email', prior: 3.5 }]);
    expect(json.fields[0].wouldChange.ko).toContain('판정을 바꿀 수 있는 것');
    const sum = (json.fields[0].evidence as { item?: string; weight: number }[])
      .filter(({ item }) => item === 'email')
      .reduce((total, { weight }) => total + weight, 0);
    expect(sum).toBeGreaterThan(json.fields[0].prior);
    expect((await gamsa(['explain', 'crm:asked.*'], folder)).stderr).toContain('no wildcards');
  });

  it('explain knows the last scan too, takes dots alone, and says what a sample proves', async () => {
    const place = mkdtempSync(join(tmpdir(), 'gamsa-explain-'));
    const none = await gamsa(['explain', 'sqlite.asked.email'], place);
    expect(none.code).toBe(2);
    expect(none.stderr).toContain('Run `gamsa scan` or `gamsa audit` here first');
    await gamsa(['scan', join(folder, 'crm.sqlite'), '--sample', '5', '-q'], place);
    const dots = await gamsa(['explain', 'sqlite.asked.email'], place);
    expect(dots.code).toBe(0);
    expect(dots.stdout).toBe((await gamsa(['explain', 'sqlite:asked.email'], place)).stdout);
    expect(dots.stdout).toMatch(/looked at: sampled; what was not seen is in less than \d+ %.*99 %/s);
    expect((await gamsa(['explain', 'sqlite.asked'], place)).stdout).toContain('sqlite:asked.email');
    // The audit of a workspace stays what it was.
    await gamsa(audit, folder);
    await gamsa(['scan', 'crm.sqlite', '-q'], folder);
    expect((await gamsa(['explain', 'crm:asked.email'], folder)).code).toBe(0);
    expect((await gamsa(['explain', 'sqlite:asked.email'], folder)).code).toBe(0);
    rmSync(place, { recursive: true });
  });

  it('init writes files that load, and does not overwrite them', async () => {
    const place = mkdtempSync(join(tmpdir(), 'gamsa-init-'));
    const first = await gamsa(['init', join(folder, 'crm.sqlite')], place, { LANG: 'ko_KR.UTF-8' });
    expect(first.code).toBe(0);
    expect(readFileSync(join(place, 'gamsa.yaml'), 'utf8')).toContain('clock: "created_at"');
    for (const name of ['policy', 'workspace', 'detector'])
      expect(existsSync(join(place, `.gamsa/gamsa.${name}.v1.schema.json`))).toBe(true);
    expect((await gamsa(['init'], place)).code).toBe(2);
    expect((await gamsa(['audit', '--fail-on', 'none'], place)).code).toBe(0);
    rmSync(place, { recursive: true });
  });

  it('init writes entries that hold as they are once their comment mark goes', async () => {
    const place = mkdtempSync(join(tmpdir(), 'gamsa-init-'));
    await gamsa(['init', join(folder, 'crm.sqlite')], place);
    const file = join(place, 'gamsa.yaml');
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('  # - { at: ');
    writeFileSync(file, text.replaceAll('  # - { at: ', '  - { at: ').replaceAll('CHOOSE', 'inquiries'));
    const { code, stderr } = await gamsa(['audit', '--fail-on', 'none'], place);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    rmSync(place, { recursive: true });
  });

  it('init names what it could not look at, and why', async () => {
    const place = mkdtempSync(join(tmpdir(), 'gamsa-init-'));
    const db = new DatabaseSync(join(place, 'shop.sqlite'));
    db.exec(`create table asked (email text); insert into asked values ('canary@example.com');
      create table gone (x text); create view broken as select x from gone; drop table gone;
      create table kept_01012345678 (email text); insert into kept_01012345678 values ('canary@example.com')`);
    db.close();
    const { code, stdout } = await gamsa(['init', 'shop.sqlite'], place);
    const text = readFileSync(join(place, 'gamsa.yaml'), 'utf8');
    expect(code).toBe(3);
    expect(stdout).toMatch(/Not looked at, or not wholly:\n *! sqlite:broken: \S.*\n/);
    expect(text).toMatch(/^ {2}# Not looked at, or not wholly: sqlite:broken: \S/m);
    // A name that is personal data stands there by a wildcard, which finds it.
    expect(text).toContain('at: "sqlite:kept_*"');
    expect(text + stdout).not.toContain('01012345678');
    const ko = await gamsa(['init', 'shop.sqlite', '--force'], place, {
      LANG: 'ko_KR.UTF-8',
    });
    expect(ko.stdout).toContain('확인하지 못했거나 일부만 확인한 대상:');
    expect(readFileSync(join(place, 'gamsa.yaml'), 'utf8')).toMatch(
      /^ {2}# 확인 못 함 또는 일부만 확인: sqlite:broken: /m,
    );
    rmSync(place, { recursive: true });
  });

  it('init says so where nothing could be looked at', async () => {
    const place = mkdtempSync(join(tmpdir(), 'gamsa-init-'));
    const { code, stdout } = await gamsa(['init', 'postgres://u@127.0.0.1:1/x'], place);
    expect(code).toBe(4);
    expect(stdout).toContain('! postgres: cannot be reached');
    expect(readFileSync(join(place, 'gamsa.yaml'), 'utf8')).toContain(
      '# Not looked at, or not wholly: postgres: cannot be reached',
    );
    rmSync(place, { recursive: true });
  });

  it('init leaves a typed password behind', async () => {
    const place = mkdtempSync(join(tmpdir(), 'gamsa-init-'));
    await gamsa(['init', `postgres://u:${secret}@127.0.0.1:1/x`], place);
    const text = readFileSync(join(place, 'gamsa.yaml'), 'utf8');
    expect(text).not.toContain(secret);
    expect(text).toContain('${env:');
    rmSync(place, { recursive: true });
  });

  it('connectors and rules list and describe, as text and JSON', async () => {
    expect((await gamsa(['connectors'], folder)).stdout).toContain('postgres');
    expect(JSON.parse((await gamsa(['connectors', 'sqlite', '--json'], folder)).stdout)).toHaveLength(1);
    expect((await gamsa(['rules', 'records-past-retention', '--lang', 'ko'], folder)).stdout).toMatch(
      /[가-힣]/,
    );
    // An item and a detector are called alike.
    expect((await gamsa(['rules', 'email', '--items'], folder)).stdout).toMatch(/^detectors .*email-list/m);
    expect((await gamsa(['rules', 'email', '--detectors'], folder)).stdout).toMatch(
      /^email\n[\s\S]*^check +no/m,
    );
    expect((await gamsa(['rules', '--detectors'], folder)).stdout).toMatch(/^card-number .* check$/m);
    expect(JSON.parse((await gamsa(['rules', '--items', '--json'], folder)).stdout).length).toBeGreaterThan(
      60,
    );
  });

  it('points a wrong flag to the help of its command, once', async () => {
    const { code, stderr } = await gamsa(['evidence', 'verify', 'x', '--key', 'y'], folder);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'Nonexistent flag: --key\nSee `gamsa evidence verify --help`.\n',
    });
  });

  it.each([
    [['scan', '--nope'], '없는 옵션입니다: --nope'],
    [['scan'], '필요한 인수 1개가 없습니다:'],
    [['scan', 'x', '--sample', 'abc'], '--sample 옵션의 값을 읽을 수 없습니다\n\t정수가 아닙니다: abc'],
    [['scan', 'x', '--sample', '0'], '1 이상의 정수가 아닙니다: 0'],
    [['scan', 'x', '--sample'], '--sample 옵션에는 값이 필요합니다'],
    [['scan', 'x', '--fail-on', 'foo'], '--fail-on 옵션에 쓸 수 없는 값입니다: foo. 쓸 수 있는 값: critical'],
    [['diff', 'a', 'b', 'c'], '받지 않는 인수입니다: c'],
    [['lock', '--confirm', 'x'], '--confirm 옵션에는 다음 옵션이 모두 필요합니다: --by'],
    [['lock', '--by', 'x'], '--by 옵션에는 다음 중 하나가 필요합니다: --confirm, --not-personal'],
    [['gate', '--git-base', 'a', '--latest', '2'], '--latest 옵션은 --git-base 옵션과 함께 쓸 수 없습니다'],
    [['evidence', 'keygen'], '필요한 옵션이 없습니다: --output'],
  ])('tells what is wrong with %j in Korean too', async (args, words) => {
    const { code, stderr } = await gamsa(args, folder, { LANG: 'ko_KR.UTF-8' });
    expect(code).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/Expected|Missing|following|Parsing|Flag/);
  });

  it('help has examples', async () => {
    const { code, stdout } = await gamsa(['audit', '--help'], folder);
    expect(code).toBe(0);
    expect(stdout).toContain('EXAMPLES');
  });
});
