import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const program = fileURLToPath(new URL('../../bin/run.js', import.meta.url));

it.skipIf(!existsSync('/dev/full'))('an output that cannot be written is told, and no bug', () => {
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(process.execPath, [program, 'rules'], {
    stdio: ['ignore', full, 'pipe'],
  });
  closeSync(full);
  expect({ status, stderr: String(stderr) }).toEqual({
    status: 2,
    stderr: 'The output cannot be written (ENOSPC).\n출력을 쓸 수 없습니다(ENOSPC).\n',
  });
});
