import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SubjectSearch } from '../../src/core/subject.ts';
import { gamsa } from '../support/cli.ts';
import { writeWorkspace } from '../support/workspace.ts';

/** What looks as if a person were gone, and is not: each place holds somebody whom a comparison of values alone does not find. */
const folder = mkdtempSync(join(tmpdir(), 'gamsa-absent-'));
const email = (i: number) => (i === 7 ? 'gone@example.com' : `person${i}@example.com`);

beforeAll(() => {
  const db = new DatabaseSync(join(folder, 'a.sqlite'));
  db.exec(`
    create table users (id integer primary key, email text unique);
    create table messages (id integer primary key, sender integer references users (id), receiver integer references users (id));
    create table letters (id integer primary key, address text references users (email));
    create table sealed (id integer primary key, email_enc text);
    create table hashed (id integer primary key, email_hash text);
    create table masked (id integer primary key, email text);
    create table misc (id integer primary key, etc1 text);
    create table people (id integer primary key, doc text);
    create table told (id integer primary key, memo text);
    create table pairs (a integer, b integer, email text, primary key (a, b));
    create table halves (id integer primary key, a integer, b integer, foreign key (a, b) references pairs (a, b));
    create table hidden (id integer primary key, email text);
    create view shown as select * from hidden`);
  const put = (table: string, ...values: (string | number)[]) =>
    db.prepare(`insert into ${table} values (${values.map(() => '?').join(', ')})`).run(...values);
  for (let i = 0; i < 400; i++) {
    put('users', i, email(i));
    put('sealed', i, `vault:v1:${randomBytes(40).toString('base64')}`);
    put('hashed', i, createHash('sha256').update(email(i)).digest('hex'));
    put('masked', i, `${email(i).slice(0, 2)}***@example.com`);
    put(
      'people',
      i,
      JSON.stringify({ name: i === 7 ? '홍길동' : '김민준', birth: `1990-01-0${1 + (i % 9)}` }),
    );
  }
  // One in so many that a sample does not see her.
  db.exec(`with recursive n(i) as (select 0 union all select i + 1 from n where i < 20000)
    insert into misc select i, case when i = 15000 then 'she is gone@example.com now' else 'nothing to tell ' || i end from n`);
  put('told', 1, '고객 홍길동님(90.1.8 아님, 1990년 1월 8일생) 문의');
  put('told', 2, JSON.stringify({ who: '홍 길동', rrn: '900108-2******' }));
  put('told', 3, '홍길동 고객이 다시 전화함');
  put('told', 4, 'Ms. Hong Gildong, born 1990/01/08');
  put('told', 5, '홍길동, 1980-01-08');
  put('told', 6, 'ticket NO-12345, room 77');
  put('told', 7, 'x '.repeat(40_000));
  put('messages', 1, 7, 8);
  put('messages', 2, 8, 7);
  put('letters', 1, email(7));
  put('pairs', 1, 1, email(7));
  put('halves', 1, 1, 1);
  put('hidden', 1, email(7));
  db.close();
  writeWorkspace(
    folder,
    `activities: [{ id: news, title: News, items: { required: [email] }, retention: { keep: P1Y } }]
`,
    `sources: { s: { connector: sqlite, path: a.sqlite, exclude: [hidden] } }
`,
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function find(input: string, ...args: string[]) {
  const { code, stdout } = await gamsa(['subject', 'find', '--json', ...args], folder, {}, input);
  const search = JSON.parse(stdout) as SubjectSearch;
  const unsearched = search.unsearched.map(({ dataset, why }) => `${dataset ?? ''}: ${why.en}`);
  const found = search.found.map(({ dataset, via, fields, records }) => [
    dataset,
    via,
    fields.join(),
    records,
  ]);
  return { code, found, unsearched, searched: search.searched };
}

describe('a person who is not found by comparing values', { timeout: 60_000 }, () => {
  it('may stand in values that are encrypted, hashed or masked, which is said', async () => {
    const { unsearched } = await find('email: nobody@example.com', '--full');
    for (const table of ['sealed', 'hashed', 'masked'])
      expect(unsearched).toContain(
        `${table}: values that are encrypted, hashed or masked cannot be compared`,
      );
  });

  it('is found in text of which a sample told nothing, where all is read', async () => {
    expect((await find('email: gone@example.com', '--full')).found).toContainEqual([
      'misc',
      'match',
      'etc1',
      1,
    ]);
  });

  it('may stand in text of which a sample told nothing, which is said where not all is read', async () => {
    const { code, found, unsearched, searched } = await find('email: nobody@example.com');
    // A dataset of whose texts none was compared is not one that was searched.
    const all = (await find('email: nobody@example.com', '--full')).searched;
    expect({ code, found }).toEqual({ code: 3, found: [] });
    expect(searched).toBeLessThan(all);
    expect(unsearched).toContain('misc: text in which it may stand; read with --full');
  });

  it('may stand in a source that was not asked for, which is said', async () => {
    writeFileSync(join(folder, 'lone.csv'), 'email\nx@example.com\n');
    writeFileSync(
      join(folder, 'two.yaml'),
      'schema: gamsa.workspace/v1\nsources:\n  s: { connector: sqlite, path: a.sqlite }\n  lone: { connector: files, paths: lone.csv }\n',
    );
    const { code, unsearched } = await find(
      'email: nobody@example.com',
      ...['--full', '-w', 'two.yaml', '--source', 'lone'],
    );
    expect({ code, unsearched }).toEqual({ code: 3, unsearched: [': not looked at this time (--source)'] });
  });

  it('may stand in text by a name or a number, which is said where not all is read', async () => {
    const by = async (input: string) => {
      const { code, unsearched } = await find(input);
      expect(code).toBe(3);
      for (const table of ['misc', 'people', 'told'])
        expect(unsearched).toContain(`${table}: text in which it may stand; read with --full`);
    };
    await by('name: 아무개\nbirth: 1990-01-08');
    await by('id: NO-12345');
  });

  it('is found in text and nested values by a name beside a birth date, where all is read', async () => {
    const { found, unsearched } = await find('name: 홍길동\nbirth: 1990-01-08', '--full');
    expect(found).toContainEqual(['people', 'match', 'doc', 1]);
    expect(found).toContainEqual(['told', 'match', 'memo', 2]);
    expect(unsearched).toContain(
      'told: records with the name and without the birth date, whose they are is to be seen there: 2',
    );
    const roman = await find('name: Hong Gildong\nbirth: 1990-01-08', '--full');
    expect(roman.found).toEqual([['told', 'match', 'memo', 1]]);
  });

  it('is found in text by a number, unless that may be anything', async () => {
    expect((await find('id: NO-12345', '--full')).found).toEqual([['told', 'match', 'memo', 1]]);
    const short = await find('id: 77', '--full');
    expect(short.found).toEqual([]);
    expect(short.unsearched).toContain(
      'told: texts with the number or login, which is so short that it may be anything: 1',
    );
  });

  it('may stand beyond what is read of a value, which is said', async () => {
    const { unsearched } = await find('email: nobody@example.com', '--full');
    expect(unsearched).toContain('told: values longer than 65536 characters, compared up to there: 1');
  });

  it('may stand in what the workspace leaves out, and in a view of it', async () => {
    const { found, unsearched } = await find('email: gone@example.com', '--full');
    expect(unsearched).toContain(': left out by the workspace (exclude: hidden)');
    expect(found).toContainEqual(['shown', 'match', 'email', 1]);
  });

  it('is followed by every reference to the record, and what cannot be followed is said', async () => {
    const { found, unsearched } = await find('email: gone@example.com', '--full');
    expect(found).toContainEqual(['messages', 'reference', 'sender', 1]);
    expect(found).toContainEqual(['messages', 'reference', 'receiver', 1]);
    expect(unsearched).toContain(
      'halves: it refers to the records found by several fields, which is not followed',
    );
  });
});
