import { classBit } from '../signature.ts';
import { walkEmbedded } from './embedded.ts';
import { decodeBase64Json, decodeQuotedJson } from './encoded.ts';
import { walkJson } from './json.ts';
import { walkPhp, walkStore } from './serialized.ts';
import { walkPairs, walkXml } from './text.ts';
import type { PathNode, Tally } from './tree.ts';

/**
 * Follows what is nested in a value, whatever its syntax. `classes` are those of the value's signature. Gives bits of
 * `follow`, 0 where nothing is nested.
 */
export function openValue<T extends Tally<T>>(value: string, classes: number, root: PathNode<T>): number {
  const first = value.charCodeAt(0);
  if (first < 128 && tells[first] === 1) {
    const followed = openWhole(value, first, root);
    if (followed !== 0) return followed;
  }
  if ((classes & classBit.brace) !== 0 && first !== 0x7b && value.includes('"')) {
    const embedded = walkEmbedded(value, root);
    if (embedded !== 0) return embedded;
  }
  return (classes & classBit.equals) === 0 ? 0 : walkPairs(value, root);
}

/** What is nested as a whole tells so by its first character. */
const tells = new Uint8Array(128);
for (const mark of '{[<"eWBaO') tells[mark.charCodeAt(0)] = 1;

function openWhole<T extends Tally<T>>(value: string, first: number, root: PathNode<T>): number {
  switch (first) {
    case 0x7b:
    case 0x5b:
      return walkJson(value, root);
    case 0x3c:
      return walkXml(value, root);
    case 0x22: {
      const decoded = decodeQuotedJson(value);
      if (decoded !== undefined) return walkJson(decoded, root);
      return value.includes('=>') ? walkStore(value, root) : 0;
    }
    case 0x61:
    case 0x4f:
      return value.charCodeAt(1) === 0x3a && /^[aO]:\d{1,9}:["{]/.test(value) ? walkPhp(value, root) : 0;
    default: {
      const decoded = decodeBase64Json(value);
      return decoded === undefined ? 0 : walkJson(decoded, root);
    }
  }
}

const whole = /^(?:\{\s*["']|\[\s*[[{"']|<[A-Za-z?!]|eyJ[\w-]{8,}|"\{)/;

/** Whether a value looks like a document, for those that are opened no more. */
export function looksNested(value: string): boolean {
  return whole.test(value);
}
