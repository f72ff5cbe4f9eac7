import { follow, mostDepth, mostParts } from './followed.ts';
import { addPairs } from './text.ts';
import type { PathNode, Tally } from './tree.ts';

const storePair = /"((?:[^"\\]|\\.)*)"\s?=>\s?(?:"((?:[^"\\]|\\.)*)"|NULL)(?:,\s?|$)/gy;

const withoutEscapes = (text: string) => text.replace(/\\(.)/gs, '$1');

/** `"name"=>"…", "email"=>NULL`: PostgreSQL's hstore. */
export function walkStore<T extends Tally<T>>(text: string, root: PathNode<T>): number {
  const pairs: [key: string, value: string][] = [];
  let followed: number = follow.open;
  let end = 0;
  for (const match of text.matchAll(storePair)) {
    if (pairs.length >= mostParts) {
      followed |= follow.parts;
      break;
    }
    end = match.index + match[0].length;
    if (match[2] !== undefined) pairs.push([withoutEscapes(match[1] ?? ''), withoutEscapes(match[2])]);
  }
  // A pair that is cut short is the last one.
  const isStore = end === text.length || (end > 0 && text.charCodeAt(end) === 0x22);
  return isStore ? followed | addPairs(pairs, root) : 0;
}

/** Lengths are of bytes, and text may be clipped: a string ends where its mark does. */
const piece =
  /s:\d{1,9}:"(.*?)";|[id]:(-?[\d.eE+-]{1,30});|(?:b:[01]|N|[rR]:\d{1,9});|([aO]:\d{1,9}:(?:"[^"]{1,200}":\d{1,9}:)?\{)|(\})/gsy;

/** What PHP's `serialize` writes, of arrays and objects. */
export function walkPhp<T extends Tally<T>>(text: string, root: PathNode<T>): number {
  const open: { readonly place: PathNode<T> | undefined; key: string | undefined }[] = [];
  let followed: number = follow.open;
  let parts = 0;
  let end = 0;
  for (const match of text.matchAll(piece)) {
    const [whole, string, number, opening, closing] = match;
    end = match.index + whole.length;
    if (++parts > mostParts) return followed | follow.parts;
    if (closing) {
      open.pop();
      if (open.length === 0) break;
      continue;
    }
    const around = open.at(-1);
    if (around && around.key === undefined) {
      around.key = string ?? number;
      if (around.key === undefined) return 0;
      continue;
    }
    const isDeep = open.length > mostDepth;
    const place = around ? (isDeep ? undefined : childOf(around.place, around.key as string)) : root;
    if (!place) followed |= isDeep ? follow.depth : follow.paths;
    if (around) around.key = undefined;
    if (opening) {
      place?.begin();
      open.push({ place, key: undefined });
    } else place?.add(string ?? number ?? '');
  }
  return parts > 2 && (open.length === 0 ? end === text.length : true) ? followed : 0;
}

const beginsSession = /^[A-Za-z_]\w{0,60}\|[abdiOsN][:;]/;
const inSession = /(?:^|[;}])([A-Za-z_]\w{0,60})\|(?=[abdiOsN][:;])/g;

const scalar = /^(?:s:\d{1,9}:"(.*)"|[id]:(.*));$/s;

/** What PHP keeps of a session: names, each before a serialized value. */
export function walkSession<T extends Tally<T>>(text: string, root: PathNode<T>): number {
  if (!beginsSession.test(text)) return 0;
  const names = [...text.matchAll(inSession)];
  if (names.length > mostParts) return 0;
  let followed = 0;
  for (const [i, { 0: whole, 1: name = '', index }] of names.entries()) {
    const from = index + whole.length;
    const next = names[i + 1];
    const value = text.slice(from, next ? next.index + 1 : text.length);
    const place = root.child(name);
    followed |= place ? follow.open : follow.open | follow.paths;
    if (!place) continue;
    const [, string, number] = scalar.exec(value) ?? [];
    if (string === undefined && number === undefined) followed |= walkPhp(value, place);
    else place.add(string ?? number!);
  }
  return followed;
}

/** Keys that are numbers are those of a list. */
function childOf<T extends Tally<T>>(place: PathNode<T> | undefined, key: string): PathNode<T> | undefined {
  return /^\d+$/.test(key) ? place?.element() : place?.child(key.replace(/^\0[^\0]*\0/, ''));
}
