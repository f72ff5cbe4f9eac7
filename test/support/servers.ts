import type { TestProject } from 'vitest/node';
import { startMariadb } from './mariadb-server.ts';
import { askServer, type MysqlServer } from './mysql.ts';
import { startPostgres } from './postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** URLs of the superusers, without a database. */
    postgresUrl: string;
    mariadbUrl: string;
    /** The kind of server that stands at `mariadbUrl`. */
    mysqlServer: MysqlServer;
  }
}

/** Starts the real servers once for all tests that need them, and stops them whatever happens. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [postgres, mariadb] = await Promise.all([startPostgres(), startMariadb()]);
  project.provide('postgresUrl', postgres.url);
  project.provide('mariadbUrl', mariadb.url);
  project.provide('mysqlServer', await askServer(mariadb.url));
  return async () => {
    await Promise.all([postgres.stop(), mariadb.stop()]);
  };
}
