import { follow, mostDepth, mostParts } from './followed.ts';
import {
  bareKey,
  beforeString,
  blockKey,
  bracketKey,
  day,
  index,
  listedPair,
  literal,
  nextBracketed,
  nextPair,
  nextTight,
  nothing,
  quotedKey,
  tag,
  tuple,
  withheld,
} from './printed-forms.ts';
import type { PathNode, Tally } from './tree.ts';

const closings: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };
const isQuote = (sign: string | undefined): boolean => sign === '"' || sign === "'";

/** The group that a name or a value stands in. */
interface Group {
  /** Its last sign; empty where nothing is around it. */
  readonly close: string;
  /** Whether it is of some kind: what has no name in it is its value. */
  readonly isTagged: boolean;
  readonly depth: number;
}

/** What was read, in order: an object begins, a name or an element is entered and left again, a value. */
type Step = readonly [kind: 'begin' | 'element' | 'leave'] | readonly [kind: 'name' | 'value', text: string];

/** No value without quotes is longer. */
const longestPlain = 1_000;

/**
 * Reads what programs print of their values for people: `User(name=…, tags=[a])` of Java, Kotlin and Python, `{:name=>"…"}` of Ruby,
 * `{Name:… Age:3}` of Go, `array ('name' => …)` of PHP, `{ name: '…' }` of JavaScript, `name: "…" address { … }` of protocol buffers,
 * and the arguments of GraphQL. Values without quotes end where the next name begins. Like JSON, it may break off anywhere.
 */
export class PrintedWalker {
  private readonly text: string;
  private readonly steps: Step[] = [];
  private level = 0;
  private parts = 0;
  private bounds = 0;
  private isBroken = false;
  /** No bracket stands around it. */
  private isOpen = false;
  /** Names with a value, and those of which form or quotes tell that they are. */
  private pairs = 0;
  private sure = 0;
  at: number;

  constructor(text: string, from: number) {
    this.text = text;
    this.at = from;
  }

  /** Reads a group from its bracket on; whether it is one: of a pair at least where nothing else stands in the text, else of two. */
  walk(): boolean {
    const from = this.at;
    if (this.text[from] === '#') this.after(tag);
    else this.at++;
    const isTagged = this.text[from] === '#' || /\w/.test(this.text[from - 1] ?? '');
    this.entries({ close: closings[this.text[from]!] ?? '>', isTagged, depth: 1 });
    return !this.isBroken && (this.pairs > 1 || (this.sure > 0 && from === 0 && this.isAtEnd));
  }

  /** Reads pairs without brackets around them, to the end of the text. */
  walkOpen(): boolean {
    this.isOpen = true;
    this.entries({ close: '', isTagged: false, depth: 0 });
    return !this.isBroken && this.pairs > 1;
  }

  /** Counts what was read under the paths from a root on; gives bits of `follow`. */
  count<T extends Tally<T>>(root: PathNode<T>): number {
    const open: (PathNode<T> | undefined)[] = [];
    let place: PathNode<T> | undefined = root;
    let isFull = false;
    for (const [kind, text = ''] of this.steps) {
      switch (kind) {
        case 'begin':
          place?.begin();
          break;
        case 'value':
          place?.add(text);
          break;
        case 'leave':
          place = open.pop();
          break;
        default:
          open.push(place);
          place = kind === 'name' ? place?.child(text) : place?.element();
          isFull ||= place === undefined;
      }
    }
    return follow.open | this.bounds | (isFull ? follow.paths : 0);
  }

  private get isFull(): boolean {
    return (this.bounds & follow.parts) !== 0;
  }

  private get isAtEnd(): boolean {
    this.pass(' ');
    return this.at >= this.text.length || this.isFull;
  }

  /** Goes past blanks, and one more sign. */
  private pass(sign: string): void {
    while (this.text.charCodeAt(this.at) <= 32 || this.text[this.at] === sign) this.at++;
  }

  private entries(group: Group): void {
    this.steps.push(['begin']);
    while (!this.isBroken && !this.isFull) {
      this.pass(',');
      if (this.at >= this.text.length) return;
      if (this.text[this.at] === group.close) {
        this.at++;
        return;
      }
      if (++this.parts > mostParts) this.bounds |= follow.parts;
      else this.entry(group);
    }
  }

  private entry(group: Group): void {
    const listed = this.after(listedPair)?.[2];
    // Whether the first of two is a key nobody says: it is a value as well.
    if (listed !== undefined) this.steps.push(['element'], ['value', listed], ['leave']);
    const isNumbered = listed === undefined && this.after(index) !== undefined;
    const name = listed ?? (isNumbered ? undefined : this.key(group));
    // Messages of protocol buffers hold names only, and what GraphQL asks for has no values.
    if (name === undefined && (group.close === '' || (this.isOpen && group.close === '}')))
      this.isBroken = true;
    else if (name === undefined && group.isTagged && !isNumbered) this.value(group, false);
    else {
      this.steps.push(name === undefined ? ['element'] : ['name', name]);
      this.level++;
      if (name !== undefined) this.pairs++;
      this.value(group, isNumbered || (name !== undefined && listed === undefined));
      this.level--;
      this.steps.push(['leave']);
    }
    if (listed === undefined) return;
    this.sure++;
    this.pass(' ');
    this.at++;
  }

