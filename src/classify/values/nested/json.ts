import { follow, mostDepth, mostParts } from './followed.ts';
import { listedPair } from './printed-forms.ts';
import type { PathNode, Tally } from './tree.ts';

/**
 * Walks JSON without building it. Text that breaks off (clipped in the source) is followed to the break. Arrays
 * collapse: every element of `items` has the path `items[]`. Values are counted once the text has proved to be JSON.
 * Python's way to write the same (single quotes, None, True) is read as well. Gives bits of `follow`.
 */
export function walkJson<T extends Tally<T>>(text: string, root: PathNode<T>): number {
  const walker = new JsonWalker(text, 0, root);
  // What ends early was cut off; what goes on after its end, or breaks in the middle, was never JSON.
  return walker.walk() && walker.isAtEnd ? walker.count() : 0;
}

/** The same for an object that begins at `from` in running text, where anything may follow it. */
export function walkJsonWithin<T extends Tally<T>>(
  text: string,
  from: number,
  root: PathNode<T>,
): { readonly followed: number; readonly end: number } {
  const walker = new JsonWalker(text, from, root);
  const isJson = walker.walk() && (walker.isClosed || walker.isAtEnd);
  return { followed: isJson ? walker.count() : 0, end: walker.at };
}

/** JSON that was written as a JSON string: `"{\"name\":…}"`. */
export function decodeQuotedJson(text: string): string | undefined {
  return /^"\s{0,4}[[{]/.test(text) ? decodeString(text) : undefined;
}

/** The text that a JSON string at the beginning of a text stands for, up to where the text breaks off; undefined where more follows. */
function decodeString(text: string): string | undefined {
  const walker = new JsonWalker(text, 0, undefined);
  const decoded = walker.string();
  return walker.isAtEnd ? decoded : undefined;
}

type Place<T extends Tally<T>> = PathNode<T> | undefined;

const isQuote = (code: number) => code === 0x22 || code === 0x27;

