import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

/** What `npm test` rests on: tests that fail must not end with 0 because a server was there, nor those that pass with 1. */
it.each([
  ['process.exitCode = 0', 0],
  ['process.exitCode = 1', 1],
  ['setTimeout(() => process.exit(0), 10)', 0],
  ['setTimeout(() => process.exit(3), 10)', 3],
  ['await Promise.resolve(); process.exit()', 0],
])('a process that loaded the embedded server ends as it says: %s', (end, code) => {
  const script = `
    const { loadEmbeddedPostgres } = await import('./src/demo/embedded.ts');
    if (!(await loadEmbeddedPostgres())) throw new Error('not installed');
    ${end};
  `;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: new URL('../..', import.meta.url),
    encoding: 'utf8',
  });
  expect(stderr.replaceAll(/.*Warning.*\n?/g, '')).toBe('');
  expect(status).toBe(code);
});
