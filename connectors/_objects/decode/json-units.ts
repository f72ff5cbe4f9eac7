import {
  backslash,
  closeArray,
  closeObject,
  colon,
  comma,
  openArray,
  openObject,
  quote,
} from './json-marks.ts';

/** A single value larger than this is cut out and counted. */
export const mostValue = 32 * 1024 * 1024;
/** A longer key is cut: it is no name. */
const mostKey = 1_024;

export type Kind = 'object' | 'array';

/** An object or array that is gone into, by the keys that lead to it. */
export interface Container {
  readonly kind: Kind;
  readonly path: readonly string[];
  /** Where it begins, in characters. */
  readonly from: number;
}

/** A value in a container, taken as a whole. */
export interface Unit {
  readonly within: Container;
  /** Its key, in an object. */
  readonly key: string;
  readonly isObject: boolean;
  readonly isArray: boolean;
  /** Undefined where texts are not asked for, or it was too large. */
  readonly text: string | undefined;
  readonly length: number;
}

export interface UnitHandler {
  /** Whether the values in a container are units, and not the container itself. */
  readonly enters: (container: Container) => boolean;
  readonly unit: (unit: Unit) => void;
  readonly leave?: (container: Container, to: number) => void;
  /** Whether the text of units is wanted. */
  readonly texts: boolean;
}

/**
 * Goes through the text of one JSON value as it comes, and gives the values inside the containers that it was told to
 * enter. In memory is only the value at hand.
 */
export class JsonUnits {
  private readonly handler: UnitHandler;
  private readonly open: Container[] = [];
  /** Characters before the piece at hand. */
  private before = 0;
  private expects: 'value' | 'first' | 'key' | 'colon' | 'next' | 'nothing' = 'value';
  private key = '';
  /** The string, word or container at hand, and how deep it is. */
  private at: 'key' | 'string' | 'word' | 'container' | undefined;
  private depth = 0;
  private inString = false;
  private escaped = false;
  private kept = '';
  private length = 0;
  private isObject = false;
  private isArray = false;
  /** What is read is not JSON from here on. */
  broken = false;
  /** Something follows the value. */
  more = false;

  constructor(handler: UnitHandler) {
    this.handler = handler;
  }

  get ended(): boolean {
    return this.expects === 'nothing';
  }

  get begun(): boolean {
    return this.at !== undefined || this.expects !== 'value' || this.open.length > 0;
  }

  /** Characters that were read. */
  get read(): number {
    return this.before;
  }

  get entered(): readonly Container[] {
    return this.open;
  }

  add(piece: string): void {
    let i = 0;
    while (i < piece.length && !this.broken && !this.more) {
      i = this.at === undefined ? this.structure(piece, i) : this.inside(piece, i);
    }
    this.before += piece.length;
  }

  /** Reads on in what is at hand; gives where it ends. */
  private inside(piece: string, from: number): number {
    const end = this.at === 'word' ? endOfWord(piece, from) : this.endOfTexts(piece, from);
    const to = end ?? piece.length;
    this.take(piece, from, to);
    if (end !== undefined) this.close();
    return to;
  }

  private endOfTexts(piece: string, from: number): number | undefined {
    for (let i = from; i < piece.length; i++) {
      const code = piece.charCodeAt(i);
      if (this.inString) {
        if (this.escaped) this.escaped = false;
        else if (code === backslash) this.escaped = true;
        else if (code === quote) {
          this.inString = false;
          if (this.depth === 0) return i + 1;
        }
      } else if (code === quote) this.inString = true;
      else if (code === openObject || code === openArray) this.depth++;
      else if ((code === closeObject || code === closeArray) && --this.depth === 0) return i + 1;
    }
    return undefined;
  }

  private take(piece: string, from: number, to: number): void {
    this.length += to - from;
    const most = this.at === 'key' ? mostKey : mostValue;
    if (this.at === 'key' || this.handler.texts) {
      if (this.length <= most) this.kept += piece.slice(from, to);
      else this.kept = this.at === 'key' ? this.kept : '';
    }
  }

  /** What was at hand has ended. */
  private close(): void {
    const { at, kept, length } = this;
    this.at = undefined;
    this.kept = '';
    this.length = 0;
    if (at === 'key') {
      this.key = textOf(kept);
      this.expects = 'colon';
      return;
    }
    const within = this.open.at(-1);
    if (within) {
      const text = this.handler.texts && length <= mostValue ? kept : undefined;
      this.handler.unit({
        within,
        key: this.key,
        isObject: this.isObject,
        isArray: this.isArray,
        text,
        length,
      });
    }
    this.expects = within ? 'next' : 'nothing';
  }

  /** Reads one mark between values; gives where it goes on. */
  private structure(piece: string, i: number): number {
    const code = piece.charCodeAt(i);
    if (code <= 32 || code === 0xfeff) return i + 1;
    const within = this.open.at(-1);
    switch (this.expects) {
      case 'nothing':
        this.more = true;
        return i;
      case 'colon':
        this.broken = code !== colon;
        this.expects = 'value';
        return i + 1;
      case 'next':
        if (code === comma) this.expects = within?.kind === 'object' ? 'key' : 'value';
        else this.leave(code, i);
        return i + 1;
      case 'first':
        if (code === closeObject || code === closeArray) {
          this.leave(code, i);
          return i + 1;
        }
        this.expects = within?.kind === 'object' ? 'key' : 'value';
        return i;
      case 'key':
        this.broken = code !== quote;
        return this.begin('key', piece, i);
      default:
        return this.value(piece, i, code);
    }
  }

  private value(piece: string, i: number, code: number): number {
    if (code === openObject || code === openArray) {
      const kind = code === openObject ? 'object' : 'array';
      const container = { kind, path: this.pathHere(), from: this.before + i } as const;
      if (this.handler.enters(container)) {
        this.open.push(container);
        this.expects = 'first';
        return i + 1;
      }
      this.isObject = kind === 'object';
      this.isArray = kind === 'array';
      return this.begin('container', piece, i);
    }
    this.isObject = false;
    this.isArray = false;
    if (code === quote) return this.begin('string', piece, i);
    if (endOfWord(piece, i) === i) this.broken = true;
    else this.at = 'word';
    return i;
  }

  private pathHere(): readonly string[] {
    const within = this.open.at(-1);
    if (!within) return [];
    return within.kind === 'object' ? [...within.path, this.key] : [...within.path, '[]'];
  }

  /** Takes the mark that a key, a string or a container begins with; gives where it goes on. */
  private begin(at: 'key' | 'string' | 'container', piece: string, i: number): number {
    this.at = at;
    this.depth = at === 'container' ? 1 : 0;
    this.inString = at !== 'container';
    this.escaped = false;
    this.take(piece, i, i + 1);
    return i + 1;
  }

  private leave(code: number, i: number): void {
    const container = this.open.pop();
    const closes = container?.kind === 'object' ? closeObject : closeArray;
    if (!container || code !== closes) {
      this.broken = true;
      return;
    }
    this.handler.leave?.(container, this.before + i + 1);
    this.expects = this.open.length > 0 ? 'next' : 'nothing';
  }
}

/** Where a number or a word such as `null` ends; undefined where the piece does first. */
function endOfWord(piece: string, from: number): number | undefined {
  for (let i = from; i < piece.length; i++) {
    const code = piece.charCodeAt(i);
    if (code <= 32 || code === comma || code === closeArray || code === closeObject || code === colon)
      return i;
  }
  return undefined;
}

function textOf(quoted: string): string {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return quoted.slice(1);
  }
}
