import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestServer } from './postgres-server.ts';
import { asUser, startPrivate } from './private-server.ts';

/** A private MySQL, of whatever version the program is. */
export function startMysqld(binary: string): Promise<TestServer> {
  const options = [...placesOf(binary), '--secure-file-priv=', '--loose-mysqlx=OFF'];
  return startPrivate(binary, options, (data) => {
    execFileSync(
      binary,
      ['--no-defaults', ...asUser, '--initialize-insecure', `--datadir=${data}`, ...options],
      {
        stdio: 'ignore',
      },
    );
  });
}

/** Where an unpacked server finds what belongs to it; a script that starts one elsewhere says so itself. */
function placesOf(binary: string): string[] {
  const base = dirname(dirname(binary));
  const messages = [join(base, 'share'), join(base, 'share/mysql')].find((folder) =>
    existsSync(join(folder, 'english/errmsg.sys')),
  );
  return messages === undefined ? [] : [`--basedir=${base}`, `--lc-messages-dir=${messages}`];
}
