import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

/** What `npm test` rests on: tests that fail must not end with 0 because a server was there. */
it.each([0, 1])('a process that used the embedded server ends with its own exit code, %i', (code) => {
  const script = `
    const { loadEmbeddedPostgres } = await import('./src/demo/embedded.ts');
    if (!(await loadEmbeddedPostgres())) throw new Error('not installed');
    process.exitCode = ${code};
  `;
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: new URL('../..', import.meta.url),
  });
  expect(status).toBe(code);
});
