import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Writes the demo's report in both languages, from one run, into the folder named (else `samples`): what a reader gets to see
 * before connecting anything.
 */
const program = join(dirname(fileURLToPath(import.meta.url)), '../bin/run.js');
const folder = resolve(process.argv[2] ?? 'samples');
mkdirSync(folder, { recursive: true });

function gamsa(...args: string[]): void {
  const { status } = spawnSync(process.execPath, [program, ...args, '--quiet', '--fail-on', 'none'], {
    stdio: 'inherit',
  });
  // 3: the demo plants a workbook that cannot be read.
  if (status !== 0 && status !== 3) process.exit(status ?? 70);
}

const run = join(folder, 'run.json');
gamsa('demo', '-o', run);
for (const language of ['en', 'ko']) {
  gamsa('report', run, '--lang', language, '-o', join(folder, `report.${language}.html`));
}
process.stdout.write(`${folder}\n`);
