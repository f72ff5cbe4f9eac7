import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { createConnection } from 'mysql2/promise';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Run } from '../../src/core/run.ts';
import { extensions } from '../../src/report/index.ts';
import { gamsa } from '../support/cli.ts';
import { gamsaInside } from '../support/inside.ts';
import { plantMariadb, plantPostgres, plantSqlite } from '../support/planted/databases.ts';
import { plantFiles } from '../support/planted/files.ts';
import { type Planted, people, traces } from '../support/planted/people.ts';

/**
 * No person anywhere: people stand wherever a source has room for a name (keys, headings, tags, sections, sheets, tables, schemas,
 * labels, bounds, comments, conditions), and everything that any command writes is searched for them. `canary.server.test.ts` does so
 * for values in columns, in all formats.
 */
const root = mkdtempSync(join(tmpdir(), 'gamsa-planted-'));
const [work, temporary, out] = ['work', 'tmp', 'out'].map((name) => join(root, name)) as [
  string,
  string,
  string,
];
const database = `gamsa_planted_${process.pid}`;
let env: Record<string, string> = {};

beforeAll(async () => {
  for (const folder of [work, temporary, out]) mkdirSync(folder);
  const admin = new pg.Client(`${inject('postgresUrl')}/postgres`);
  await admin.connect();
  await admin.query(`create database ${database}`);
  await admin.end();
  await Promise.all([
    plantPostgres(`${inject('postgresUrl')}/${database}`),
    plantMariadb(inject('mariadbUrl'), database),
    plantFiles(join(work, 'exports')),
  ]);
  plantSqlite(join(work, 'crm.sqlite'));
  configure();
});

afterAll(async () => {
  const admin = new pg.Client(`${inject('postgresUrl')}/postgres`);
  await admin.connect();
  await admin.query(`drop database ${database} with (force)`);
  await admin.end();
  const maria = await createConnection(inject('mariadbUrl'));
  await maria.query(`drop database ${database}`);
  await maria.end();
  rmSync(root, { recursive: true, force: true });
});

function configure(): void {
  const url = new URL(`${inject('postgresUrl')}/${database}`);
  env = {
    PGPASSWORD: decodeURIComponent(url.password),
    TMPDIR: temporary,
    GAMSA_ERASURE_KEY: 'sixteen characters or more',
    GAMSA_KEYS_PASSPHRASE: 'sixteen characters or more',
  };
  writeFileSync(
    join(work, 'policy.yaml'),
    `schema: gamsa.policy/v1
controller: { name: Acme, country: KR }
law: [kr-pipa]
timeZone: Asia/Seoul
effective: 2025-01-01
activities: [{ id: letters, title: Letters, items: { required: [email] }, retention: { keep: P1Y, from: consented } }]
`,
  );
  writeFileSync(
    join(work, 'gamsa.yaml'),
    `schema: gamsa.workspace/v1
sources:
  pg: { connector: postgres, host: 127.0.0.1, port: ${url.port}, user: postgres, password: "\${env:PGPASSWORD}", database: ${database} }
  maria: { connector: mysql, url: "${inject('mariadbUrl')}/${database}" }
  crm: { connector: sqlite, path: crm.sqlite }
  exports: { connector: files, paths: [exports] }
data:
  - { at: "pg:public.people", serves: [{ activity: letters, clock: at }] }
  - { at: "maria:${database}.people", serves: [{ activity: letters, clock: at }] }
  - { at: "crm:people", serves: [{ activity: letters, clock: at }] }
  - { at: "crm:messages_*", serves: [{ activity: letters, clock: at }] }
`,
  );
}

const leaks: string[] = [];

const wanted = traces.map((trace) => trace.toLowerCase());

function search(what: string, text: string): void {
  const lower = text.toLowerCase();
  for (const trace of wanted) {
    const at = lower.indexOf(trace);
    if (at >= 0) leaks.push(`${what}: ${JSON.stringify(text.slice(Math.max(0, at - 60), at + 30))}`);
  }
}

