import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMigrations } from '../../src/gate/layout/index.ts';
import { naturally } from '../../src/gate/layout/layout.ts';
import { splitSql } from '../../src/gate/sql/split.ts';

/** Tool, order of the scripts, and for each statement its file, line and text. */
async function read(files: Record<string, string>, dialect?: 'postgres' | 'mysql') {
  const migrations = (await readMigrations(new Map(Object.entries(files)), undefined, dialect))!;
  const statements = migrations.scripts.flatMap(({ file, sql }) =>
    splitSql(sql, dialect ?? migrations.dialect ?? 'postgres').statements.map(
      ({ line, text }) => `${file}:${line} ${text.replace(/\s+/g, ' ')}`,
    ),
  );
  const { tool, unread } = migrations;
  return {
    tool,
    statements,
    unread: unread.map(({ file, line }) => `${file}:${line}`),
    dialect: migrations.dialect,
  };
}

describe('layouts of migration tools', () => {
  it('Flyway: by version across folders, repeatables last, undo left out', async () => {
    const { tool, statements, unread } = await read({
      'V1_10__c.sql': 'select 3',
      'sub/V1.9__b.sql': 'select 2',
      'V1__a.sql': 'select 1',
      'U1_10__c.sql': 'select 99',
      'R__view.sql': 'select 5',
      'V2__d.sql': 'select 4',
      'V3__code.java': 'class V3 {}',
    });
    expect(tool).toBe('flyway');
    expect(statements.map((one) => one.at(-1))).toEqual(['1', '2', '3', '4', '5']);
    expect(unread).toEqual(['V3__code.java:1']);
  });

  it('Flyway: nothing before a baseline', async () => {
    const { statements } = await read({
      'V1__a.sql': 'select 1',
      'B2__base.sql': 'select 2',
      'V2__b.sql': 'select 9',
      'V3__c.sql': 'select 3',
    });
    expect(statements.map((one) => one.at(-1))).toEqual(['2', '3']);
  });

  it('golang-migrate: up files by number', async () => {
    const { tool, statements } = await read({
      '10_b.up.sql': 'select 2',
      '10_b.down.sql': 'select 9',
      '9_a.up.sql': 'select 1',
    });
    expect(tool).toBe('golang-migrate');
    expect(statements).toEqual(['9_a.up.sql:1 select 1', '10_b.up.sql:1 select 2']);
  });

  it('goose: the part that goes up, on its own lines', async () => {
    const { tool, statements, unread } = await read({
      '00001_a.sql':
        '-- +goose Up\ncreate table a (b int);\n-- +goose StatementBegin\ncreate function f() returns int as $$ begin return 1; end $$ language plpgsql;\n-- +goose StatementEnd\n-- +goose Down\ndrop table a;\n',
      '00002_b.go': 'package x',
    });
    expect(tool).toBe('goose');
    expect(statements.map((one) => one.slice(0, 26))).toEqual([
      '00001_a.sql:2 create table',
      '00001_a.sql:4 create funct',
    ]);
    expect(unread).toEqual(['00002_b.go:1']);
  });

  it('dbmate: the part that goes up', async () => {
    const { tool, statements } = await read({
      '20260101000000_a.sql': '-- migrate:up\ncreate table a (b int);\n\n-- migrate:down\ndrop table a;\n',
    });
    expect([tool, statements]).toEqual(['dbmate', ['20260101000000_a.sql:2 create table a (b int)']]);
  });

  it('Prisma: folders by name, the dialect from the lock', async () => {
    const { tool, statements, dialect } = await read({
      'migration_lock.toml': 'provider = "mysql"\n',
      '20260102000000_b/migration.sql': 'select 2',
      '20260101000000_a/migration.sql': 'select 1',
    });
    expect([tool, dialect]).toEqual(['prisma', 'mysql']);
    expect(statements.map((one) => one.at(-1))).toEqual(['1', '2']);
  });

  it('Drizzle: as the journal says, and what is not there is named', async () => {
    const entries = [
      { idx: 1, tag: '0001_b' },
      { idx: 0, tag: '0000_z' },
      { idx: 2, tag: '0002_c' },
    ];
    const { tool, statements, unread, dialect } = await read({
      'meta/_journal.json': JSON.stringify({ dialect: 'postgresql', entries }),
      '0000_z.sql': 'create table a (b int);--> statement-breakpoint\nselect 1',
      '0001_b.sql': 'select 2',
    });
    expect([tool, dialect]).toEqual(['drizzle', 'postgres']);
    expect(statements.map((one) => one.at(-1))).toEqual([')', '1', '2']);
    expect(unread).toEqual(['0002_c.sql:1']);
  });

  it('TypeORM: literals given to query in up, by the time stamp of the class', async () => {
    const file = (stamp: string, body: string) =>
      `import { MigrationInterface, QueryRunner } from "typeorm";\nexport class A${stamp} implements MigrationInterface {\n  public async up(queryRunner: QueryRunner): Promise<void> {\n${body}\n  }\n  public async down(queryRunner: QueryRunner): Promise<void> {\n    await queryRunner.query(\`DROP TABLE "a"\`);\n  }\n}\n`;
    const { tool, statements, unread } = await read({
      '1700000000002-b.ts': file(
        '1700000000002',
        '    await queryRunner.query("ALTER TABLE \\"a\\" ADD c text");\n    await queryRunner.addColumn("a", x);',
      ),
      '1700000000001-a.ts': file(
        '1700000000001',
        '    await queryRunner.query(`CREATE TABLE "a" (\n      "b" int)`);',
      ),
    });
    expect(tool).toBe('typeorm');
    expect(statements).toEqual([
      '1700000000001-a.ts:4 CREATE TABLE "a" ( "b" int)',
      '1700000000002-b.ts:4 ALTER TABLE "a" ADD c text',
    ]);
    expect(unread).toEqual(['1700000000002-b.ts:5']);
  });

  it('TypeORM: whatever the query runner is called, and nothing of it in silence', async () => {
    const { statements, unread } = await read({
      '1700000000000-A.ts': `export class A1700000000000 implements MigrationInterface {
  // this was up() once
  async down(runner: QueryRunner) { await runner.query('drop table a'); }
  public up = async (runner: QueryRunner): Promise<void> => {
    await runner.startTransaction();
    await runner.query('create table a (' +
      'b text)'); // runner.query('create table c')
    await runner.manager.query(\`create table d (e text)\`);
    await runner.query('select 1' + tail);
    await runner.manager.save(user);
    await seed(runner);
    await runner.query("create table f (g text)", []);
  }
}
`,
    });
    expect(statements).toEqual([
      '1700000000000-A.ts:6 create table a ( b text)',
      '1700000000000-A.ts:8 create table d (e text)',
      '1700000000000-A.ts:12 create table f (g text)',
    ]);
    expect(unread).toEqual(['1700000000000-A.ts:9', '1700000000000-A.ts:10', '1700000000000-A.ts:11']);
  });

  it('schema.rb: each line as SQL on the same line', async () => {
    const { tool, statements, unread } = await read({
      'schema.rb': `ActiveRecord::Schema[7.1].define(version: 2026_01_01) do
  enable_extension "plpgsql"

  create_table "users", comment: "회원", force: :cascade do |t|
    t.string "email", limit: 80, null: false, comment: "이메일"
    t.jsonb "tags", default: {}, null: false
    t.index ["email"], name: "i"
  end

  create_table "logs", id: false, force: :cascade do |t|
    t.inet "ip"
    t.string "names", array: true
    t.string "memo", default: "a, null: false, limit: 3"
    t.virtual "initials", type: :string, as: "left(memo, 1)", stored: true
    t.column "range", "int4range", null: false
  end
  something_else "x"
  add_foreign_key "logs", "users"
end
`,
    });
    expect(tool).toBe('schema.rb');
    expect(statements).toEqual([
      'schema.rb:4 create table "users" ("id" bigint primary key , "email" character varying(80) not null , "tags" jsonb default null not null )',
      `schema.rb:8 comment on table "users" is '회원'`,
      `schema.rb:8 comment on column "users"."email" is '이메일'`,
      'schema.rb:10 create table "logs" ( "ip" inet , "names" character varying[] , "memo" character varying default null , "initials" character varying , "range" int4range not null )',
    ]);
    expect(unread).toEqual(['schema.rb:17']);
  });

  it('plain files by number, those that go back left out; a single dump', async () => {
    const { tool, statements } = await read({
      '2_b.sql': 'select 2',
      '10_c.sql': 'select 3',
      '1_a.sql': 'select 1',
      '2_b.down.sql': 'x',
    });
    expect([tool, statements.map((one) => one.at(-1))]).toEqual(['plain', ['1', '2', '3']]);
    expect((await read({ 'structure.sql': 'select 1; select 2' })).statements).toHaveLength(2);
  });

  it('a word such as down leaves out what takes back, and not a table of down payments', async () => {
    const { scripts, unread } = (await readMigrations(
      new Map([
        ['001_users.sql', 'create table users (id int)'],
        ['001_users_rollback.sql', 'drop table users; create table old (id int)'],
        ['002_down_payments.SQL', 'create table down_payments (id int)'],
        ['003_revert.sql', 'drop table down_payments'],
        ['004_a.up.ddl', 'create table a (id int)'],
        ['004_a.down.ddl', 'create table b (id int)'],
        ['005_mark_down.sql', 'alter table a add phone text; alter table a drop id'],
        ['down/006.sql', 'create table c (id int)'],
      ]),
      undefined,
      undefined,
    ))!;
    expect(scripts.map(({ file }) => file)).toEqual([
      '001_users.sql',
      '002_down_payments.SQL',
      '004_a.up.ddl',
    ]);
    expect(unread.map(({ file }) => file)).toEqual(['005_mark_down.sql']);
  });

  it.each([
    ['20240101_a.rb', 'class A < ActiveRecord::Migration[7.1]\nend', 'Rails', 'db/schema.rb'],
    [
      '0001_initial.py',
      'from django.db import migrations\nclass Migration(migrations.Migration):',
      'Django',
      'sqlmigrate',
    ],
    ['versions/ae1_a.py', 'from alembic import op\ndef upgrade(): pass', 'Alembic', 'upgrade head --sql'],
    ['2024_a.php', 'use Illuminate\\Database\\Migrations\\Migration;', 'Laravel', 'schema:dump'],
    [
      'A.cs',
      'protected override void Up(MigrationBuilder migrationBuilder) {',
      'Entity Framework',
      'dotnet ef',
    ],
    ['a.exs', 'defmodule A do\n  use Ecto.Migration', 'Ecto', 'mix ecto.dump'],
    [
      '2024-a.js',
      'module.exports = { up: (queryInterface) => queryInterface.addColumn() }',
      'Sequelize',
      'pg_dump',
    ],
  ])('names %s, and what can be given instead', async (file, text, tool, instead) => {
    const { scripts, unread } = (await readMigrations(
      new Map([
        [file, text],
        ['helper.py', 'import os'],
      ]),
      undefined,
      undefined,
    ))!;
    expect([scripts, unread.map((one) => one.file)]).toEqual([[], [file]]);
    expect(unread[0]?.why.en).toContain(`(${tool})`);
    for (const words of Object.values(unread[0]!.why)) expect(words).toContain(instead);
  });

  it('structure.sql holds what the migrations of Rails made; SQL beside other code is read, and the code named', async () => {
    const rb = ['migrate/1_a.rb', 'class A < ActiveRecord::Migration[7.1]\nend'] as const;
    const py = ['2_b.py', 'from alembic import op'] as const;
    const rails = await readMigrations(new Map([['structure.sql', 'select 1'], rb]), undefined, undefined);
    const mixed = await readMigrations(new Map([['1_a.sql', 'select 1'], py]), undefined, undefined);
    expect([rails?.unread, mixed?.scripts.length, mixed?.unread.length]).toEqual([[], 1, 1]);
  });

  it('natural order is a total order (property)', async () => {
    const name = fc.stringMatching(/^[a-c0-9]{0,6}$/);
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        expect(Math.sign(naturally(a, b))).toBe(
          a === b ? Math.sign(naturally(a, b)) : -Math.sign(naturally(b, a)),
        );
        if (naturally(a, b) < 0 && naturally(b, c) < 0) expect(naturally(a, c)).toBeLessThan(0);
      }),
    );
  });
});

