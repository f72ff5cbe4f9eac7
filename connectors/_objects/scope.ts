import { z } from 'zod';
import { inScope } from '../../src/sdk/index.ts';
import { literalPrefix } from './groups.ts';

/** Names, prefixes or globs, one or several. */
export const pathsSchema = z
  .union([z.string(), z.array(z.string()).min(1)])
  .default('**')
  .transform((paths) => (typeof paths === 'string' ? [paths] : paths));

/** Which names of a store are asked for. */
export interface NameScope {
  /** What listings have to begin with; none of them begins with another. */
  readonly prefixes: readonly string[];
  readonly matches: (name: string) => boolean;
}

/** Paths as people write them: a name, a folder (with or without its slash) or a glob. */
export function nameScope(paths: readonly string[]): NameScope {
  const cleaned = paths.map((path) => path.replace(/^\//, ''));
  const globs = cleaned.flatMap((path) => {
    if (path === '') return ['**'];
    if (/[*?[{]/.test(path)) return [path];
    return path.endsWith('/') ? [`${path}**`] : [path, `${path}/**`];
  });
  const all = [...new Set(cleaned.map(literalPrefix))];
  return {
    prefixes: all.filter((prefix) => !all.some((other) => other !== prefix && prefix.startsWith(other))),
    matches: (name) => inScope({ include: globs, exclude: [] }, name),
  };
}

/** Of the scope's prefixes, those that may hold names beginning with `wanted`, as far narrowed as both allow. */
export function narrowed({ prefixes }: NameScope, wanted: string): string[] {
  return prefixes.flatMap((prefix) => {
    if (wanted.startsWith(prefix)) return [wanted];
    return prefix.startsWith(wanted) ? [prefix] : [];
  });
}
