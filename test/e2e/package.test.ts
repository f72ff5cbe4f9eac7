import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gamsa-package-'));

/** What ships, unpacked, with the packages that it brings along and none of those for development. */
beforeAll(() => {
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    stdio: 'ignore',
  });
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  execFileSync('tar', ['-xzf', `gamsa-${version}.tgz`], { cwd: folder });
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; devOptional?: boolean }>;
  };
  for (const [path, { dev, devOptional }] of Object.entries(packages)) {
    // Nested ones come along with the package around them.
    if (!/^node_modules\/(@[^/]+\/)?[^/]+$/.test(path) || dev || devOptional) continue;
    const target = join(folder, 'package', path);
    mkdirSync(dirname(target), { recursive: true });
    symlinkSync(join(root, path), target);
  }
  writeFileSync(join(folder, 'people.csv'), 'id,email\n1,a@example.com\n2,b@example.com\n', { mode: 0o600 });
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const gamsa = (...args: string[]) => {
  const { PATH = '', HOME = '' } = process.env;
  const program = join(folder, 'package', 'bin', 'run.js');
  // Packages are found from where they are linked, not from the checkout they lie in.
  const flags = ['--preserve-symlinks', '--preserve-symlinks-main'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, program, ...args], {
    cwd: folder,
    env: { PATH, HOME },
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  return { code: status, stdout, stderr };
};

describe('what ships runs by itself', () => {
  it.each([
    [['--help'], 0],
    [['scan', 'people.csv'], 0],
    [['connectors'], 0],
    [['rules'], 0],
    [['demo', '--quiet', '-o', 'run.json', '-o', 'report.html', '-o', 'report.xlsx'], 1],
    [['demo', '--all', '--quiet'], 1],
    [['report', 'run.json', '--format', 'sarif'], 1],
    [['evidence', 'keygen', '-o', 'audit'], 0],
  ] as const)('gamsa %j', (args, code) => {
    const result = gamsa(...args);
    expect(result.code, result.stderr).toBe(code);
  });
});