describe('Liquibase', () => {
  it('formatted SQL: change sets of this database only, with their delimiter', async () => {
    const { tool, statements } = await read(
      {
        'a.sql':
          '--liquibase formatted sql\n--changeset me:1\ncreate table a (b int);\n--rollback drop table a;\n--changeset me:2 dbms:oracle\ncreate table c (d int);\n--changeset me:3 endDelimiter:/\nselect 1; select 2\n/\n',
      },
      'postgres',
    );
    expect([tool, statements]).toEqual([
      'liquibase',
      ['a.sql:3 create table a (b int)', 'a.sql:8 select 1; select 2'],
    ]);
  });

  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog">
  <changeSet id="1" author="me">
    <createTable tableName="person" remarks="사람">
      <column name="id" type="bigint" autoIncrement="true">
        <constraints primaryKey="true" nullable="false"/>
      </column>
      <column name="email" type="varchar(80)" remarks="이메일"/>
    </createTable>
    <sql><![CDATA[
      create view v as select email from person;
    ]]></sql>
    <rollback><dropTable tableName="person"/></rollback>
  </changeSet>
  <include file="more.yaml" relativeToChangelogFile="true"/>
  <changeSet id="3" author="me">
    <customChange class="x.Y"/>
  </changeSet>
</databaseChangeLog>
`;
  const yaml = `databaseChangeLog:
  - changeSet:
      id: 2
      author: me
      changes:
        - addColumn:
            tableName: person
            columns:
              - column: { name: phone, type: varchar(20) }
        - renameColumn: { tableName: person, oldColumnName: email, newColumnName: mail }
        - sql:
            sql: |
              drop view v;
              select 1;
`;

  it('XML and YAML: changes in the order of the includes, each on its line', async () => {
    const { tool, statements, unread } = await read(
      { 'db.changelog-master.xml': xml, 'more.yaml': yaml },
      'postgres',
    );
    expect(tool).toBe('liquibase');
    expect(statements).toEqual([
      'db.changelog-master.xml:4 create table person ( id bigint generated by default as identity not null , email varchar(80), primary key (id))',
      "db.changelog-master.xml:4 comment on table person is '사람'",
      "db.changelog-master.xml:8 comment on column person.email is '이메일'",
      'db.changelog-master.xml:11 create view v as select email from person',
      'more.yaml:9 alter table person add column phone varchar(20)',
      'more.yaml:10 alter table person rename column email to mail',
      'more.yaml:13 drop view v',
      'more.yaml:14 select 1',
    ]);
    expect(unread).toEqual(['db.changelog-master.xml:17']);
  });

  it('is of the database that its files speak of, with properties filled in', async () => {
    const log = (type: string) => ({
      'a.sql': '--liquibase formatted sql\n--changeset me:1\ncreate table a (b int);\n',
      'b.xml': `<databaseChangeLog><property name="t" value="people"/><property name="t" value="late"/>
<changeSet id="1"><createTable tableName="\${t}"><column name="fullName" type="${type}"/></createTable>
<update tableName="\${t}"><column name="fullName" value="it's"/><where>id = 1</where></update></changeSet></databaseChangeLog>`,
    });
    const plain = await read(log('text'));
    expect([plain.dialect, plain.unread, plain.statements]).toEqual([
      'postgres',
      [],
      [
        'a.sql:3 create table a (b int)',
        'b.xml:2 create table "people" ("fullName" text)',
        `b.xml:3 update "people" set "fullName" = 'it''s' where id = 1`,
      ],
    ]);
    const mysql = await read({
      ...log('text'),
      'c.sql': '--liquibase formatted sql\ncreate table `c` (d int);',
    });
    expect([mysql.dialect, mysql.statements[1]]).toEqual([
      'mysql',
      'b.xml:2 create table `people` (`fullName` text)',
    ]);
  });

  it('says what it includes and is not there, and what is malformed', async () => {
    const { unread } = await read({
      'a.xml': '<databaseChangeLog><include file="gone.sql"/></databaseChangeLog>',
      'b.xml': '<databaseChangeLog><x',
    });
    expect(unread).toEqual(['a.xml:1', 'b.xml:1']);
  });
});
