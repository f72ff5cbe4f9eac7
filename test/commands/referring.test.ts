import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { gamsa } from '../support/cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'gamsa-referring-'));

const tables = `
  CREATE TABLE members (login_id varchar(20) PRIMARY KEY, password varchar(100));
  CREATE TABLE orders (no integer PRIMARY KEY, mb varchar(20) REFERENCES members (login_id));
  CREATE TABLE parcels (no integer PRIMARY KEY, by varchar(20) REFERENCES orders (mb));
  CREATE TABLE racks (rack varchar(20) PRIMARY KEY, floor integer);
  CREATE TABLE boxes (no integer PRIMARY KEY, stands varchar(20) REFERENCES racks (rack));`;

beforeAll(() => {
  const database = new DatabaseSync(join(folder, 'shop.sqlite'));
  database.exec(tables);
  const member = database.prepare('INSERT INTO members VALUES (?, ?)');
  const order = database.prepare('INSERT INTO orders VALUES (?, ?)');
  for (let i = 0; i < 20; i++) {
    member.run(`M-${i * 7}`, `$argon2id$${i}`);
    order.run(i, `M-${i * 7}`);
  }
  database.close();
  mkdirSync(join(folder, 'migrations'));
  writeFileSync(join(folder, 'migrations', '1.sql'), tables);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a foreign key to a login is found in a database, with what it refers to', async () => {
  const scanned = await gamsa(['scan', 'shop.sqlite'], folder);
  expect(scanned.stdout).toMatch(/sqlite:orders.*\n\s+mb\s+\d+ %\s+login or user name/);
  const explained = await gamsa(['explain', 'sqlite:orders.mb', '--lang', 'ko'], folder);
  expect(explained.stdout).toContain('외래키 참조 대상: “members.login_id” → 로그인 아이디');
  expect(explained.stdout).toContain('외래키 참조 대상 “members.login_id”: 판정: 로그인 아이디');
  expect(explained.stdout).toContain('저장 형태 평문: 20개');
});

it('and by the gate', async () => {
  const { stdout } = await gamsa(['gate', 'migrations'], folder);
  expect(stdout).toContain('schema:public.orders.mb: Holds login or user name');
});

it('what is decided about the key goes for what refers to it, in the lock and in the gate', async () => {
  await gamsa(['lock', 'shop.sqlite'], folder);
  const lock = () => readFileSync(join(folder, 'gamsa.lock.yaml'), 'utf8');
  expect(lock()).toMatch(/mb: .*item: username, decision: proposed, type: varchar\(20\), seen: \[\]/);
  const cleared = [
    '--not-personal',
    'sqlite:members.login_id',
    '--by',
    'Team',
    '--reason',
    'numbers of machines',
  ];
  await gamsa(['lock', ...cleared], folder);
  await gamsa(['lock', 'shop.sqlite'], folder);
  expect(lock()).not.toMatch(/ mb: /);
  writeFileSync(join(folder, 'gate.lock.yaml'), lock().replaceAll('sqlite:', 'schema:public.'));
  const { stdout } = await gamsa(['gate', 'migrations', '--lock', 'gate.lock.yaml'], folder);
  expect(stdout).not.toContain('orders.mb');
});

it('and in a lock of a run that was made before it was decided', async () => {
  rmSync(join(folder, 'gamsa.lock.yaml'));
  await gamsa(['scan', 'shop.sqlite', '-q', '-o', 'run.json'], folder);
  const lockOf = async (...decision: string[]) => {
    await gamsa(['lock', ...decision, '--by', 'Team', '--reason', 'known'], folder);
    await gamsa(['lock', '--run', 'run.json'], folder);
    return readFileSync(join(folder, 'gamsa.lock.yaml'), 'utf8');
  };
  await gamsa(['lock', '--run', 'run.json'], folder);
  const first = readFileSync(join(folder, 'gamsa.lock.yaml'), 'utf8');
  expect(first).toMatch(/ by: .*item: username/);
  expect(first).toMatch(/ mb: .*item: username/);
  const named = await lockOf('--confirm', 'sqlite:members.login_id', '--item', 'employee-number');
  expect(named).toMatch(/ mb: .*item: employee-number, decision: proposed/);
  expect(named).toMatch(/ by: .*item: employee-number, decision: proposed/);
  expect(await lockOf('--not-personal', 'sqlite:members.login_id')).not.toMatch(/ (?:mb|by): \{/);
  // A key in which nothing was seen, and of which people know better.
  const known = await lockOf('--confirm', 'sqlite:racks.rack', '--item', 'employee-number');
  expect(known).toMatch(/ stands: .*item: employee-number, decision: proposed/);
  const { code } = await gamsa(['lock', '--run', 'run.json', '--check'], folder);
  expect(code).toBe(0);
});
