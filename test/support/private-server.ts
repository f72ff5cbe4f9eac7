import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../src/demo/loopback.ts';
import type { TestServer } from './postgres-server.ts';

/** What a MySQL and a MariaDB take alike: as root they run as the user that Debian's packages make. */
export const asUser = process.getuid?.() === 0 ? ['--user=mysql'] : [];

/** Starts a MySQL or a MariaDB with its own port, socket and data folder, which `fill` makes. */
export async function startPrivate(
  binary: string,
  options: readonly string[],
  fill: (data: string) => void,
): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'gamsa-test-mysql-'));
  await chmod(folder, 0o755);
  const data = join(folder, 'data');
  fill(data);
  // A server that starts clears its folder of temporary tables: those of another that runs must not lie there.
  const temporary = join(folder, 'tmp');
  await mkdir(temporary);
  await chmod(temporary, 0o1777);
  const port = await freePort();
  const child = spawn(
    binary,
    [
      '--no-defaults',
      ...asUser,
      `--datadir=${data}`,
      `--tmpdir=${temporary}`,
      `--socket=${join(data, 's.sock')}`,
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      '--character-set-server=utf8mb4',
      '--innodb-flush-log-at-trx-commit=0',
      '--max-allowed-packet=256M',
      ...options,
    ],
    { stdio: 'ignore' },
  );
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await gone;
    await rm(folder, { recursive: true, force: true });
  };
  const started = await Promise.race([isOpen(port), gone.then(() => false)]);
  if (!started) {
    await stop();
    throw new Error(`${binary} did not start`);
  }
  return { url: `mysql://root@127.0.0.1:${port}`, stop };
}

async function isOpen(port: number): Promise<boolean> {
  for (let tries = 0; tries < 300; tries++) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect({ port, host: '127.0.0.1' });
      socket.once('connect', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => resolve(false));
    });
    if (open) return true;
    await sleep(100);
  }
  return false;
}
