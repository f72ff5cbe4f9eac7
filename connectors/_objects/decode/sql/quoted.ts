import type { Kept } from './kept.ts';

type Step = (chunk: Buffer, at: number) => number;

const backslash = 92;

const plain = new Map([
  [98, 8],
  [110, 10],
  [114, 13],
  [116, 9],
]);
/** MySQL's own, and PostgreSQL's. */
const mysqlEscapes = new Map([...plain, [48, 0], [90, 26]]);
const otherEscapes = new Map([...plain, [102, 12]]);
/** Digits after `\x`, `\u` and `\U`. */
const codeDigits = new Map([
  [120, 2],
  [117, 4],
  [85, 8],
]);

/** What stands between two quotes, without its escapes, cut anywhere between chunks. */
export class QuotedText {
  private readonly kept: Kept;
  private readonly mysql: boolean;
  private quote = 0;
  private escapes = false;
  private step: Step | undefined;
  private code = '';
  private digits = 0;

  constructor(kept: Kept, mysql: boolean) {
    this.kept = kept;
    this.mysql = mysql;
  }

  begin(quote: number, escapes: boolean): void {
    this.quote = quote;
    this.escapes = escapes;
    this.step = this.inside;
  }

  get isDone(): boolean {
    return this.step === undefined;
  }

  /** No quote was seen that may be the last. */
  get isOpen(): boolean {
    return this.step !== this.quoteSeen;
  }

  /** Takes what it can of a chunk, and says how far it came. */
  feed(chunk: Buffer, from: number): number {
    let at = from;
    while (this.step && at < chunk.length) at = this.step(chunk, at);
    return at;
  }

  private to(step: Step | undefined, at: number): number {
    this.step = step;
    return at;
  }

  private readonly inside: Step = (chunk, from) => {
    let at = from;
    if (this.escapes) {
      while (at < chunk.length && chunk[at] !== this.quote && chunk[at] !== backslash) at++;
    } else {
      const found = chunk.indexOf(this.quote, from);
      at = found === -1 ? chunk.length : found;
    }
    this.kept.add(chunk, from, at);
    if (at === chunk.length) return at;
    return this.to(chunk[at] === this.quote ? this.quoteSeen : this.escape, at + 1);
  };

  private readonly quoteSeen: Step = (chunk, at) => {
    if (chunk[at] !== this.quote) return this.to(undefined, at);
    this.kept.byte(this.quote);
    return this.to(this.inside, at + 1);
  };

  private readonly escape: Step = (chunk, at) => {
    const byte = chunk[at]!;
    this.digits = this.mysql ? 0 : (codeDigits.get(byte) ?? 0);
    if (this.digits > 0) {
      this.code = '';
      return this.to(this.escapeCode, at + 1);
    }
    // Patterns of LIKE keep theirs in MySQL.
    if (this.mysql && (byte === 37 || byte === 95)) this.kept.byte(backslash);
    this.kept.byte((this.mysql ? mysqlEscapes : otherEscapes).get(byte) ?? byte);
    return this.to(this.inside, at + 1);
  };

  private readonly escapeCode: Step = (chunk, at) => {
    const digit = String.fromCharCode(chunk[at]!);
    const isHex = /[0-9a-f]/i.test(digit);
    if (isHex) this.code += digit;
    if (isHex && this.code.length < this.digits) return at + 1;
    const point = Number.parseInt(this.code, 16);
    if (this.digits === 2) this.kept.byte(point & 255);
    else if (point <= 0x10ffff) {
      const bytes = Buffer.from(String.fromCodePoint(point));
      this.kept.add(bytes, 0, bytes.length);
    }
    return this.to(this.inside, isHex ? at + 1 : at);
  };
}
