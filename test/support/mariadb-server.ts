import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../src/demo/loopback.ts';
import type { TestServer } from './postgres-server.ts';

const binary = ['/usr/sbin/mariadbd', '/usr/local/sbin/mariadbd', '/usr/bin/mariadbd'].find((path) =>
  existsSync(path),
);

const help =
  'No MariaDB server found. Install Debian’s mariadb-server (the tests start a private instance of it), run the tests as root on ' +
  'Debian or Ubuntu, where they install it themselves, or set GAMSA_TEST_MYSQL_URL=mysql://root:…@host:port to a server to use.';

/** Makes sure that a server can be started later: installs Debian's package where that is possible, else says what to do. */
export function ensureMariadb(): void {
  if (process.env.GAMSA_TEST_MYSQL_URL || binary) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(help);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  execFileSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'mariadb-server'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** The server that `GAMSA_TEST_MYSQL_URL` names, or a private MariaDB with its own port, socket and data folder. */
export async function startMariadb(): Promise<TestServer> {
  const given = process.env.GAMSA_TEST_MYSQL_URL;
  if (given) return { url: given.replace(/\/+$/, ''), stop: async () => undefined };
  if (!binary) throw new Error(help);
  const folder = await mkdtemp(join(tmpdir(), 'gamsa-test-maria-'));
  await chmod(folder, 0o755);
  const data = join(folder, 'data');
  const user = process.getuid?.() === 0 ? ['--user=mysql'] : [];
  execFileSync(
    'mariadb-install-db',
    [
      '--no-defaults',
      ...user,
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ],
    {
      stdio: 'ignore',
    },
  );
  const port = await freePort();
  const child = spawn(
    binary,
    [
      '--no-defaults',
      ...user,
      `--datadir=${data}`,
      `--socket=${join(data, 's.sock')}`,
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      '--character-set-server=utf8mb4',
      '--innodb-flush-log-at-trx-commit=0',
      '--max-allowed-packet=256M',
    ],
    { stdio: 'ignore' },
  );
  await waitForPort(port, child.exitCode);
  return {
    url: `mysql://root@127.0.0.1:${port}`,
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function waitForPort(port: number, exitCode: number | null): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (exitCode !== null) break;
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect({ port, host: '127.0.0.1' });
      socket.once('connect', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => resolve(false));
    });
    if (open) return;
    await sleep(100);
  }
  throw new Error('the private MariaDB did not start');
}

if (import.meta.filename === process.argv[1]) ensureMariadb();
