import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startMysqld } from './mysqld.ts';
import type { TestServer } from './postgres-server.ts';
import { asUser, startPrivate } from './private-server.ts';

const binary = ['/usr/sbin/mariadbd', '/usr/local/sbin/mariadbd', '/usr/bin/mariadbd'].find((path) =>
  existsSync(path),
);

const help =
  'No MariaDB server found. Install Debian’s mariadb-server (the tests start a private instance of it), run the tests as root on ' +
  'Debian or Ubuntu, where they install it themselves, or set GAMSA_TEST_MYSQL_URL=mysql://root:…@host:port to a server to use.';

/** Makes sure that a server can be started later: installs Debian's package where that is possible, else says what to do. */
export function ensureMariadb(): void {
  if (process.env.GAMSA_TEST_MYSQL_URL || process.env.GAMSA_TEST_MYSQLD || binary) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(help);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  execFileSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'mariadb-server'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** The server that `GAMSA_TEST_MYSQL_URL` names, a private MySQL of the program `GAMSA_TEST_MYSQLD`, or a private MariaDB. */
export async function startMariadb(): Promise<TestServer> {
  const given = process.env.GAMSA_TEST_MYSQL_URL;
  if (given) return { url: given.replace(/\/+$/, ''), stop: async () => undefined };
  const mysqld = process.env.GAMSA_TEST_MYSQLD;
  if (mysqld) return startMysqld(mysqld);
  if (!binary) throw new Error(help);
  return startPrivate(binary, [], install);
}

export const hasMariadb = binary !== undefined;

/** A private MariaDB that has keys to encrypt tables with, whatever server the other tests speak to. */
export async function startEncryptingMariadb(): Promise<TestServer> {
  if (!binary) throw new Error(help);
  const keys = 'keys.txt';
  const options = [
    '--plugin-load-add=file_key_management',
    `--file-key-management-filename=${keys}`,
    '--innodb-encryption-threads=1',
  ];
  return startPrivate(binary, options, (data) => {
    install(data);
    writeFileSync(join(data, keys), `1;${randomBytes(32).toString('hex')}\n`);
  });
}

function install(data: string): void {
  const options = [
    '--no-defaults',
    ...asUser,
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ];
  execFileSync('mariadb-install-db', options, { stdio: 'ignore' });
}

if (import.meta.filename === process.argv[1]) ensureMariadb();
