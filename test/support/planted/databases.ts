import { chmodSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { createConnection } from 'mysql2/promise';
import pg from 'pg';
import { type Planted, people } from './people.ts';

const [first, second] = people as unknown as readonly [Planted, Planted];
const text = (value: string) => `'${value.replaceAll("'", "''")}'`;
const byLogin = JSON.stringify(
  Object.fromEntries(people.map(({ login, mobile }) => [login, { mobile, score: 3 }])),
);
const tables = (quote: string) =>
  people
    .map(
      ({ login, email }) =>
        `create table ${quote}messages_${login}${quote} (id int primary key, body varchar(200), at date);
    insert into ${quote}messages_${login}${quote} values (1, ${text(email)}, '2015-01-01');`,
    )
    .join('\n');

export function plantSqlite(path: string): void {
  const db = new DatabaseSync(path);
  db.exec(`create table people (login text primary key, name text, email text default ${text(first.email)}, mobile text, at date,
      left_on date, doc text, state text check (state in ('new', ${text(second.latin)}, ${text(first.email)})));
    ${people.map((one) => `insert into people values (${[one.login, one.latin, one.email, one.mobile].map(text).join(', ')}, '2015-01-01', '2016-01-01', ${text(byLogin)}, 'new');`).join('\n')}
    ${tables('"')}
    create view ${`"${first.latin}'s letters"`} as select * from people where name = ${text(first.latin)};
    create view v_one as select email from people where email = ${text(first.email)} or login = ${text(first.login)};
    create view failing as select abs(-9223372036854775808) as x, email from people;
    create table "by ${second.email}" ("${second.latin}" text); insert into "by ${second.email}" values ('x');
    create trigger ${`"of ${first.login}"`} after delete on people begin select ${text(first.email)}; end;
    create index ${`"idx ${first.email}"`} on people (email) where email <> ${text(first.email)}`);
  db.close();
  chmodSync(path, 0o600);
}

export async function plantPostgres(url: string): Promise<void> {
  const db = new pg.Client(url);
  await db.connect();
  await db.query(`create type state as enum ('new', ${text(first.email)}, ${text(second.latin)}, ${text(first.login)});
    create domain mail as text check (value <> ${text(`x${first.email}`)});
    create table people (login text primary key, name text, email mail default ${text(first.email)}, mobile text, at timestamptz, left_on date, doc jsonb,
      state state, constraint ${`"not ${first.latin}"`} check (name <> ${text(`${second.latin} again`)}));
    comment on table people is ${text(`ask ${first.latin}, ${first.email}, ${first.mobile}`)};
    comment on column people.email is ${text(`e.g. ${second.email}, of ${second.latin}`)};
    create table kna1 (c7 varchar(80), c8 date, lga varchar(4), c9 int, c10 timestamp);
    insert into kna1 values ('02-555-1234', '1980-01-02', 'A', 1, now()), ('02-555-1235', '1981-01-02', 'B', 2, now());
    comment on table kna1 is ${text(`List of customers of ${first.latin}`)};
    comment on column kna1.c7 is ${text(`${first.latin}'s home phone number`)};
    comment on column kna1.c8 is ${text(`login id ${second.login}`)};
    comment on column kna1.lga is ${text(`${second.latin} wage type`)};
    comment on column kna1.c9 is ${text(`${first.korean} 회원 ID`)};
    comment on column kna1.c10 is ${text(`${first.korean}님의 수신거부등록일시`)};
    ${people.map((one) => `insert into people values (${[one.login, one.latin, one.email, one.mobile].map(text).join(', ')}, '2015-01-01', '2016-01-01', ${text(byLogin)}, 'new');`).join('\n')}
    ${tables('"')}
    ${people.map(({ login, email }) => `create schema "${login}"; create table "${login}".notes (id int, note text); insert into "${login}".notes values (1, ${text(email)});`).join('\n')}
    create view of_one as select email from people where name = ${text(first.latin)} and login = ${text(second.login)};
    create materialized view ${`"${first.dotted}"`} as select email from people where email = ${text(second.email)};
    create view failing as select (email || '')::int as number, email from people;
    create view failing_date as select name::date as day from people;
    create table parted (email text, kind text) partition by list (kind);
    ${people.map(({ login, email }, i) => `create table parted_${i} partition of parted for values in (${text(login)}, ${text(email)});`).join('\n')}
    insert into parted values (${text(first.email)}, ${text(first.login)});
    create function ${`"f_${first.login}"`}() returns text language sql as $$ select ${text(first.email)} $$;
    create index ${`"idx_${first.login}"`} on people (email) where email <> ${text(first.email)}`);
  await db.end();
}

export async function plantMariadb(url: string, database: string): Promise<void> {
  const db = await createConnection({ uri: url, multipleStatements: true, charset: 'utf8mb4' });
  await db.query(`create database ${database} character set utf8mb4; use ${database};
    create table people (login varchar(40) primary key, name varchar(90) default ${text(first.latin)}, email varchar(90) comment ${text(`ask ${first.email} or ${second.latin}`)},
      mobile varchar(20), at datetime, left_on date, doc json, state enum('new', ${text(first.email)}, ${text(second.latin)}), tags set('a', ${text(first.login)}),
      constraint \`not ${first.login}\` check (name <> ${text(`${second.latin} again`)})) comment ${text(`of ${first.latin}, ${first.mobile}`)};
    ${people.map((one) => `insert into people values (${[one.login, one.latin, one.email, one.mobile].map(text).join(', ')}, '2015-01-01', '2016-01-01', ${text(byLogin)}, 'new', 'a');`).join('\n')}
    ${tables('`')}
    create view of_one as select email from people where name = ${text(first.latin)};
    create view failing as select exp(1000 + length(email)) as x, email from people;
    create table parted (login varchar(40)) partition by list columns (login) (${people.map(({ login }, i) => `partition p${i} values in (${text(login)})`).join(', ')});
    insert into parted values (${text(first.login)})`);
  await db.end();
}