/** What follows a `"key":`, where its value stands beside it; OpenTelemetry says of what type it is. */
const pair = /\s*"([^"\\]{1,120})"\s*,\s*"[Vv]alue"\s*:/y;
/** By which way somebody is reached, before the number or the address. */
const way = /\s*"(phone|mobile|tel|fax|sms|email)"\s*,\s*"value"\s*:/y;
const typed = /\s*\{\s*"(?:string|int|double|bool)Value"\s*:/y;
const listed = /\s*\{\s*"arrayValue"\s*:\s*\{\s*"values"\s*:/y;
const closing = /\s*\}/y;

class JsonWalker<T extends Tally<T>> {
  private readonly text: string;
  private readonly root: Place<T>;
  private readonly found: (readonly [PathNode<T>, string])[] = [];
  at: number;
  private scalars = 0;
  private broken = false;
  /** Bits of `follow`. */
  private bounds = 0;

  constructor(text: string, from: number, root: Place<T>) {
    this.text = text;
    this.at = from;
    this.root = root;
  }

  /** False where there is nothing in it. */
  walk(): boolean {
    this.value(this.root, 0);
    const isSomething = this.scalars > 0 || (this.bounds !== 0 && !this.broken);
    return isSomething;
  }

  /** Nothing broke, or only the bound on its parts ended it. */
  get isClosed(): boolean {
    return !this.broken || (this.bounds & follow.parts) !== 0;
  }

  get isAtEnd(): boolean {
    this.blanks();
    return this.at >= this.text.length || (this.bounds & follow.parts) !== 0;
  }

  count(): number {
    for (const [node, value] of this.found) node.add(value);
    return follow.open | this.bounds;
  }

  private value(place: Place<T>, depth: number): void {
    if (this.scalars >= mostParts) {
      this.bounds |= follow.parts;
      this.broken = true;
    }
    if (this.broken) return;
    this.blanks();
    const c = this.text.charCodeAt(this.at);
    if (c === 0x7b || c === 0x5b) {
      if (depth >= mostDepth) this.passOver();
      else if (c === 0x7b) this.object(place, depth);
      else this.array(place, depth);
    } else if (isQuote(c)) this.emit(place, this.string());
    else this.word(place);
  }

  /** Goes to the end of what is too deep. */
  private passOver(): void {
    this.bounds |= follow.depth;
    let open = 0;
    while (this.at < this.text.length) {
      const c = this.text.charCodeAt(this.at);
      if (isQuote(c)) {
        this.string();
        continue;
      }
      this.at++;
      if (c === 0x7b || c === 0x5b) open++;
      else if ((c === 0x7d || c === 0x5d) && --open === 0) return;
    }
    this.fail();
  }

  private object(place: Place<T>, depth: number): void {
    place?.begin();
    this.at++;
    for (let first = true; ; first = false) {
      this.blanks();
      const c = this.text.charCodeAt(this.at);
      if (c === 0x7d && first) break;
      if (!isQuote(c)) {
        this.fail();
        return;
      }
      const name = this.string();
      if (this.broken) return;
      this.blanks();
      if (this.text.charCodeAt(this.at) !== 0x3a) {
        this.fail();
        return;
      }
      this.at++;
      if (!first || !this.paired(place, name, depth)) this.value(this.under(place, name), depth + 1);
      if (this.broken) return;
      this.blanks();
      const end = this.text.charCodeAt(this.at);
      if (end === 0x7d) break;
      if (end !== 0x2c) {
        this.fail();
        return;
      }
      this.at++;
    }
    this.at++;
  }

  /** A value beside the key that it stands under, as attributes, tags, headers and properties are listed. */
  private paired(place: Place<T>, name: string, depth: number): boolean {
    const isWay = name === 'system' || name === 'type';
    if (!isWay && !/^(?:[Kk]ey|[Nn]ame)$/.test(name)) return false;
    const key = this.after(isWay ? way : pair)?.[1];
    if (key === undefined) return false;
    const child = this.under(place, key);
    const wrappers = this.after(typed) ? 1 : this.after(listed) ? 2 : 0;
    this.value(child, depth + 1 + wrappers);
    for (let i = 0; i < wrappers && !this.broken; i++) if (!this.after(closing)) this.fail();
    return true;
  }

  /**
   * A value behind its key in a list of two, as headers, tags and forms are listed. Whether the first of two is a key nobody says
   * (`["김민서", "010-…"]`), so it is a value as well.
   */
  private listed(place: Place<T>, elements: Place<T>, depth: number): boolean {
    if (this.text.charCodeAt(this.at) !== 0x5b) return false;
    const key = this.after(listedPair)?.[2];
    if (key === undefined) return false;
    this.emit(elements, key);
    this.value(this.under(place, key), depth + 2);
    this.blanks();
    this.at++;
    return true;
  }

  /** Goes on behind what a sticky pattern finds here. */
  private after(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at = pattern.lastIndex;
    return found ?? undefined;
  }

  private under(place: Place<T>, name: string): Place<T> {
    const child = place?.child(name);
    if (!child) this.bounds |= follow.paths;
    return child;
  }

  private array(place: Place<T>, depth: number): void {
    this.at++;
    const elements = place?.element();
    if (!elements) this.bounds |= follow.paths;
    for (let first = true; ; first = false) {
      this.blanks();
      if (first && this.text.charCodeAt(this.at) === 0x5d) break;
      if (!this.listed(place, elements, depth)) this.value(elements, depth + 1);
      if (this.broken) return;
      this.blanks();
      const end = this.text.charCodeAt(this.at);
      if (end === 0x5d) break;
      if (end !== 0x2c) {
        this.fail();
        return;
      }
      this.at++;
    }
    this.at++;
  }

  /** A string, decoded; where the text ends inside it, what there is of it. */
  string(): string {
    let decoded = '';
    const quote = this.text.charCodeAt(this.at);
    let from = ++this.at;
    for (; this.at < this.text.length; this.at++) {
      const c = this.text.charCodeAt(this.at);
      if (c === quote) {
        decoded += this.text.slice(from, this.at++);
        return decoded;
      }
      if (c !== 0x5c) continue;
      decoded += this.text.slice(from, this.at) + this.escaped();
      from = this.at + 1;
    }
    this.broken = true;
    return decoded + this.text.slice(from);
  }

  /** Reads the escape at a backslash and stays on its last character. */
  private escaped(): string {
    const c = this.text[++this.at];
    if (c !== 'u') return { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }[c ?? ''] ?? c ?? '';
    const code = Number.parseInt(this.text.slice(this.at + 1, this.at + 5), 16);
    this.at += 4;
    return Number.isNaN(code) ? '' : String.fromCharCode(code);
  }

  private word(place: Place<T>): void {
    const from = this.at;
    while (this.at < this.text.length && /[\w.+-]/.test(this.text[this.at] as string)) this.at++;
    const word = this.text.slice(from, this.at);
    if (word === 'null' || word === 'None') this.scalars++;
    else if (/^(?:-?\d[\d.eE+-]*|[Tt]rue|[Ff]alse)$/.test(word)) this.emit(place, word);
    // A word that the end of the text cut short is no value.
    else this.fail();
  }

  private emit(place: Place<T>, value: string): void {
    this.scalars++;
    if (place && place !== this.root) this.found.push([place, value]);
  }

  private blanks(): void {
    while (this.at < this.text.length && this.text.charCodeAt(this.at) <= 32) this.at++;
  }

  private fail(): void {
    this.broken = true;
  }
}