function searchFolder(folder: string, skip: ReadonlySet<string> = new Set()): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (skip.has(path)) continue;
    if (entry.isDirectory()) searchFolder(path);
    else if (entry.isFile()) {
      const bytes = readFileSync(path);
      const parts = path.endsWith('.xlsx')
        ? Object.values(unzipSync(bytes))
            .map((part) => strFromU8(part))
            .join('\n')
        : '';
      search(path.slice(root.length), bytes.toString('utf8') + parts);
    }
  }
}

async function run(...args: string[]) {
  const result = await gamsaInside(args, work, env);
  search(args.join(' '), result.stdout + result.stderr);
  return result;
}

/** Flags for a file of each of these endings. */
const files = (...names: readonly string[]) => names.flatMap((name) => ['-o', join(out, name)]);

const [first, second, third] = people as unknown as readonly [Planted, Planted, Planted];
const json = join(out, 'run.json');

describe('no person who stands in the place of a name leaves the program', { timeout: 180_000 }, () => {
  let saw: Run;

  afterEach(() => expect(leaks.splice(0).slice(0, 20)).toEqual([]));

  it('by an audit, its reports in all formats, and what explains them', async () => {
    const { code, stderr } = await run('audit', '--verbose', '--full', '-o', json);
    expect(code, stderr).toBe(1);
    saw = JSON.parse(readFileSync(json, 'utf8')) as Run;
    await run('report', json, ...files(...extensions.map((extension) => `report${extension}`)));
    await run('report', json, '--lang', 'ko', ...files('ko.md', 'ko.csv'));
    const some = saw.datasets.filter((_, i) => i % 6 === 0);
    for (const { source, name } of some) await run('explain', `${source}:${name}`);
  });

  it('which saw them: else this test would find nothing', () => {
    expect(saw.sources.map(({ outcome }) => outcome.status)).toEqual(Array(4).fill('scanned'));
    const names = saw.datasets.flatMap(({ name, fields }) => [name, ...fields.map((field) => field.name)]);
    for (const [mask, least] of [
      ['<username>', 60],
      ['<name>', 20],
      ['<email>', 5],
      ['{key}', 10],
      ['{}', 10],
    ] as const)
      expect(names.filter((name) => name.includes(mask)).length, mask).toBeGreaterThanOrEqual(least);
    expect(saw.datasets.filter(({ outcome }) => outcome.status === 'failed').length).toBeGreaterThan(8);
  });

  it('while what fields and files are called by stands as it is', () => {
    const fields = (dataset: string) =>
      saw.datasets
        .find(({ source, name }) => source === 'exports' && name === dataset)
        ?.fields.map(({ name }) => name);
    expect(fields('named.csv')).toEqual(['name', 'login', 'email', 'mobile', 'address']);
    expect(fields('people.ini')).toEqual(['{key}', 'mobile', 'score']);
    expect(fields('pivot.csv')).toContain('day');
    expect(saw.datasets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['messages_<username>', 'public.people', 'public.of_one']),
    );
  });

  it('by scans, and what is made of them', async () => {
    await run('scan', '--verbose', 'exports', 'crm.sqlite', '--json');
    await run('scan', `exports/home/${first.login}`, `exports/mails/${first.email}.json`);
    await run('scan', 'exports/broken', '--verbose', '--lang', 'ko');
    await run('init', '--dir', join(out, 'made'), 'crm.sqlite', 'exports');
    await run('lock', '--run', json, '--lock', join(out, 'gamsa.lock.yaml'));
    await run('lock');
    await run('audit', '--verbose', '--baseline', json);
    await run('audit', '--resume', '--source', 'crm');
    await run('diff');
    await run('history');
    await run('stale');
  });

  it('by a plan of destruction, a bundle of evidence, the search for one person', async () => {
    await run(
      'destruction',
      'plan',
      ...files('plan.json', 'plan.md', 'register.csv'),
      '--keys-file',
      join(out, 'keys.enc'),
    );
    await run('destruction', 'verify', join(out, 'plan.json'), ...files('verified.json', 'verified.md'));
    await run('evidence', 'keygen', ...files('audit'));
    await run('evidence', 'pack', json, ...files('bundle'), '--key', join(out, 'audit.key'));
    const input = `email: ${first.email}\nphone: ${first.mobile}\nname: ${first.korean}\n`;
    for (const args of [
      ['subject', 'find', '--full', '--verbose'],
      ['subject', 'verify-erasure', '--full', ...files('proof.json')],
    ]) {
      const { stdout, stderr } = await gamsa(args, work, env, input);
      search(args.join(' '), stdout + stderr);
    }
  });

  it('by a gate', async () => {
    mkdirSync(join(work, 'db'));
    writeFileSync(
      join(work, 'db', 'V1__all.sql'),
      `create table messages_${first.login} (id int primary key, email text default '${first.email}', note text check (note <> '${second.latin}'));
create table messages_${second.login} (id int primary key, email text, note text);
create table messages_${third.login} (id int primary key, email text, note text);
comment on column messages_${third.login}.email is 'ask ${second.latin}, ${first.email}';
create table zz01 (c7 varchar(80), c8 date, lga varchar(4), c9 int, c10 timestamp);
comment on table zz01 is 'List of customers of ${first.latin}';
comment on column zz01.c7 is '${first.latin}''s home phone number';
comment on column zz01.c8 is 'login id ${second.login}';
comment on column zz01.lga is '${second.latin} wage type';
comment on column zz01.c9 is '${first.korean} 회원 ID';
comment on column zz01.c10 is '${first.korean}님의 수신거부등록일시';
insert into messages_${first.login} values (1, '${first.email}', 'x'), (1, '${first.email}', 'y');
insert into messages_${second.login} values ('${first.email}', 'x', 'y');
`,
    );
    const reports = ['sarif', 'junit.xml', 'gitlab.json', 'json', 'md'].map((ending) => `gate.${ending}`);
    await run('gate', 'db', '--source', 'pg', '--verbose', ...files(...reports));
    await run('gate', 'db', '--source', 'pg', '--format', 'github');
    await run('gate', 'db', '--source', 'pg', '--fix');
  });

  it('by what is said of files that cannot be read', async () => {
    mkdirSync(join(work, 'bad'));
    const put = (name: string, text: string) => writeFileSync(join(work, 'bad', name), text);
    put('bad.yaml', `${first.email}: [${second.login}, {${second.latin}\n  - : ${first.mobile}\n`);
    put('bad.json', `{"a": "${first.email}", "${second.mobile}": 1}`);
    put(
      'wrong.yaml',
      `schema: gamsa.policy/v1\ncontroller: { name: Acme, country: "${first.latin}" }\n"${first.email}": 1\neffective: "${first.mobile}"\n`,
    );
    put('wrong.json', `{"schema": "${first.email}", "${second.email}": [1]}`);
    put('bad.csv', `"${first.email}\n${second.latin},x"y\n`);
    for (const file of readdirSync(join(work, 'bad')).map((name) => join('bad', name)))
      for (const args of [
        ['audit', '--policy', file, '--verbose'],
        ['audit', '--baseline', file],
        ['report', file],
        ['diff', file, file],
        ['explain', 'crm:people', '--run', file],
        ['lock', '--run', file],
        ['gate', file],
        ['rules', 'test', file],
        ['scan', 'exports/named.csv', '--detectors', file],
        ['destruction', 'verify', file],
        ['destruction', 'keys', file],
        ['evidence', 'verify', file],
        ['evidence', 'pack', file, ...files('none'), '--key', file],
        ['subject', 'requests', file],
      ])
        await run(...args);
    for (const [flag, file] of [
      ['--workspace', 'bad.yaml'],
      ['--lock', 'wrong.yaml'],
      ['--baseline', 'wrong.json'],
    ] as const)
      await run('gate', 'db', '--source', 'pg', flag, join('bad', file));
  });

  it('by any file that they left', () => {
    searchFolder(out);
    searchFolder(temporary);
    const own = ['exports', 'crm.sqlite', 'db', 'bad'].map((name) => join(work, name));
    searchFolder(work, new Set(own));
  });
});
