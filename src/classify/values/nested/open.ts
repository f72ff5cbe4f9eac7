import { classBit } from '../signature.ts';
import { type Followed, walkJson } from './json.ts';
import { decodeBase64Json, walkPairs, walkXml } from './text.ts';
import type { PathNode, Tally } from './tree.ts';

/** Follows what is nested in a value, whatever its syntax. `classes` are those of the value's signature. */
export function openValue<T extends Tally<T>>(value: string, classes: number, root: PathNode<T>): Followed {
  const first = value.charCodeAt(0);
  if (first === 0x7b || first === 0x5b) return walkJson(value, root);
  if (first === 0x3c) return walkXml(value, root);
  if (first === 0x65 || first === 0x57) {
    const decoded = decodeBase64Json(value);
    if (decoded !== undefined) return walkJson(decoded, root);
  }
  return (classes & classBit.equals) === 0 ? 'not' : walkPairs(value, root);
}
