import { expect, inject, it } from 'vitest';
import mysql from '../../connectors/mysql/index.ts';
import postgres from '../../connectors/postgres/index.ts';
import { openDevDatabase } from '../../src/gate/replay/dev-database.ts';
import type { GamsaError } from '../../src/sdk/index.ts';
import { openContext } from '../support/source.ts';

const { mariadb } = inject('mysqlServer');
const hostOf = (url: string) => `${new URL(url).host}`;
const context = openContext({ statementTimeout: 1_000 });
const failing = (opening: Promise<unknown>) => opening.catch((error: unknown) => error as GamsaError);

it.each(['prefer', 'disable'])(
  'postgres:// to a MySQL says which server answers (sslmode %s)',
  async (mode) => {
    const url = `postgres://canary:canary@${hostOf(inject('mariadbUrl'))}/shop?sslmode=${mode}`;
    const error = (await failing(postgres.open(postgres.config.parse({ url }), context))) as GamsaError;
    const [engine, scheme] = mariadb ? ['MariaDB', 'mariadb'] : ['MySQL', 'mysql'];
    expect(error.text.en).toBe(
      `cannot be reached (a ${engine} server answers there: write ${scheme}://, or connector: mysql)`,
    );
  },
);

it('mysql:// to a PostgreSQL says which server answers', async () => {
  const url = `mysql://canary:canary@${hostOf(inject('postgresUrl'))}/shop`;
  const error = (await failing(mysql.open({ url }, context))) as GamsaError;
  expect(error.text.en).toBe(
    'cannot be reached (a PostgreSQL server answers there: write postgres://, or connector: postgres)',
  );
  expect(error.text.ko).toContain('PostgreSQL 서버가 응답합니다');
});

it.each([
  [
    'PostgreSQL',
    () =>
      postgres.open({ url: `${inject('postgresUrl').replace(/:[^:@/]+@/, ':wrong@')}/postgres` }, context),
  ],
  [
    'MySQL',
    () =>
      mysql.open(
        { url: `${inject('mariadbUrl').replace(/\/\/([^@]*@)?/, '//nobody:wrong@')}/shop` },
        context,
      ),
  ],
])('nothing is said of other servers where a %s refuses', async (_, open) => {
  expect(((await failing(open())) as GamsaError).reason?.code).toBe('authentication-failed');
});

it.each([
  ['postgres', 'mariadbUrl', mariadb ? 'MariaDB' : 'MySQL'],
  ['mysql', 'postgresUrl', 'PostgreSQL'],
] as const)('a server for development that was taken for a %s is named', async (scheme, there, engine) => {
  const url = `${scheme}://canary:canary@${hostOf(inject(there))}/`;
  const error = (await failing(openDevDatabase(url, async () => []))) as GamsaError;
  expect(error.text.en).toMatch(
    new RegExp(`^--dev-url: cannot be reached \\(a ${engine} server answers there`),
  );
  expect(error.text.en).not.toContain('canary');
});
