import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the installed package: the nearest folder above that has a `package.json`. */
export const packageRoot = findRoot(dirname(fileURLToPath(import.meta.url)));

export const version = (
  JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string }
).version;

function findRoot(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    try {
      readFileSync(join(at, 'package.json'));
      return at;
    } catch {
      if (dirname(at) === at) throw new Error('no package.json above the program');
    }
  }
}
