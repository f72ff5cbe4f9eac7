import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { strFromU8, unzipSync } from 'fflate';
import { createConnection } from 'mysql2/promise';
import pg from 'pg';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Run } from '../../src/core/run.ts';
import { type FormatName, formatNames } from '../../src/report/index.ts';
import { chromiumPath } from '../support/chromium.ts';
import { gamsa } from '../support/cli.ts';

/**
 * No value anywhere: canaries are planted in every column and in the names around them, and everything that leaves the
 * program is searched for them. All are invented; the identifiers are of forms that are given to nobody.
 */
const values = {
  email: 'canary.mail@example.com',
  mobile: '010-0987-6543',
  rrn: '990132-1987654',
  card: '4000-0000-9876-5432',
  name: '카나리',
  prompt: 'canary prompt: my number is 010-0987-6543',
  password: 'canary-password-1',
  api_key: 'sk-canary0123456789canary0123456789canary01234567',
};
/** In names only what has the form of personal data is hidden: a word may well be the name of a table. */
const inNames = 'canary.name@example.com';
/** Names of people as keys and in names: two, so that no number of them makes the difference. */
const people = ['최가온', '황보다온'] as const;
const [person, other] = people;
/** What is known of a person in a document, under each of the ways in which documents are keyed by people. */
const keyed = {
  [person]: { tel: values.mobile },
  byName: { [other]: { tel: values.mobile } },
  '210131-4987654': { tel: values.mobile },
  [`tel_${values.mobile}`]: 1,
};

/** Any of these in an output is a value that got out. */
const traces = [
  'canary.mail',
  'canary.name',
  'canary prompt',
  'canary-password',
  'canary0123',
  '카나리',
  ...people,
  '0987-6543',
  '09876543',
  '1987654',
  '4987654',
  '9876-5432',
  '98765432',
];

const root = mkdtempSync(join(tmpdir(), 'gamsa-canary-'));
const work = join(root, 'work');
const temporary = join(root, 'tmp');
const database = `gamsa_canary_${process.pid}`;
let admin: pg.Client;

const quoted = (value: string) => `'${value}'`;
const columns = Object.keys(values)
  .map((name) => `${name} varchar(200)`)
  .join(', ');
const row = Object.values(values).map(quoted).join(', ');

beforeAll(async () => {
  mkdirSync(work);
  mkdirSync(temporary);
  await fillPostgres();
  await fillMariadb();
  fillSqlite();
  fillFiles();
  configure();
});

afterAll(async () => {
  await admin.query(`drop database ${database} with (force)`);
  await admin.end();
  const maria = await createConnection(inject('mariadbUrl'));
  await maria.query(`drop database ${database}`);
  await maria.end();
  rmSync(root, { recursive: true, force: true });
});

async function fillPostgres(): Promise<void> {
  admin = new pg.Client(`${inject('postgresUrl')}/postgres`);
  await admin.connect();
  await admin.query(`create database ${database}`);
  const db = new pg.Client(`${inject('postgresUrl')}/${database}`);
  await db.connect();
  await db.query(`create type state as enum ('new', '${inNames}');
    create table people (${columns}, state state, doc jsonb, at timestamptz default now(), noted text default '${inNames}');
    comment on table people is 'asked by ${inNames}'; comment on column people.email is 'e.g. ${inNames}';
    insert into people values (${row}, '${inNames}', '{"${inNames}": {"mail": "${values.email}"}, "rows": [{"tel": "${values.mobile}"}]}', now() - interval '9 years');
    create table "list of ${inNames}" ("${inNames}" text, at timestamptz); insert into "list of ${inNames}" values ('${values.email}', now());
    create view "${inNames}" as select email from people;
    create view failing as select (email || '')::int as number from people;
    create table parted (email text, kind text) partition by list (kind);
    create table "p ${inNames}" partition of parted for values in ('${inNames}');
    insert into parted values ('${values.email}', '${inNames}');
    create table "of ${person}" ("${other}" text, doc jsonb); insert into "of ${person}" values ('${values.email}', '${JSON.stringify(keyed)}')`);
  await db.end();
}

