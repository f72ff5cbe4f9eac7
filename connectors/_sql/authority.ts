import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sourceError } from '../../src/sdk/index.ts';

/** The PEM text of the authority that a configuration names by its file, as the drivers take it. */
export function readAuthority(path: string | undefined, baseDir: string): { ca?: string } {
  if (path === undefined) return {};
  try {
    return { ca: readFileSync(resolve(baseDir, path), 'utf8') };
  } catch {
    throw sourceError('not-found', { en: 'the file named by `ca`', ko: '`ca`로 지정한 파일입니다' });
  }
}
