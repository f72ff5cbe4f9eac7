import { follow, mostDepth, mostParts } from './followed.ts';
import { addAt, type PathNode, type Tally } from './tree.ts';

const pair =
  /(?:^|[\s;&?,|^])([\p{L}_][\p{L}\p{N}_.-]{0,40})=("(?:[^"\\]|\\.){0,2000}"|'[^']{0,2000}'|[^\s;&,|^]+)/gu;
/** In events of ArcSight's format values have blanks, up to the next name. */
const event = /\bCEF:\d{1,2}\|/;
const eventPair = /[\s|]([A-Za-z_][\w.-]{0,40})=((?:[^\s=\\]|\\.|\s(?![\w.-]{1,41}=))+)/g;

/**
 * `level=info user=… ip=…`, cookies and the query of a URL. Two pairs make it one; in a URL one is enough.
 */
export function walkPairs<T extends Tally<T>>(text: string, root: PathNode<T>): number {
  const found: [key: string, value: string][] = [];
  let followed: number = follow.open;
  for (const [, key = '', raw = ''] of text.matchAll(event.test(text) ? eventPair : pair)) {
    if (found.length >= mostParts) {
      followed |= follow.parts;
      break;
    }
    found.push([key, decodePercent(/^["']/.test(raw) ? withoutQuotes(raw) : raw)]);
  }
  if (cookieEnd.test(text)) return followed | addPairs(ofCookie(found), root);
  if (found.length < (isAddress(text) ? 1 : 2)) return 0;
  return followed | addPairs(labelled(found), root);
}

/** How long a cookie is kept and where it is sent, as servers say it behind its value. */
const cookieEnd = /;\s{0,4}(?:path=\/|samesite=|max-age=|expires=)/i;
const cookieTerm = /^(?:path|domain|samesite|max-age|expires)$/i;

const ofCookie = (found: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] =>
  found.filter(([key]) => !cookieTerm.test(key));

/** Whether a text may be a URL with a query: blanks do not stand in one. */
function isAddress(text: string): boolean {
  const query = text.indexOf('?', 1);
  return query > 0 && query <= 2_000 && query + 1 < text.length && !/\s/.test(text);
}

const withoutQuotes = (raw: string): string => raw.slice(1, -1).replace(/\\(["\\])/g, '$1');

/** Pairs that others give their names: `cs1Label=email cs1=…`. */
function labelled(pairs: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  const labels = new Map(
    pairs.flatMap(([key, value]) => (key.endsWith('Label') ? [[key.slice(0, -5), value] as const] : [])),
  );
  if (labels.size === 0) return pairs;
  return pairs
    .filter(([key]) => !key.endsWith('Label'))
    .map(([key, value]) => [labels.get(key) ?? key, value] as const);
}

/** Counts pairs under their keys; gives the bounds that were met. */
export function addPairs<T extends Tally<T>>(
  pairs: readonly (readonly [key: string, value: string])[],
  root: PathNode<T>,
): number {
  let followed = 0;
  root.begin();
  for (const [key, value] of pairs) followed |= addAt(root.child(key), value);
  return followed;
}

function decodePercent(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

const tag = /<(\/?)([\p{L}_][\p{L}\p{N}_:.-]{0,60})((?:\s[^<>]{0,2000})?)(\/?)>/gu;
const attribute = /([\p{L}_][\p{L}\p{N}_:.-]{0,60})\s*=\s*(?:"([^"]{0,2000})"|'([^']{0,2000})')/gu;

const comments = /<!--[\s\S]*?(?:-->|$)/g;
const quoted = /<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)/g;

/** Without comments, and with its CDATA sections escaped as other text is. */
function plainXml(text: string): string {
  if (!text.includes('<!')) return text;
  return text
    .replace(quoted, (_, inner: string) =>
      inner.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    )
    .replace(comments, '');
}

/** Elements and their attributes (`user.email`, `user.@id`); pages of HTML as well, tolerant of tags left open. */
export function walkXml<T extends Tally<T>>(xml: string, root: PathNode<T>): number {
  // `<공지> …` in running text is a heading.
  if (!/^<[A-Za-z_?!]/.test(xml) && !xml.includes('</')) return 0;
  const text = plainXml(xml);
  const open: Element<T>[] = [{ name: '', place: root, begun: false }];
  let from = 0;
  let tags = 0;
  let followed: number = follow.open;
  for (const match of text.matchAll(tag)) {
    if (++tags > mostParts) return followed | follow.parts;
    const [whole, closing, name = '', attributes = '', empty] = match;
    const parent = open.at(-1) as Element<T>;
    addText(parent.place, root, text.slice(from, match.index));
    from = match.index + whole.length;
    if (closing) {
      const index = open.findLastIndex((element) => element.name === name);
      if (index > 0) open.length = index;
      continue;
    }
    const isDeep = open.length > mostDepth;
    const child = isDeep ? undefined : childOf(parent, name);
    if (!child) followed |= isDeep ? follow.depth : follow.paths;
    for (const [, key = '', double, single] of attributes.matchAll(attribute)) {
      if (child) followed |= addAt(child.child(`@${key}`), unescapeXml(double ?? single ?? ''));
    }
    if (!empty && !attributes.endsWith('/')) open.push({ name, place: child, begun: false });
  }
  return tags === 0 ? 0 : followed;
}

interface Element<T extends Tally<T>> {
  readonly name: string;
  readonly place: PathNode<T> | undefined;
  /** Whether it was counted as an object, at the first element in it. */
  begun: boolean;
}

function childOf<T extends Tally<T>>(parent: Element<T>, name: string): PathNode<T> | undefined {
  if (!parent.begun) parent.place?.begin();
  parent.begun = true;
  return parent.place?.child(name);
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