async function fillMariadb(): Promise<void> {
  const db = await createConnection({
    uri: inject('mariadbUrl'),
    multipleStatements: true,
    charset: 'utf8mb4',
  });
  await db.query(`create database ${database} character set utf8mb4; use ${database};
    create table people (${columns}, state enum('new', '${inNames}') comment 'or ${inNames}', at datetime) comment 'of ${inNames}';
    insert into people values (${row}, '${inNames}', '2015-01-01');
    create table \`list of ${inNames}\` (\`${inNames}\` text); insert into \`list of ${inNames}\` values ('${values.email}')`);
  await db.end();
}

function fillSqlite(): void {
  const path = join(work, 'crm.sqlite');
  const db = new DatabaseSync(path);
  db.exec(`create table people (${columns}, state text check (state in ('new', '${inNames}')), at date);
    insert into people values (${row}, '${inNames}', '2015-01-01');
    create table "list of ${inNames}" ("${inNames}" text); insert into "list of ${inNames}" values ('${values.email}');
    create view failing as select abs(-9223372036854775808) as x, email from people`);
  db.close();
  chmodSync(path, 0o600);
}

function fillFiles(): void {
  const folder = join(work, 'exports');
  mkdirSync(join(folder, inNames), { recursive: true });
  const cells = Object.values(values)
    .map((value) => `"${value}"`)
    .join(',');
  const table = `${Object.keys(values).join(',')}\n${`${cells}\n`.repeat(20)}`;
  writeFileSync(join(folder, 'people.csv'), table);
  writeFileSync(join(folder, `${inNames}.csv`), table);
  writeFileSync(join(folder, inNames, '010-0987-6543.csv'), table);
  // The heading is a record: what stands in it must not become the names of columns.
  writeFileSync(join(folder, 'no-heading.csv'), `${cells}\n`.repeat(20));
  writeFileSync(
    join(folder, 'lines.ndjson'),
    `${JSON.stringify({ [inNames]: values, list: [values] })}\n`.repeat(20),
  );
  writeFileSync(join(folder, 'keyed.json'), JSON.stringify(keyed));
  writeFileSync(join(folder, 'keyed.ndjson'), `${JSON.stringify({ scores: keyed })}\n`.repeat(20));
  writeFileSync(join(folder, `${person}_${values.mobile}.csv`), `${person},${other}\n1,2\n`);
  writeFileSync(join(folder, 'broken.json'), `{"email": "${values.email}`);
  writeFileSync(join(folder, 'broken.parquet'), `PAR1${values.email}PAR1`);
  writeFileSync(join(folder, 'notes.txt'), `${values.prompt}\n`.repeat(20));
}

function configure(): void {
  const policy = readFileSync(new URL('../../fixtures/genon/policy.yaml', import.meta.url), 'utf8');
  writeFileSync(join(work, 'policy.yaml'), policy);
  const pgUrl = new URL(`${inject('postgresUrl')}/${database}`);
  writeFileSync(
    join(work, 'gamsa.yaml'),
    `schema: gamsa.workspace/v1
sources:
  pg: { connector: postgres, host: 127.0.0.1, port: ${pgUrl.port}, user: postgres, password: "\${env:PG}", database: ${database} }
  maria: { connector: mysql, url: "${inject('mariadbUrl')}/${database}" }
  crm: { connector: sqlite, path: crm.sqlite }
  exports: { connector: files, paths: [exports] }
  wrong: { connector: postgres, host: 127.0.0.1, port: ${pgUrl.port}, user: nobody, password: "\${env:WRONG}" }
data:
  - { at: "pg:public.people", serves: [{ activity: inquiries, clock: at, where: { email: "${values.email}" } }] }
  - { at: "maria:${database}.people", serves: [{ activity: inquiries, clock: at }] }
  - { at: "crm:people", serves: [{ activity: newsletter, clock: at, ends: at }] }
`,
  );
}

