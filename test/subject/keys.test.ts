import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SubjectSearch } from '../../src/core/subject.ts';
import { gamsa } from '../support/cli.ts';

/** A shop whose customers are known by their logins, which other tables refer to, with and without a foreign key. */
const folder = mkdtempSync(join(tmpdir(), 'gamsa-subject-keys-'));

beforeAll(() => {
  const db = new DatabaseSync(join(folder, 'shop.sqlite'));
  db.exec(`
    CREATE TABLE logins (login_id varchar(20) PRIMARY KEY, password varchar(100));
    CREATE TABLE members (member_cd varchar(20) PRIMARY KEY REFERENCES logins (login_id), email varchar(80));
    CREATE TABLE orders (no integer PRIMARY KEY, mb varchar(20) REFERENCES members (member_cd));
    CREATE TABLE parcels (no integer PRIMARY KEY, mb varchar(20) REFERENCES members (member_cd),
      order_no integer REFERENCES orders (no));
    CREATE TABLE visits (no integer PRIMARY KEY, member_cd varchar(20), at date);
    CREATE VIEW recent AS SELECT no, mb FROM orders;`);
  for (let i = 0; i < 30; i++) {
    const id = `M-${i * 7}`;
    db.prepare('INSERT INTO logins VALUES (?, ?)').run(id, `$argon2id$${i}`);
    db.prepare('INSERT INTO members VALUES (?, ?)').run(id, `p${i}@example.com`);
    for (const no of [2 * i, 2 * i + 1]) {
      db.prepare('INSERT INTO orders VALUES (?, ?)').run(no, id);
      db.prepare('INSERT INTO parcels VALUES (?, ?, ?)').run(no, no % 2 ? id : null, no);
      db.prepare('INSERT INTO visits VALUES (?, ?, ?)').run(no, id, '2026-01-01');
    }
  }
  db.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function find(identifier: string, ...args: string[]) {
  const { stdout } = await gamsa(['subject', 'find', 'shop.sqlite', ...args], folder, {}, identifier);
  return stdout;
}

async function foundBy(identifier: string, ...args: string[]) {
  const { found, searched } = JSON.parse(await find(identifier, '--json', ...args)) as SubjectSearch;
  const places = found.map(
    ({ dataset, via, fields, records }) => `${dataset}.${fields.join('+')} ${via} ${records}`,
  );
  return { places: places.sort(), searched };
}

it('a person whose login is the key is found in the tables that refer to it, each record once', async () => {
  const { places, searched } = await foundBy('id: M-14');
  expect(places).toEqual([
    'logins.login_id match 1',
    'members.member_cd match 1',
    'orders.mb match 2',
    'parcels.mb match 1',
    'parcels.order_no reference 2',
    'visits.member_cd match 2',
  ]);
  expect(searched).toBe(5);
  expect(await find('id: M-14')).toContain('5 of 5 datasets searched');
  expect(await find('id: M-14', '--lang', 'ko')).toContain('데이터셋 5개 중 5개');
});

it('and one who is looked for by something else, through tables without a foreign key as well', async () => {
  const { places } = await foundBy('email: p2@example.com');
  expect(places).toEqual([
    'members.email match 1',
    'orders.mb reference 2',
    'parcels.mb reference 1',
    'parcels.order_no reference 2',
    'visits.member_cd reference 2',
  ]);
});

it('a run of earlier tells what refers to what', async () => {
  await gamsa(['scan', 'shop.sqlite', '-q', '-o', 'run.json'], folder);
  const { places } = await foundBy('email: p2@example.com', '--run', 'run.json');
  expect(places).toContain('visits.member_cd reference 2');
});

it('keys of what was found are written once', async () => {
  await find('{"id": "M-14", "email": "p2@example.com"}', '--keys', 'keys.ndjson');
  const lines = readFileSync(join(folder, 'keys.ndjson'), 'utf8').trim().split('\n');
  expect(new Set(lines).size).toBe(lines.length);
  expect(lines).toHaveLength(1 + 1 + 2 + 2 + 2);
});

it('a proof that was made without reading all can be repeated', async () => {
  const env = { GAMSA_ERASURE_KEY: 'an example key of 16+' };
  const verify = (input: string, ...args: string[]) =>
    gamsa(['subject', 'verify-erasure', 'shop.sqlite', '--json', ...args], folder, env, input);
  const first = await verify('email: p2@example.com', '-o', 'proof.json');
  const again = await verify('', '--again', 'proof.json');
  expect([first.code, again.code, again.stderr]).toEqual([1, 1, '']);
  expect((JSON.parse(again.stdout) as SubjectSearch).found).toEqual(
    (JSON.parse(first.stdout) as SubjectSearch).found,
  );
});