  /** Goes behind a name and what parts it from its value. */
  private key({ close, isTagged }: Group): string | undefined {
    const { at } = this;
    const quoted =
      this.after(quotedKey)?.[2] ??
      (this.text[at] === '[' ? this.bracketed() : undefined) ??
      this.after(blockKey)?.[1];
    if (quoted !== undefined) {
      this.sure++;
      return quoted;
    }
    const [, name, before, sign, behind] = this.after(bareKey) ?? [];
    if (name === undefined) return undefined;
    const isSure = sign !== ':' || this.looksAt(literal);
    if (isSure) this.sure++;
    if (isSure || isTagged || close === '}' || (before + behind! === '' && close === ']')) return name;
    this.at = at;
    return undefined;
  }

  private bracketed(): string | undefined {
    const [, quoted, plain] = this.after(bracketKey) ?? [];
    return quoted ?? plain;
  }

  private value(group: Group, isNamed: boolean): void {
    const date = this.after(day);
    if (date) {
      this.emit(`${date[1]}-${date[2]!.padStart(2, '0')}-${date[3]!.padStart(2, '0')}`);
      return;
    }
    this.after(beforeString);
    const sign = this.text[this.at];
    const mark = sign === '[' || sign === '<' ? this.after(withheld)?.[0] : undefined;
    if (mark !== undefined) this.emit(mark);
    else if (isQuote(sign)) this.emit(this.string());
    else {
      const kind = this.after(tag)?.[0];
      const next = this.text[this.at];
      if (kind !== undefined) this.inner(group, !kind.startsWith('array'));
      else if (next === '{' || next === '[' || (next === '(' && this.looksAt(tuple)))
        this.inner(group, false);
      else this.plain(group, isNamed);
    }
  }

  /** Reads a group within another from its bracket on. */
  private inner({ depth }: Group, isTagged: boolean): void {
    if (depth >= mostDepth) {
      this.passOver();
      return;
    }
    const close = closings[this.text[this.at] ?? ''];
    if (close !== undefined) this.at++;
    this.entries({ close: close ?? '>', isTagged, depth: depth + 1 });
  }

  /** Goes to the end of what is too deep. */
  private passOver(): void {
    this.bounds |= follow.depth;
    let open = 0;
    while (this.at < this.text.length) {
      const sign = this.text[this.at]!;
      if (isQuote(sign)) {
        this.string();
        continue;
      }
      this.at++;
      if (closings[sign] !== undefined) open++;
      else if (isClosing(sign) && --open <= 0) return;
    }
    this.isBroken = true;
  }

  /** A string without the backslashes in it; where the text ends inside it, what there is of it. */
  private string(): string {
    const quote = this.text[this.at++];
    const from = this.at;
    let isEscaped = false;
    for (; this.at < this.text.length && this.text[this.at] !== quote; this.at++) {
      if (this.text[this.at] !== '\\') continue;
      isEscaped = true;
      this.at++;
    }
    const raw = this.text.slice(from, this.at++);
    return isEscaped ? raw.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gs, unescaped) : raw;
  }

  /** A value without quotes: to where its group or the text ends, or another begins. */
  private plain({ close }: Group, isNamed: boolean): void {
    const from = this.at;
    let open = 0;
    for (; this.at < this.text.length; this.at++) {
      const sign = this.text[this.at]!;
      if (closings[sign] !== undefined) open++;
      else if (isClosing(sign)) {
        if (--open < 0) break;
      } else if (open > 0) continue;
      else if (sign === close) break;
      else if (sign === ',' && (!isNamed || this.looksAt(nextPair))) break;
      else if (sign <= ' ' && isNamed && (this.looksAt(nextTight) || this.looksAt(nextBracketed))) break;
    }
    const value = this.text.slice(from, this.at).trim();
    if ((value === '' && !isNamed) || value.length > longestPlain) this.isBroken = true;
    else if (value !== '' && !nothing.test(value)) this.emit(value);
  }

  /** What stands directly in the text has no path. */
  private emit(value: string): void {
    if (this.level > 0) this.steps.push(['value', value]);
  }

  /** Goes on behind what a sticky pattern finds here. */
  private after(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at = pattern.lastIndex;
    return found ?? undefined;
  }

  private looksAt(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    return pattern.test(this.text);
  }
}

const isClosing = (sign: string): boolean => sign === '}' || sign === ']' || sign === ')';

const unescaped = (_: string, code: string | undefined, sign: string): string =>
  code === undefined
    ? ({ n: '\n', t: '\t', r: '\r' }[sign] ?? sign)
    : String.fromCharCode(Number.parseInt(code, 16));
