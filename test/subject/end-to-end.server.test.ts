import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { ErasureProof, SubjectSearch } from '../../src/core/subject.ts';
import { gamsa } from '../support/cli.ts';
import { createDatabases, dropDatabases } from '../support/databases.ts';
import { writeWorkspace } from '../support/workspace.ts';

/** 400 invented customers with orders and parcels; number 7 is looked for, however the systems write him. */
const name = `gamsa_subject_${process.pid}`;
const urls = { pg: inject('postgresUrl'), my: inject('mariadbUrl') };
const email = 'canary.person.7@example.com';
const phone = '010-0000-0007';

const statements = (text: string) => [
  `create table customers (member_no int primary key, email varchar(80), phone varchar(40), full_name varchar(40), birth_date date)`,
  `create table orders (order_no int primary key, member_no int, placed date, foreign key (member_no) references customers (member_no))`,
  `create table parcels (parcel_no int primary key, order_no int, memo ${text}, foreign key (order_no) references orders (order_no))`,
  ...Array.from({ length: 400 }, (_, i) => {
    const mail = i === 7 ? 'Canary.Person.7@Example.com' : `person${i}@example.com`;
    const number = `010-0000-${String(i).padStart(4, '0')}`;
    return `insert into customers values (${i}, '${mail}', '${number}', '홍길동', '1990-01-${String((i % 28) + 1).padStart(2, '0')}')`;
  }),
  `insert into orders values (1, 7, '2026-01-01'), (2, 7, '2026-01-02'), (3, 8, '2026-01-02')`,
  `insert into parcels values (1, 1, 'call +82 10 0000 0007 before'), (2, 3, 'none')`,
];

