import { relative } from 'node:path';

/** A path as people write it who are in the present folder; one outside of it as it is. */
export function fromHere(path: string): string {
  const short = relative('.', path);
  return short === '' || short.startsWith('..') ? path : short;
}
