import { describe, expect, it } from 'vitest';
import { readMigrations } from '../../src/gate/layout/index.ts';
import { splitSql } from '../../src/gate/sql/split.ts';

/** The statements of one migration with their lines, and the lines that could not be read. */
async function read(source: string, dialect: 'postgres' | 'mysql' = 'postgres', file = '20260101_a.js') {
  const migrations = await readMigrations(new Map([[file, source]]), undefined, dialect);
  const statements = migrations!.scripts.flatMap(({ sql }) =>
    splitSql(sql, dialect).statements.map(({ line, text }) => `${line} ${text.trim().replace(/\s+/g, ' ')}`),
  );
  return { tool: migrations!.tool, statements, unread: migrations!.unread.map(({ line }) => line) };
}

const users = `const TABLE = 'users';
exports.up = async function (knex) {
  await knex.schema.createTable(TABLE, (table) => {
    table.increments('id');
    table.string('email', 80).notNullable().unique().comment('이메일');
    table.timestamps(true, true);
  });
  return knex.schema
    .alterTable(TABLE, (table) => {
      table.renameColumn('email', 'mail');
      table.dropColumn('id');
    })
    .renameTable(TABLE, 'people');
};
exports.down = (knex) => knex.schema.dropTable('people');
`;

describe('Knex migrations', () => {
  it('are written as SQL by Knex itself, each statement on the line that made it; down is left out', async () => {
    expect(await read(users)).toEqual({
      tool: 'knex',
      unread: [],
      statements: [
        '4 create table "users" ("id" serial primary key)',
        '5 alter table "users" add column "email" varchar(80) not null',
        `5 comment on column "users"."email" is '이메일'`,
        '5 alter table "users" add constraint "users_email_unique" unique ("email")',
        '6 alter table "users" add column "created_at" timestamptz not null default CURRENT_TIMESTAMP, add column "updated_at" timestamptz not null default CURRENT_TIMESTAMP',
        '10 alter table "users" rename "email" to "mail"',
        '11 alter table "users" drop column "id"',
        '13 alter table "users" rename to "people"',
      ],
    });
  });

  it('are written for MySQL, renaming without a server', async () => {
    const { statements, unread } = await read(users, 'mysql');
    expect(unread).toEqual([]);
    expect(statements).toContain('10 alter table `users` rename column `email` to `mail`');
    expect(statements).toContain("5 alter table `users` add `email` varchar(80) not null comment '이메일'");
  });

  it.each([
    ['exports.up = (knex) => knex.schema.dropTable("a")', 'a.js'],
    ['module.exports = { up(knex) { return knex.schema.dropTable("a") } }', 'a.cjs'],
    ['module.exports = { up: async (knex) => { await knex.schema.dropTable("a") } }', 'a.js'],
    ['export async function up(knex: Knex): Promise<void> { await knex.schema.dropTable("a") }', 'a.ts'],
    ['export const up = async (db) => { await db.schema.dropTable("a"); }', 'a.mjs'],
    ['function up(knex) { return knex.schema.dropTable("a") }\nmodule.exports = { up }', 'a.js'],
    ['exports.up = (knex) => Promise.all([knex.schema.dropTable("a")])', 'a.js'],
    ['exports.up = (k) => k.raw("drop table \\"a\\"")', 'a.js'],
  ])('%s', async (source, file) => {
    expect(await read(source, 'postgres', file)).toEqual({
      tool: 'knex',
      unread: [],
      statements: [expect.stringMatching(/^1 drop table "a"$/)],
    });
  });

  it('keep the lines of raw SQL, schemas, bindings, defaults and what follows', async () => {
    const { statements, unread } = await read(`exports.up = (knex) =>
  knex.schema
    .raw(\`
      create table a (
        phone text
      )\`)
    .raw('comment on table a is ?', ['회원'])
    .then(() => {
      return knex.schema.withSchema('crm').table('b', (t) => {
        t.timestamp('at').defaultTo(knex.fn.now());
        t.uuid('key').defaultTo(knex.raw('gen_random_uuid()'));
        t.integer('a_id').references('id').inTable('a');
      });
    });`);
    expect(unread).toEqual([]);
    expect(statements).toEqual([
      '4 create table a ( phone text )',
      "7 comment on table a is '회원'",
      '10 alter table "crm"."b" add column "at" timestamptz default CURRENT_TIMESTAMP',
      '11 alter table "crm"."b" add column "key" uuid default gen_random_uuid()',
      '12 alter table "crm"."b" add column "a_id" integer',
      '12 alter table "crm"."b" add constraint "b_a_id_foreign" foreign key ("a_id") references "a" ("id")',
    ]);
  });

  it('name each line that only running would tell, and read the rest', async () => {
    const { statements, unread } = await read(`exports.up = async (knex) => {
  if (await knex.schema.hasTable('a')) return;
  for (const name of names) await knex.schema.dropTable(name);
  await knex('users').insert({ email: 'x@example.com' });
  await knex.schema.createTable('b', (t) => {
    t.string(column());
    if (wide) t.text('more');
    t.string('kept');
    t.frobnicate('y');
  });
  await helper(knex);
  await knex.schema.createTable(tableName(), (t) => {
    t.string('x');
  });
};`);
    expect(unread).toEqual([2, 3, 4, 6, 7, 9, 11, 12]);
    expect(statements).toEqual(['8 create table "b" ("kept" varchar(255))']);
  });

  it.each([
    ['exports.up = (knex) => {', 'no JavaScript'],
    ['exports.up = buildUp()', 'no function'],
    ['exports.up = () => undefined', 'no builder'],
  ])('%s is not read (%s)', async (source) => {
    expect(await read(source)).toEqual({ tool: 'knex', unread: [1], statements: [] });
  });

  it('runs nothing of what it reads', async () => {
    const { unread } = await read(`exports.up = (knex) =>
  knex.schema.createTable('a', (t) => {
    t.string('b').constructor('x');
    t.constructor.constructor('process.exit(7)')();
  });
process.exit(8);`);
    expect(unread).toEqual([3, 4]);
  });

  it('leaves Sequelize to be named as code', async () => {
    const source = 'module.exports = { up: (queryInterface) => queryInterface.dropTable("a") }';
    const read = await readMigrations(new Map([['1.js', source]]), undefined, undefined);
    expect([read?.tool, read?.unread[0]?.why.en]).toEqual(['code', expect.stringContaining('(Sequelize)')]);
  });
});