const folder = mkdtempSync(join(tmpdir(), 'gamsa-subject-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const engines = [
  { engine: 'PostgreSQL', target: `${urls.pg}/${name}`, prefix: 'public.' },
  { engine: 'MariaDB', target: `${urls.my}/${name}`, prefix: `${name}.` },
  { engine: 'SQLite', target: join(folder, 'shop.sqlite'), prefix: '' },
];

beforeAll(async () => {
  await createDatabases(urls, name, statements('text'));
  const db = new DatabaseSync(join(folder, 'shop.sqlite'));
  for (const text of statements('text')) db.exec(text);
  db.close();
});

afterAll(() => dropDatabases(urls, name));

const env = { GAMSA_ERASURE_KEY: 'an example key of 16+' };
const found = ({ found: all }: SubjectSearch, prefix: string) =>
  all
    .map(({ dataset, via, records }) => [dataset.slice(prefix.length), via, records] as const)
    .toSorted((a, b) => (`${a[0]}${a[1]}` < `${b[0]}${b[1]}` ? -1 : 1));

describe.each(engines)('a person in $engine', ({ target, prefix }) => {
  const find = async (input: string, ...args: string[]) => {
    const result = await gamsa(['subject', 'find', target, '--json', ...args], folder, env, input);
    expect(`${result.stdout}${result.stderr}`).not.toMatch(/canary/i);
    return { ...result, search: JSON.parse(result.stdout) as SubjectSearch };
  };

  it('is found by an address, whatever its case, with what refers to the record', async () => {
    const { code, search } = await find(`email: ${email}`);
    expect(code).toBe(1);
    expect(found(search, prefix)).toEqual([
      ['customers', 'match', 1],
      ['orders', 'reference', 2],
      ['parcels', 'reference', 1],
    ]);
    expect(search.found[0]!.items).toEqual(expect.arrayContaining(['email', 'name']));
  });

  it('is found by a number, and inside text only where all is read, which is said', async () => {
    const few = await find(`phone: +82 10 0000 0007`);
    expect(found(few.search, prefix)).toContainEqual(['customers', 'match', 1]);
    expect(few.search.unsearched.map(({ dataset }) => dataset)).toContain(`${prefix}parcels`);
    const { search } = await find(`phone: ${phone}`, '--full');
    expect(found(search, prefix)).toContainEqual(['parcels', 'match', 1]);
    expect(search.unsearched).toEqual([]);
  });

  it('is found by name and birth date together, in either form of Hangul', async () => {
    const { search } = await find(`name: ${'홍길동'.normalize('NFD')}\nbirth: 1990년 1월 8일`);
    // Each 28th customer has the same birth date.
    expect(found(search, prefix)).toContainEqual(['customers', 'match', 15]);
  });

  it('is found by a number of the customer in the field that is named', async () => {
    const { search } = await find('id: 7', '--field', 'member_no');
    expect(found(search, prefix)[0]).toEqual(['customers', 'match', 1]);
  });

  it('is not said to be absent where numbers were not compared, nor by a field that is misspelt', async () => {
    const { code, search } = await find('id: 7', '--full');
    expect({ code, found: search.found }).toEqual({ code: 3, found: [] });
    expect(search.unsearched).toContainEqual(
      expect.objectContaining({ dataset: `${prefix}customers`, fields: ['member_no'] }),
    );
    const wrong = await gamsa(['subject', 'find', target, '--field', 'membr_no'], folder, env, 'id: 7');
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('No dataset has a field called membr_no; did you mean `member_no`?');
  });

  it('gives keys only into the file that was named', async () => {
    const file = join(folder, 'keys.ndjson');
    await find(`email: ${email}`, '--keys', file);
    expect(readFileSync(file, 'utf8')).toContain('"key":["7"]');
    expect(statSync(file).mode & 0o077).toBe(0);
    rmSync(file);
  });

  it('is absent only where everything was searched', async () => {
    const nobody = 'email: nobody@example.com';
    expect((await find(nobody)).code).toBe(3);
    const { code, search } = await find(nobody, '--full');
    expect({ code, unsearched: search.unsearched }).toEqual({ code: 0, unsearched: [] });
  });

  it('is proven gone, and again by the digests alone', async () => {
    const proof = join(folder, 'proof.json');
    const verify = (...args: string[]) =>
      gamsa(
        ['subject', 'verify-erasure', target, '--full', ...args],
        folder,
        env,
        `email: ${email}\nphone: ${phone}`,
      );
    const before = await verify('-o', proof);
    expect(before.code).toBe(1);
    const text = readFileSync(proof, 'utf8');
    expect(text).not.toMatch(/canary|0000|shop key/i);
    const again = await verify('--again', proof, '--json');
    expect(again.code).toBe(1);
    expect(found(JSON.parse(again.stdout) as SubjectSearch, prefix)).toContainEqual([
      'customers',
      'match',
      1,
    ]);
    expect((JSON.parse(text) as ErasureProof).digests.map(({ kind }) => kind)).toEqual(['email', 'phone']);
    const other = await gamsa(['subject', 'verify-erasure', target, '--full', '--again', proof], folder, {
      GAMSA_ERASURE_KEY: 'another key of 16+ ',
    });
    expect(other.code).toBe(0);
  });
});

describe('a person among very many', () => {
  it('is found through an index, and not looked for without one unless that is asked for', async () => {
    const client = new pg.Client(`${urls.pg}/${name}`);
    await client.connect();
    await client.query(`create schema big; create table big.kept as select i as id, 'p' || i || '@example.com' as email
      from generate_series(1, 250000) i; create table big.loose as select * from big.kept; create index on big.kept (email); analyze`);
    await client.end();
    const find = (...args: string[]) =>
      gamsa(
        ['subject', 'find', engines[0]!.target, '--json', ...args],
        folder,
        env,
        'email: p77777@example.com',
      );
    const search = JSON.parse((await find()).stdout) as SubjectSearch;
    expect(search.found.map(({ dataset }) => dataset)).toEqual(['big.kept']);
    expect(search.unsearched).toContainEqual(
      expect.objectContaining({
        dataset: 'big.loose',
        why: expect.objectContaining({ en: expect.stringContaining('no index') }),
      }),
    );
    expect(search.unsearched).toContainEqual(
      expect.objectContaining({
        dataset: 'big.kept',
        why: expect.objectContaining({ en: expect.stringContaining('usual spellings') }),
      }),
    );
    const full = JSON.parse((await find('--full')).stdout) as SubjectSearch;
    expect(full.unsearched).toEqual([]);
    expect(full.found.map(({ dataset }) => dataset).sort()).toEqual(['big.kept', 'big.loose']);
  });
});

describe('a person', () => {
  it('is found in files, and leaves nothing behind', async () => {
    const dir = join(folder, 'exports');
    const file = join(folder, 'people.csv');
    writeFileSync(
      file,
      `이메일,휴대전화\n${email},${phone.replaceAll('-', '')}\nx@example.com,010-0000-0001\n`,
    );
    const result = await gamsa(['subject', 'find', file], folder, {}, `phone: ${phone}`);
    expect(result.code).toBe(1);
    expect(result.stdout).toContain('people.csv');
    expect(`${result.stdout}${result.stderr}`).not.toMatch(/canary|00000007/);
    expect(existsSync(dir)).toBe(false);
    const left = readdirSync(folder, { recursive: true }).filter((one) => String(one).includes('.gamsa'));
    expect(left).toEqual([]);
  });

  it('is looked for in the workspace where no system is named: what comes by stdin is no target', async () => {
    const dir = mkdtempSync(join(folder, 'workspace-'));
    writeWorkspace(
      dir,
      `activities: [{ id: sales, title: Sales, items: { required: [email] }, retention: { keep: P3Y, from: collected } }]
`,
      `sources: { shop: { connector: sqlite, path: ../shop.sqlite } }
data: [{ at: "shop:customers", serves: [{ activity: sales, subject: member_no }] }]
`,
    );
    const { code, stdout, stderr } = await gamsa(['subject', 'find', '--json'], dir, {}, 'id: 7');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(found(JSON.parse(stdout) as SubjectSearch, '')[0]).toEqual(['customers', 'match', 1]);
  });

  it.each([
    ['email: not an address', 'What was given as email is none'],
    ['someone', 'cannot be read'],
    ['', 'No identifier'],
  ])('that is badly described is refused: %j', async (input, message) => {
    const { code, stderr } = await gamsa(['subject', 'find', join(folder, 'shop.sqlite')], folder, {}, input);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it('needs a key for a proof', async () => {
    const { code, stderr } = await gamsa(
      ['subject', 'verify-erasure', join(folder, 'shop.sqlite')],
      folder,
      {},
      'x',
    );
    expect({ code, said: stderr.includes('GAMSA_ERASURE_KEY') }).toEqual({ code: 2, said: true });
  });
});
