import type { Followed } from './json.ts';
import { mostDepth, type PathNode, type Tally } from './tree.ts';

const pair = /(?:^|[\s;&?,])([A-Za-z_][\w.-]{0,40})=("[^"]{0,2000}"|'[^']{0,2000}'|[^\s;&,]+)/g;
const mostPairs = 200;

/**
 * `level=info user=… ip=…`, cookies and the query of a URL. Two pairs make it one; in a URL one is enough.
 */
export function walkPairs<T extends Tally<T>>(text: string, root: PathNode<T>): Followed {
  const found: [key: string, value: string][] = [];
  for (const [, key = '', raw = ''] of text.matchAll(pair)) {
    if (found.length >= mostPairs) break;
    found.push([key, decodePercent(/^["']/.test(raw) ? raw.slice(1, -1) : raw)]);
  }
  if (found.length < (/^\S{1,2000}\?\S+$/.test(text) ? 1 : 2)) return 'not';
  let complete = found.length < mostPairs;
  root.begin();
  for (const [key, value] of found) {
    const place = root.child(key);
    if (place) place.add(value);
    else complete = false;
  }
  return complete ? 'whole' : 'partly';
}

function decodePercent(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

const tag = /<(\/?)([A-Za-z_][\w:.-]{0,60})((?:\s[^<>]{0,2000})?)(\/?)>/g;
const attribute = /([A-Za-z_][\w:.-]{0,60})\s*=\s*(?:"([^"]{0,2000})"|'([^']{0,2000})')/g;
const mostTags = 2_000;

/** Elements and their attributes (`user.email`, `user.@id`); pages of HTML as well, tolerant of tags left open. */
export function walkXml<T extends Tally<T>>(text: string, root: PathNode<T>): Followed {
  const open: { name: string; place: PathNode<T> | undefined }[] = [];
  let from = 0;
  let tags = 0;
  let complete = true;
  for (const match of text.matchAll(tag)) {
    if (++tags > mostTags) return 'partly';
    const [whole, closing, name = '', attributes = '', empty] = match;
    const place = open.length === 0 ? root : open.at(-1)?.place;
    addText(place, root, text.slice(from, match.index));
    from = match.index + whole.length;
    if (closing) {
      const index = open.findLastIndex((element) => element.name === name);
      if (index >= 0) open.length = index;
      continue;
    }
    place?.begin();
    const child = open.length < mostDepth ? place?.child(name) : undefined;
    if (!child) complete = false;
    for (const [, key = '', double, single] of attributes.matchAll(attribute)) {
      child?.child(`@${key}`)?.add(unescapeXml(double ?? single ?? ''));
    }
    if (!empty && !attributes.endsWith('/')) open.push({ name, place: child });
  }
  return tags === 0 ? 'not' : complete ? 'whole' : 'partly';
}

function addText<T extends Tally<T>>(place: PathNode<T> | undefined, root: PathNode<T>, text: string): void {
  if (place && place !== root && text.trim() !== '') place.add(unescapeXml(text));
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:(lt|gt|amp|quot|apos)|#(\d{1,7}));/g,
    (_, name: string | undefined, code: string) =>
      name ? (entities[name] as string) : codePoint(Number(code)),
  );
}

function codePoint(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Base64 of JSON, as tokens and tracking cookies carry it; undefined where the text is none. */
export function decodeBase64Json(text: string): string | undefined {
  if (!/^(?:eyJ|W3s|ewo|e30)[A-Za-z0-9+/_-]{8,}={0,2}$/.test(text)) return undefined;
  const decoded = Buffer.from(text, 'base64').toString('utf8');
  return decoded.startsWith('{') || decoded.startsWith('[') ? decoded : undefined;
}
