#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Everything here must run on any Node: it finds one that can run the rest.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major > 22 || (major === 22 && minor >= 19)) {
  // A reader that has seen enough (`gamsa … | head`) is no error.
  process.stdout.on('error', ({ code }) => {
    if (code === 'EPIPE') process.exit(process.exitCode ?? 0);
    // A full disk behind `>` is no bug, and must not end in silence.
    process.stderr.write(`The output cannot be written (${code}).\n출력을 쓸 수 없습니다(${code}).\n`);
    process.exit(2);
  });
  const [{ execute }, { hideUncaught }] = await Promise.all([
    import('@oclif/core'),
    import('../dist/src/cli/uncaught.js'),
  ]);
  hideUncaught();
  await execute({ dir: import.meta.url });
} else {
  // A checkout has the package `node` among its development dependencies.
  const bundled = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));
  if (existsSync(bundled)) {
    const child = spawnSync(bundled, process.argv.slice(1), { stdio: 'inherit' });
    process.exitCode = child.status ?? 70;
  } else {
    process.stderr.write(
      `gamsa needs Node 22.19 or later; this is ${process.versions.node}. Install a current Node (https://nodejs.org).\n` +
        `gamsa는 Node 22.19 이상이 필요합니다. 현재 버전은 ${process.versions.node}입니다. 최신 Node를 설치해 주십시오.\n`,
    );
    process.exitCode = 2;
  }
}
