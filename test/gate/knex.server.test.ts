import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import makeKnex, { type Knex } from 'knex';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { readFiles } from '../../src/gate/files.ts';
import { readMigrations } from '../../src/gate/layout/index.ts';
import { splitSql } from '../../src/gate/sql/split.ts';

/** Away from this package, whose `.js` files are modules. */
const directory = mkdtempSync(join(tmpdir(), 'gamsa-knex-'));
cpSync(fileURLToPath(new URL('../../fixtures/migrations/knex', import.meta.url)), directory, {
  recursive: true,
});
afterAll(() => rmSync(directory, { recursive: true }));

const servers = {
  postgres: { client: 'pg', url: `${inject('postgresUrl')}/postgres` },
  mysql: { client: 'mysql2', url: inject('mariadbUrl') },
} as const;

/** Tables and columns of a database as its catalogue tells them. */
async function columnsOf(knex: Knex, name: string): Promise<string[]> {
  const rows = await knex('information_schema.columns')
    .select(
      knex.raw(
        'table_name as t, column_name as c, data_type as d, is_nullable as n, character_maximum_length as l',
      ),
    )
    .where({ table_schema: name })
    .whereNotIn('table_name', ['knex_migrations', 'knex_migrations_lock'])
    .orderByRaw('1, 2');
  return (rows as Record<'t' | 'c' | 'd' | 'n' | 'l', string>[]).map(({ t, c, d, n, l }) =>
    [t, c, d, n, l].join(' '),
  );
}

const { mariadb, version } = inject('mysqlServer');

describe('what is read of Knex migrations is what Knex runs', () => {
  // Knex renames by a word that MySQL has since 8.0.
  const dialects = (['postgres', 'mysql'] as const).filter(
    (one) => one !== 'mysql' || mariadb || version >= 80_000,
  );
  it.each(dialects)('%s', async (dialect) => {
    const { client, url } = servers[dialect];
    const run = async (name: string, fill: (knex: Knex) => Promise<unknown>): Promise<string[]> => {
      const admin = makeKnex({ client, connection: url });
      await admin.raw(`create ${dialect === 'mysql' ? 'database' : 'schema'} ${name}`);
      const knex =
        dialect === 'mysql'
          ? makeKnex({ client, connection: url.replace(/(:\/\/[^/]+)(\/[^?]*)?/, `$1/${name}`) })
          : makeKnex({ client, connection: url, searchPath: [name] });
      try {
        await fill(knex);
        return await columnsOf(knex, name);
      } finally {
        await knex.destroy();
        await admin.raw(dialect === 'mysql' ? `drop database ${name}` : `drop schema ${name} cascade`);
        await admin.destroy();
      }
    };
    const byKnex = await run('by_knex', (knex) =>
      knex.migrate.latest({ directory, loadExtensions: ['.js', '.ts'] }),
    );
    const migrations = await readMigrations(await readFiles(directory), 'knex', dialect);
    const byUs = await run('by_us', async (knex) => {
      for (const { sql } of migrations!.scripts)
        for (const { text } of splitSql(sql, dialect).statements) await knex.raw(text.replaceAll('?', '\\?'));
    });
    expect(migrations!.unread).toEqual([]);
    expect(byKnex.length).toBeGreaterThan(8);
    expect(byUs).toEqual(byKnex);
  });
});