const env = () => ({
  PG: decodeURIComponent(new URL(inject('postgresUrl')).password),
  WRONG: values.password,
  TMPDIR: temporary,
  GAMSA_CHROMIUM: chromiumPath(),
});

/** All files below a folder, with their contents. */
function filesBelow(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')]);
}

function expectClean(what: string, text: string): void {
  const found = traces.filter((trace) => text.includes(trace));
  const around = found.map((trace) =>
    text.slice(Math.max(0, text.indexOf(trace) - 80), text.indexOf(trace) + 60),
  );
  expect(around, what).toEqual([]);
}

/** All that a reader of a report may come to see: an archive unpacked, a PDF as its text. */
async function everythingIn(file: string, format: FormatName): Promise<string> {
  const bytes = readFileSync(file);
  const raw = bytes.toString('latin1') + bytes.toString('utf8');
  if (format === 'xlsx')
    return Object.values(unzipSync(bytes))
      .map((part) => strFromU8(part))
      .join('\n');
  if (format === 'pdf')
    return (
      raw + (await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })).text
    );
  return raw;
}

describe('no value leaves the program', () => {
  let run: Run;

  it('by an audit, in any format, with everything said', { timeout: 180_000 }, async () => {
    const outputs = formatNames.map((name) => join(root, 'out', name));
    mkdirSync(join(root, 'out'));
    for (const [i, name] of formatNames.entries()) {
      const { code, stdout, stderr } = await gamsa(
        [
          'audit',
          '--verbose',
          '--full',
          '--format',
          name,
          '-o',
          outputs[i]!,
          '--lang',
          i % 2 === 0 ? 'ko' : 'en',
        ],
        work,
        env(),
      );
      expect(code, stderr).toBe(1);
      expectClean(`${name} on the terminal`, stdout + stderr);
      expectClean(name, await everythingIn(outputs[i]!, name));
    }
    run = JSON.parse(readFileSync(join(root, 'out', 'json'), 'utf8')) as Run;
  });

  it('which saw the canaries: else this test would find nothing', () => {
    const seen = (item: string) =>
      run.datasets.filter(({ fields }) => fields.some(({ classification }) => classification.item === item))
        .length;
    expect(seen('email')).toBeGreaterThanOrEqual(8);
    expect(seen('rrn')).toBeGreaterThanOrEqual(3);
    expect(run.datasets.filter(({ name }) => name.includes('<email>')).length).toBeGreaterThanOrEqual(5);
    expect(run.results.some(({ rule }) => rule === 'plaintext-secret')).toBe(true);
    expect(run.datasets.some(({ outcome }) => outcome.status === 'failed')).toBe(true);
  });

  it('by an explanation of any place', async () => {
    const places = run.datasets.map(({ source, name }) => `${source}:${name}`).slice(0, 12);
    for (const place of places) {
      const { stdout, stderr } = await gamsa(['explain', place], work, env());
      expectClean(place, stdout + stderr);
    }
  });

  it('by scans, and by errors', async () => {
    const commands = [
      ['scan', 'exports', 'crm.sqlite', '--verbose'],
      ['scan', 'exports', '--json'],
      ['init', '--dir', join(root, 'made'), 'crm.sqlite', 'exports'],
      ['audit', '--source', 'wrong', '--verbose'],
    ];
    for (const args of commands) {
      const { stdout, stderr } = await gamsa(args, work, env());
      expectClean(args.join(' '), stdout + stderr);
    }
    if (existsSync(join(root, 'made')))
      for (const [name, text] of filesBelow(join(root, 'made'))) expectClean(name, text);
  });

  it('by its state, nor by a temporary file', () => {
    for (const [name, text] of filesBelow(join(work, '.gamsa'))) expectClean(name, text);
    for (const [name, text] of filesBelow(temporary)) expectClean(name, text);
  });
});
