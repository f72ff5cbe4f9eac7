import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { DestructionPlan } from '../../src/core/destruction.ts';
import type { Run } from '../../src/core/run.ts';
import type { SubjectSearch } from '../../src/core/subject.ts';
import { gamsa } from '../support/cli.ts';
import { writeWorkspace } from '../support/workspace.ts';

/** A PostgreSQL whose tables, partitions, views and documents refer to a login, looked at several at once. */
const name = `gamsa_referring_${process.pid}`;
const server = inject('postgresUrl');
const url = `${server}/${name}`;
const folder = mkdtempSync(join(tmpdir(), 'gamsa-referring-pg-'));

async function run(to: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: to });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

beforeAll(async () => {
  await run(`${server}/postgres`, `create database ${name}`);
  await run(
    url,
    `create table logins (login_id varchar(20) primary key, password varchar(100))`,
    `create table people (mb_cd varchar(20) primary key references logins (login_id), email varchar(80))`,
    `create table arrivals (no int, mb varchar(20) references people (mb_cd), at date) partition by range (at)`,
    `create table arrivals_old partition of arrivals for values from ('2020-01-01') to ('2025-01-01')`,
    `create table arrivals_new partition of arrivals for values from ('2025-01-01') to ('2030-01-01')`,
    `create table calls (no int primary key, mb_cd varchar(20), at date)`,
    `create table events (no int primary key, payload jsonb, at date)`,
    `insert into logins select 'M-' || i * 7, '$argon2id$' || i from generate_series(0, 29) i`,
    `insert into people select login_id, 'p' || (row_number() over () - 1) || '@example.com' from logins`,
    `insert into arrivals select i, 'M-' || i * 7, case when i < 8 then date '2024-05-01' else date '2026-02-01' end from generate_series(0, 29) i`,
    `insert into calls select i, 'M-' || i * 7, case when i < 4 then date '2024-05-01' else date '2026-02-01' end from generate_series(0, 29) i`,
    `insert into events select i, jsonb_build_object('step', 'done', 'mbCds', jsonb_build_array('M-' || i * 7)), case when i < 5 then date '2024-05-01' else date '2026-02-01' end from generate_series(0, 29) i`,
    `create materialized view recent as select no, mb, at from arrivals`,
  );
  writeWorkspace(
    folder,
    `activities:
  - id: visits
    title: 방문
    items: { required: [username] }
    retention: [{ keep: P5Y, from: came }, { items: [username], keep: P1Y, from: came }]
`,
    `sources: { db: { connector: postgres, url: "\${env:DB}" } }
options: { concurrency: 4 }
data:
  - { at: "db:public.arrivals", serves: [{ activity: visits, clock: at }] }
  - { at: "db:public.calls", serves: [{ activity: visits, clock: at }] }
  - { at: "db:public.events", serves: [{ activity: visits, clock: at }] }
  - { at: "db:public.recent", serves: [{ activity: visits, clock: at }] }
`,
  );
});

afterAll(async () => {
  await run(`${server}/postgres`, `drop database ${name} with (force)`);
  rmSync(folder, { recursive: true, force: true });
});

const cli = (args: readonly string[], input?: string) => gamsa(args, folder, { DB: url }, input);

it('what refers to a login has its own period, wherever it stands', async () => {
  const { stdout } = await cli(['audit', '--json', '--fail-on', 'none', '--as-of', '2026-03-01']);
  const { ages } = JSON.parse(stdout) as Run;
  expect(
    ages
      .filter(({ retention }) => retention.items)
      .map(({ dataset, due }) => [dataset, due])
      .sort(),
  ).toEqual([
    ['public.arrivals', 8],
    ['public.calls', 4],
    ['public.events', 5],
    ['public.recent', 8],
  ]);
  const explained = await cli(['explain', 'db:public.events.payload.mbCds[]']);
  expect(explained.stdout).toContain('named like the key: “public.people.mb_cd” for login or user name');
});

it('is planned to be emptied', async () => {
  await cli(['destruction', 'plan', '--as-of', '2026-03-01', '-q', '-o', 'plan.json']);
  const { steps } = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')) as DestructionPlan;
  expect(steps.map(({ dataset, action, fields, records }) => [dataset, action, ...fields, records])).toEqual(
    expect.arrayContaining([
      ['public.arrivals', 'clear', 'mb', 8],
      ['public.calls', 'clear', 'mb_cd', 4],
      ['public.events', 'clear', 'payload', 5],
    ]),
  );
});

it('and a person is found in it', async () => {
  const { stdout } = await cli(['subject', 'find', '--json'], 'email: p2@example.com');
  const { found } = JSON.parse(stdout) as SubjectSearch;
  expect(found.map(({ dataset, via, records }) => [dataset, via, records]).sort()).toEqual([
    ['public.arrivals', 'reference', 1],
    ['public.calls', 'reference', 1],
    ['public.people', 'match', 1],
  ]);
});
