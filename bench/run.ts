import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Runs every benchmark beside this file, or those named: `npm run bench -- classify`. Each exports `run()`. */
const here = dirname(fileURLToPath(import.meta.url));
const wanted = process.argv.slice(2);
const names = readdirSync(here)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.slice(0, -'.ts'.length))
  .filter((name) => wanted.length === 0 || wanted.includes(name))
  .sort();

if (names.length === 0) {
  process.stderr.write(`no such benchmark: ${wanted.join(', ')}\n`);
  process.exitCode = 2;
}
for (const name of names) {
  const { run } = (await import(pathToFileURL(join(here, `${name}.ts`)).href)) as {
    run: () => Promise<void> | void;
  };
  process.stdout.write(`\n${name}\n`);
  await run();
}
