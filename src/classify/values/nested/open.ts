import { classBit } from '../signature.ts';
import { decodeBase64 } from './base64.ts';
import { walkEmbedded } from './embedded.ts';
import { follow } from './followed.ts';
import { decodeQuotedJson, walkJson } from './json.ts';
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
  const decoded = decodeBase64(value, classes);
  if (decoded !== undefined) return follow.encoded | openDecoded(decoded, root);
  return (classes & classBit.equals) === 0 ? 0 : walkPairs(value, root);
}

const form = /^[A-Za-z_][\w.-]{0,40}=[^\s&]*(?:&[A-Za-z_][\w.-]{0,40}=[^\s&]*)+$/;

/** What was encoded as a whole: a document or a form under the names that it has, any other text as a value of its own. */
function openDecoded<T extends Tally<T>>(decoded: string, root: PathNode<T>): number {
  const text = decoded.trim();
  const first = text.charCodeAt(0);
  const isDocument = first === 0x7b || first === 0x5b || first === 0x3c;
  const followed = isDocument ? openWhole(text, first, root) : form.test(text) ? walkPairs(text, root) : 0;
  if (followed !== 0) return followed;
  const place = root.encoded();
  place?.add(text);
  return place ? follow.open : follow.open | follow.paths;
}

/** What is nested as a whole tells so by its first character. */
const tells = new Uint8Array(128);
for (const mark of '{[<"aO') tells[mark.charCodeAt(0)] = 1;

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
    default:
      return value.charCodeAt(1) === 0x3a && /^[aO]:\d{1,9}:["{]/.test(value) ? walkPhp(value, root) : 0;
  }
}

const whole = /^(?:\{\s*["']|\[\s*[[{"']|<[\p{L}?!]|"\{)/u;

/** Whether a value looks like a document, for those that are opened no more. */
export function looksNested(value: string, classes: number): boolean {
  return whole.test(value) || decodeBase64(value, classes) !== undefined;
}
