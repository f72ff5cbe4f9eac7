import { follow, mostDepth, mostParts } from './followed.ts';
import type { PathNode, Tally } from './tree.ts';

/** Longer texts are no lists of what is told of one. */
const longest = 200_000;
/** So many lines that tell something make a list. */
const fewest = 2;

const name =
  '[\\p{L}_@](?:[\\p{L}\\p{N}_@/-]|\\.(?=[\\p{L}\\p{N}_])){0,60}(?:(?<=[가-힣])\\([^()\\n]{1,20}\\))?(?: [\\p{L}\\p{N}_/-]{1,30}){0,3}';
/** A name, what parts it from its value, and the value; lists of people have marks or numbers before them. */
const told = new RegExp(
  `^(\\s*)(?:[*•○●■□▶◆·※]\\s*|\\d{1,2}[.)]\\s+)?((?:- +)*)["']?(${name}?)["']?\\s{0,10}(:=|::|=(?!=)|:(?!//|\\d\\d(?::|$)))(?:\\s*)(.*)$`,
  'u',
);
/** What parts names with their values in one line. */
const parting = new RegExp(`\\s{0,8}[,;/|]\\s{0,8}(?=${name}\\s{0,4}:(?!//))`, 'u');
const beginsInline = new RegExp(`^${name}\\s{0,4}:\\s{0,4}[^\\s:/]`, 'u');
/** Longer texts in one line are no such list. */
const longestInline = 4_000;
const item = /^(\s*)((?:- +)+)(.*)$/;
const section = /^\s*\[\[?([\p{L}_][\p{L}\p{N}_. -]{0,60})\]?\]\s*$/u;
/** Comments, and what parts documents. */
const mark = /^\s*(?:[#;!].*|---.*|\.\.\.)$/;
/** What a value is of, or that it goes on in the next lines. */
const tag = /^(?:![\w/:.-]{1,80} ?|&\w{1,40} ?|[|>][+-]?\d?$|~$)/;
/** What goes on with the line before, but the calls below an error. */
const goesOn = /^(?:\s+(?!at \S)|- )/;
/** What somebody says: what stands before it is who says it, and no name of a field. */
const sentence = /\s\S{0,40}(?:[.?!]|[요다까죠])[~^ㅋㅎㅠ]{0,20}$/;
/** For each line that tells something so many may go on with it. */
const mostRest = 2;
const request = /^(?:[A-Z]{3,10} \S{1,4000} HTTP\/[\d.]{1,3}|HTTP\/[\d.]{1,3} \d{3}.{0,100})$/;
/** A text may begin with what parts others, or with a request. */
const heads = /^(?:[[#;!-]|[A-Z]{3,10} \S{1,4000} HTTP\/|HTTP\/)/;
const envelope =
  /^(?:from|to|subject|date|received|return-path|delivered-to|message-id|mime-version|content-type|reply-to): /i;
const header = /^[A-Za-z][A-Za-z0-9-]{1,60}: ?/;

/**
 * Texts of lines that each begin with a name: YAML, properties, sections of INI and TOML, entries of a directory, headers of HTTP
 * with the body below them, and what people fill in (`성명: …`). Nothing else may stand in them.
 */
export function walkLines<T extends Tally<T>>(text: string, root: PathNode<T>): number {
  if (text.length > longest || !(told.test(firstLine(text)) || heads.test(text))) return 0;
  const lines = text.split(/\r\n|\n|\r/);
  if (request.test(lines[0]!) || envelope.test(lines[0]!))
    return walkMessage(lines, root) || walkList(lines, root);
  return walkList(lines, root);
}

/** The same in one line: `성명: …, 연락처: …`. */
export function walkInline<T extends Tally<T>>(text: string, root: PathNode<T>): number {
  if (text.length > longestInline || !beginsInline.test(text)) return 0;
  const parts = text.split(parting);
  return parts.length < fewest ? 0 : walkList(parts, root);
}

function walkList<T extends Tally<T>>(lines: readonly string[], root: PathNode<T>): number {
  return isList(lines) ? new Outline(root).walk(lines) : 0;
}

const firstLine = (text: string): string => text.slice(0, text.search(/[\r\n]|$/));

/** A mail, a request or an answer: its headers, and below them its body. */
function walkMessage<T extends Tally<T>>(lines: readonly string[], root: PathNode<T>): number {
  const isRequest = request.test(lines[0]!);
  const end = lines.indexOf('');
  const head = lines.slice(isRequest ? 1 : 0, end < 0 ? lines.length : end);
  // A line that begins with a blank goes on with the one before.
  const headers = head
    .join('\n')
    .replace(/\n[ \t]+/g, ' ')
    .split('\n');
  if (headers.length < fewest || !headers.every((line) => header.test(line))) return 0;
  root.begin();
  const add = (key: string, value: string) => {
    const place = value === '' ? root : root.child(key);
    if (place !== root) place?.add(value);
    return place ? 0 : follow.paths;
  };
  let followed: number = follow.open;
  if (isRequest) followed |= add('request', lines[0]!);
  for (const line of headers.slice(0, mostParts)) {
    const colon = line.indexOf(':');
    followed |= add(line.slice(0, colon), line.slice(colon + 1).trim());
  }
  if (end >= 0)
    followed |= add(
      'body',
      lines
        .slice(end + 1)
        .join('\n')
        .trim(),
    );
  return headers.length > mostParts ? followed | follow.parts : followed;
}

/** Whether each line tells something, goes on with the one before, or only parts what is told. */
function isList(lines: readonly string[]): boolean {
  const names = new Set<string>();
  let atLeft = new Set<string>();
  let rest = 0;
  let count = 0;
  let said = 0;
  for (const line of lines) {
    if (line.trim() === '') continue;
    if (mark.test(line) || section.test(line)) {
      atLeft = new Set();
      continue;
    }
    const [, indent = '', dashes = '', key, , value = ''] = told.exec(line) ?? [];
    if (key === undefined) {
      if (count === 0 || !goesOn.test(line) || ++rest > count * mostRest) return false;
      continue;
    }
    count++;
    if (sentence.test(value)) said++;
    names.add(key);
    // What comes again at the left is said in turn, as people talk.
    if (indent + dashes === '' && atLeft.has(key)) return false;
    if (indent + dashes === '') atLeft.add(key);
  }
  return names.size >= fewest && said < count;
}

interface Open<T extends Tally<T>> {
  /** Where its name stands in its line; what is told of it stands further right. */
  readonly indent: number;
  readonly place: PathNode<T> | undefined;
}

/** The places of what is told, by how far lines are indented. */
class Outline<T extends Tally<T>> {
  private readonly root: PathNode<T>;
  private readonly open: Open<T>[];
  private followed: number = follow.open;

  constructor(root: PathNode<T>) {
    this.root = root;
    this.open = [{ indent: -2, place: root }];
    root.begin();
  }

  walk(lines: readonly string[]): number {
    let last: PathNode<T> | undefined;
    let parts = 0;
    for (const line of lines) {
      if (line.trim() === '' || mark.test(line)) continue;
      if (++parts > mostParts) return this.followed | follow.parts;
      const title = section.exec(line)?.[1];
      if (title !== undefined) {
        this.open.length = 1;
        this.enter(-1, this.root.child(title));
        continue;
      }
      const [, indent = '', dashes = '', key, , raw = ''] = told.exec(line) ?? [];
      if (key !== undefined) {
        if (dashes !== '') this.element(indent.length);
        const at = indent.length + dashes.length;
        const place = this.above(at)?.child(key);
        const value = raw.replace(tag, '');
        if (value === '') this.enter(at, place);
        else place?.add(value);
        if (!place) this.followed |= follow.paths;
        last = place;
        continue;
      }
      const [, before = '', , value = ''] = item.exec(line) ?? [];
      if (value === '') last?.add(line.trim());
      else this.element(before.length)?.add(value);
    }
    return this.followed;
  }

  /** The place under which a name so far right stands. */
  private above(at: number): PathNode<T> | undefined {
    while (this.open.at(-1)!.indent >= at) this.open.pop();
    return this.open.at(-1)!.place;
  }

  /** An element of the list whose marks stand there: under a name as far right, or further left. */
  private element(at: number): PathNode<T> | undefined {
    while (this.open.at(-1)!.indent > at) this.open.pop();
    const place = this.open.at(-1)!.place?.element();
    this.enter(at + 0.5, place);
    return place;
  }

  private enter(indent: number, place: PathNode<T> | undefined): void {
    const isDeep = this.open.length > mostDepth;
    if (isDeep) this.followed |= follow.depth;
    else if (!place) this.followed |= follow.paths;
    if (!isDeep) place?.begin();
    this.open.push({ indent, place: isDeep ? undefined : place });
  }
}
