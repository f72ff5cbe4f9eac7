import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import sqlite from '../../connectors/sqlite/index.ts';
import { type Dataset, GamsaError, type OpenContext, type Source } from '../../src/sdk/index.ts';
import { dataset, openContext, records } from '../support/source.ts';

const root = mkdtempSync(join(tmpdir(), 'gamsa-sqlite-'));
const open: Source[] = [];
afterEach(async () => {
  for (const source of open.splice(0)) await source[Symbol.asyncDispose]();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

let made = 0;
/** A database made by a script, in a folder of its own. */
function make(sql: string, keep?: (db: DatabaseSync) => void, defensive = true): string {
  const folder = mkdtempSync(join(root, `${made++}-`));
  const path = join(folder, 'data.sqlite');
  const db = new DatabaseSync(path, { defensive });
  db.exec(sql);
  if (keep) keep(db);
  else db.close();
  return path;
}

async function from(path: string, extra: Partial<OpenContext> = {}): Promise<Source> {
  const source = await sqlite.open({ path }, openContext(extra));
  open.push(source);
  return source;
}

const failure = async (promise: Promise<unknown>) => {
  const error = await promise.catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(GamsaError);
  return (error as GamsaError).reason;
};

describe('the catalogue', () => {
  it('knows types, keys, defaults, labels, generated columns and comments of none', async () => {
    const source = await from(
      make(`
        create table teams (id integer primary key, name varchar(40) not null unique);
        create table "people, all" (
          id integer primary key,
          team int references teams(id),
          state text check (state in ('new', 'it''s', '완료')),
          born date,
          seen timestamp default current_timestamp,
          doc json,
          photo blob,
          key uuid,
          active boolean not null,
          initial text generated always as (substr(state, 1, 1)) stored,
          anything
        )`),
    );
    const people = await dataset(source, 'people, all');
    expect(people.kind).toBe('table');
    const field = Object.fromEntries(people.fields.map(({ name, ...rest }) => [name, rest]));
    expect(field.id).toMatchObject({ primaryKey: true, unique: true, nullable: false });
    expect(field.team?.references).toEqual({ dataset: 'teams', field: 'id' });
    expect(field.state?.labels).toEqual(['new', "it's", '완료']);
    expect(field.initial?.generated).toBe(true);
    expect(field.seen?.hasDefault).toBe(true);
    expect(people.fields.map(({ family }) => family)).toEqual([
      'number',
      'number',
      'text',
      'date',
      'time',
      'json',
      'binary',
      'uuid',
      'boolean',
      'text',
      'unknown',
    ]);
    expect((await dataset(source, 'teams')).fields[1]).toMatchObject({ maxLength: 40, unique: true });
  });

  it('knows what a foreign key refers to, whatever the case, and where no field is named', async () => {
    const source = await from(
      make(`
        create table People (code text primary key, id integer unique);
        create table a (who text references people);
        create table b (WHO integer, foreign key (who) references PEOPLE (ID))`),
    );
    const reference = async (name: string) => (await dataset(source, name)).fields[0]?.references;
    expect(await reference('a')).toEqual({ dataset: 'People', field: 'code' });
    expect(await reference('b')).toEqual({ dataset: 'People', field: 'id' });
  });

  it('says what a view reads, and leaves shadow tables out', async () => {
    const source = await from(
      make(`
        create table people (id integer primary key, name text);
        create table orders (id integer primary key, person int);
        create view buyers as select p.name from people p join "orders" o on o.person = p.id;
        create virtual table notes using fts5(body)`),
    );
    expect((await source.datasets()).map(({ name, derivedFrom }) => [name, derivedFrom])).toEqual([
      ['buyers', ['orders', 'people']],
      ['notes', undefined],
      ['orders', undefined],
      ['people', undefined],
    ]);
  });

  it('lists a view that no longer works, and goes on', async () => {
    const source = await from(
      make(
        `create table a (x text); create table gone (y text); create view broken as select y from gone; drop table gone`,
      ),
    );
    const all = await source.datasets();
    expect(all.map(({ name }) => name)).toEqual(['a', 'broken']);
    expect(all[1]?.unreadable?.code).toBe('malformed');
  });

  it('lists a virtual table whose module is not here, and goes on', async () => {
    const source = await from(
      make(
        `create table a (x text); pragma writable_schema = on;
        insert into sqlite_master values ('table', 'places', 'places', 0, 'create virtual table places using nowhere(x)')`,
        undefined,
        false,
      ),
    );
    const all = await source.datasets();
    expect(all.map(({ name }) => name)).toEqual(['a', 'places']);
    expect(all[1]?.unreadable?.code).toBe('unsupported-format');
  });
});

describe('reading', () => {
  it('gives text, hex for bytes, and null for NULL, whatever a column was declared as', async () => {
    const source = await from(
      make(
        `create table t (v int); insert into t values (1), (9007199254740993), ('열'), (x'00ff'), (1.5), (null)`,
      ),
    );
    const read = await records(source, await dataset(source, 't'));
    expect(read.rows.flat()).toEqual(['1', '9007199254740993', '열', '\\x00ff', '1.5', null]);
  });

  it.each([
    ['with row ids', '', 'random-keys'],
    ['without row ids', 'without rowid', 'random-rows'],
  ])('samples a table %s: spread, and the same again', async (_, option, method) => {
    const source = await from(
      make(`create table t (code text primary key, rowid int) ${option};
        create table plain (code text primary key) ${option};
        with recursive n(i) as (select 0 union all select i + 1 from n where i < 9999)
        insert into plain select printf('%05d', i) from n`),
    );
    const plain = await dataset(source, 'plain');
    const [first, second] = [
      await records(source, plain, { rows: 500, seed: 11 }),
      await records(source, plain, { rows: 500, seed: 11 }),
    ];
    expect(first.method).toBe(method);
    expect(first.population).toBe(10_000);
    expect(second.rows).toEqual(first.rows);
    expect(Math.abs(first.rows.length - 500)).toBeLessThan(150);
    for (const third of [0, 1, 2]) {
      const share = first.rows.filter(([code]) => Math.floor(Number(code) / 3_334) === third).length;
      expect(share / first.rows.length).toBeGreaterThan(0.2);
    }
    const other = await records(source, plain, { rows: 500, seed: 12 });
    expect(other.rows).not.toEqual(first.rows);
  });

  it('reads a view, all or its first records', async () => {
    const source = await from(
      make(`create table t (a int); with recursive n(i) as (select 1 union all select i + 1 from n where i < 3000)
        insert into t select i from n; create view v as select a from t`),
    );
    const view = await dataset(source, 'v');
    expect(await records(source, view, { rows: 4_000 })).toMatchObject({ method: 'all', population: 3_000 });
    const first = await records(source, view, { rows: 100 });
    expect(first.method).toBe('first');
    expect(first.rows).toHaveLength(100);
  });

  it('stops a view that never ends', async () => {
    const source = await from(
      make(
        'create view endless as with recursive n(i) as (select 1 union all select i + 1 from n) select max(i) as i from n',
      ),
      { statementTimeout: 300 },
    );
    expect((await failure(records(source, await dataset(source, 'endless'))))?.code).toBe('timeout');
  });

  it('says that a view fails', async () => {
    const source = await from(make('create view fails as select abs(-9223372036854775808) as a'));
    expect((await failure(records(source, await dataset(source, 'fails'))))?.code).toBe('engine-error');
  });

  it('reads a long value, and refuses one that would fill the memory', async () => {
    const source = await from(
      make(`create table t (v text); insert into t values (printf('%.*c', 100000000, 'x'));
        create table bomb (n int, v text as (printf('%.*c', n, 'x'))); insert into bomb (n) values (900000000)`),
    );
    const read = await records(source, await dataset(source, 't'), { clip: 100 });
    expect(read.rows[0]?.[0]).toHaveLength(100);
    expect((await failure(records(source, await dataset(source, 'bomb'))))?.code).toBe('too-large');
  });

  it('takes invalid UTF-8 and NUL characters as they are', async () => {
    const source = await from(
      make(
        `create table t (v text); insert into t values (cast(x'61ff62' as text)), ('a' || char(0) || 'b')`,
      ),
    );
    const read = await records(source, await dataset(source, 't'));
    expect(read.rows).toHaveLength(2);
  });

  it('waits for a writer only so long', async () => {
    let writer: DatabaseSync | undefined;
    const path = make('create table t (a int); insert into t values (1)', (db) => {
      writer = db;
    });
    const source = await from(path, { statementTimeout: 200 });
    const table = await dataset(source, 't');
    writer!.exec('begin exclusive');
    expect((await failure(records(source, table)))?.code).toBe('timeout');
    writer!.exec('rollback');
    expect((await records(source, table)).rows).toEqual([['1']]);
    writer!.close();
  });
});

describe('a file is left as it was', () => {
  const logged = 'pragma journal_mode = wal; create table t (a int); insert into t values (1)';

  it('even one with a write-ahead log that was closed', async () => {
    const path = make(logged);
    const before = [readdirSync(join(path, '..')), readFileSync(path)];
    const source = await from(path);
    expect((await records(source, await dataset(source, 't'))).rows).toEqual([['1']]);
    await source[Symbol.asyncDispose]();
    expect([readdirSync(join(path, '..')), readFileSync(path)]).toEqual(before);
  });

  it('and what lies in an open log is seen', async () => {
    let writer: DatabaseSync | undefined;
    const path = make(logged, (db) => {
      writer = db;
    });
    const source = await from(path);
    const table = await dataset(source, 't');
    writer!.exec('insert into t values (2)');
    expect((await records(source, table)).rows).toEqual([['1'], ['2']]);
    writer!.close();
  });
});

describe('what is wrong with a file', () => {
  it.each([
    ['empty', (path: string) => truncateSync(path, 0), undefined],
    ['cut short', (path: string) => truncateSync(path, 5_000), 'malformed'],
    ['something else', (path: string) => writeFileSync(path, 'name,email\n'.repeat(500)), 'malformed'],
    ['not there', (path: string) => rmSync(path), 'not-found'],
  ])('%s', async (_, damage, code) => {
    const path = make(
      `create table t (a text); with recursive n(i) as (select 1 union all select i + 1 from n where i < 500)
       insert into t select printf('%.*c', 100, 'x') from n`,
    );
    damage(path);
    const work = async () => {
      const source = await from(path);
      for (const table of await source.datasets()) await records(source, table);
    };
    if (code === undefined) await work();
    else expect((await failure(work()))?.code).toBe(code);
  });
});

describe('facts', () => {
  it('say once whether everybody may read the file', async () => {
    const path = make('create table a (x text); create table b (y text)');
    const access = async () => {
      const facts = await (await from(path)).facts!();
      return facts.flatMap((fact) => (fact.kind === 'access' ? [[fact.grantee, fact.privileges]] : []));
    };
    chmodSync(path, 0o600);
    expect(await access()).toEqual([]);
    chmodSync(path, 0o644);
    expect(await access()).toEqual([['PUBLIC', ['read']]]);
    chmodSync(path, 0o666);
    expect(await access()).toEqual([['PUBLIC', ['read', 'write']]]);
  });
});

describe('ages', () => {
  const counted = async (values: string, declared: string, view = false) => {
    const source = await from(
      make(
        `create table t (at ${declared}); insert into t values ${values}; create view v as select at from t`,
      ),
    );
    const table: Dataset = await dataset(source, view ? 'v' : 't');
    return source.age!(table, {
      clock: { field: 'at', format: 'auto' },
      limits: ['2024-02-29T15:00:00Z'],
      zone: 'Asia/Seoul',
      now: '2026-01-01T00:00:00Z',
      signal: new AbortController().signal,
    });
  };

  // The limit is the beginning of 2024-03-01 in Seoul; one value lies before it and one not.
  it.each([
    ['dates', `('2024-02-29'), ('2024-03-01'), (null)`, 'date'],
    ['times', `('2024-02-29 23:59:59'), ('2024-03-01 00:00:00'), (null)`, 'timestamp'],
    ['times with zones', `('2024-02-29T14:59:59Z'), ('2024-02-29T15:00:00+00:00'), (null)`, 'text'],
    ['seconds', `(1709218799), (1709218800), (null)`, 'integer'],
    ['milliseconds', `(1709218799999), (1709218800000), (null)`, 'integer'],
    ['digits', `('20240229'), ('20240301'), (null)`, 'text'],
  ])('read %s', async (_, values, declared) => {
    for (const view of [false, true])
      expect(await counted(values, declared, view)).toMatchObject({ total: 3, older: [1], withoutClock: 1 });
  });

  it('count what is no time as without a clock', async () => {
    expect(await counted(`('soon'), (''), ('2024-13-45')`, 'text')).toMatchObject({
      total: 3,
      older: [0],
      withoutClock: 3,
    });
  });
});
