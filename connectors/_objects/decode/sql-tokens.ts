import { CopyLines, type CopySink } from './sql-copy-lines.ts';
import { Kept } from './sql-kept.ts';

/** What the engine that wrote a dump reads otherwise than others do. */
export interface Quoting {
  /** A backslash escapes in every string, not only after E. */
  readonly backslash: boolean;
  /** `$tag$ … $tag$` is a string, and comments nest. */
  readonly dollar: boolean;
  /** `#` begins a comment, and an executable comment (`!` at its start) is code. */
  readonly mysql: boolean;
}

/**
 * A name in double quotes, backticks or brackets; a text in single quotes or dollars; a word or number; one mark; the end of a
 * statement; a line for the client (`\connect`).
 */
export type Kind = 'name' | 'text' | 'word' | 'mark' | 'end' | 'client';

/** `at` is where the token begins; for the end of a statement, the byte after it. */
export type TakeToken = (kind: Kind, at: number) => void;

type Step = (chunk: Buffer, at: number) => number;

const [newline, bang, double, hash, dollar, single, star, dash, slash, semicolon] = [
  10, 33, 34, 35, 36, 39, 42, 45, 47, 59,
];
const [bracket, backslash, bracketEnd, backtick] = [91, 92, 93, 96];

/** Letters, digits, `_`, `$`, `@` and all beyond ASCII; no mark of SQL is half of a character in UTF-8 or CP949. */
const inWord = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 || /[\w$@]/.test(String.fromCharCode(byte)) ? 1 : 0,
);
const orderMark = [0xef, 0xbb, 0xbf];
const isDigit = (byte: number) => byte >= 48 && byte <= 57;

const plainEscapes = new Map([
  [98, 8],
  [110, newline],
  [114, 13],
  [116, 9],
]);
/** MySQL's own, and PostgreSQL's. */
const mysqlEscapes = new Map([...plainEscapes, [48, 0], [90, 26]]);
const otherEscapes = new Map([...plainEscapes, [102, 12]]);
/** Digits after `\x`, `\u` and `\U`. */
const codeDigits = new Map([
  [120, 2],
  [117, 4],
  [85, 8],
]);

/** Cuts SQL into tokens as its bytes come, wherever they are cut; of a token no more is kept than is asked for. */
export class SqlTokens {
  readonly kept = new Kept();
  /** Code of the mark that was taken. */
  mark = 0;
  /** Brackets stand around names. */
  brackets = false;
  delimiter = ';';
  /** False where nobody asks for texts: they are passed over. */
  wanted = true;
  private readonly sink: TakeToken;
  private readonly quoting: Quoting;
  private readonly decode: (kept: Kept) => string;
  private step: Step;
  /** Where the chunk begins, and the token. */
  private base: number;
  private start = 0;
  private kind: Kind = 'word';
  /** Nothing of a statement was seen yet. */
  private fresh = true;
  private quote = 0;
  private escapes = false;
  private afterE = false;
  private executable = false;
  private depth = 0;
  private matched = 0;
  private tag = '';
  private code = '';
  private digits = 0;
  private setsDelimiter = false;
  private copy: CopyLines | undefined;

  constructor(sink: TakeToken, quoting: Quoting, decode: (kept: Kept) => string, base = 0) {
    this.sink = sink;
    this.quoting = quoting;
    this.decode = decode;
    this.base = base;
    this.step = this.blank;
  }

  feed(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length) at = this.step(chunk, at);
    this.base += chunk.length;
  }

  /** The file is at its end. Gives the byte at which something begins that is never closed. */
  end(): number | undefined {
    if (this.copy) {
      this.copy.end(this.base);
      return undefined;
    }
    const open: readonly Step[] = [
      this.quoted,
      this.escape,
      this.escapeCode,
      this.block,
      this.blockStar,
      this.blockSlash,
      this.body,
    ];
    if (open.includes(this.step)) return this.start;
    // What waited for its next byte has none.
    this.step(Buffer.from('\n'), 0);
    return undefined;
  }

  get isCopying(): boolean {
    return this.copy !== undefined;
  }

  text(): string {
    return this.decode(this.kept);
  }

  /** What follows is the data of a COPY. */
  beginCopy(sink: CopySink, most: number): void {
    this.copy = new CopyLines(sink, most);
    this.step = this.copying;
  }

  private readonly copying: Step = (chunk, from) => {
    const { at, ended } = this.copy!.feed(chunk, from, this.base);
    if (ended) {
      this.copy = undefined;
      this.step = this.blank;
    }
    return at;
  };

  private readonly blank: Step = (chunk, from) => {
    let at = from;
    while (at < chunk.length && (chunk[at]! <= 32 || this.isOrderMark(chunk, at))) at++;
    if (at === chunk.length) return at;
    const byte = chunk[at]!;
    this.start = this.base + at;
    const wasFresh = this.fresh;
    if (byte === this.delimiter.charCodeAt(0) && inWord[byte] === 0) {
      this.matched = 0;
      this.step = this.delimits;
      return at;
    }
    if (byte === dash) return this.to(this.dashSeen, at + 1);
    if (byte === slash) return this.to(this.slashSeen, at + 1);
    if (byte === hash && this.quoting.mysql) return this.to(this.lineComment, at + 1);
    if (byte === star && this.executable) return this.to(this.starSeen, at + 1);
    this.kept.clear();
    this.kept.wanted = true;
    if (byte === backslash && wasFresh) {
      this.setsDelimiter = false;
      return this.to(this.client, at);
    }
    this.fresh = false;
    if (byte === single) return this.open('text', single, this.quoting.backslash || this.afterE, at);
    if (byte === double) return this.open('name', double, this.quoting.backslash, at);
    if (byte === backtick) return this.open('name', backtick, false, at);
    if (byte === bracket && this.brackets) return this.open('name', bracketEnd, false, at);
    this.afterE = false;
    if (byte === dollar && this.quoting.dollar) {
      this.tag = '$';
      return this.to(this.inTag, at + 1);
    }
    if (inWord[byte] === 1) {
      this.setsDelimiter = wasFresh;
      return this.to(this.word, at);
    }
    this.mark = byte;
    this.sink('mark', this.start);
    return at + 1;
  };

  /** The mark that programs of Windows put before UTF-8. */
  private isOrderMark(chunk: Buffer, at: number): boolean {
    return this.base + at < 3 && orderMark[this.base + at] === chunk[at];
  }

  private to(step: Step, at: number): number {
    this.step = step;
    return at;
  }

  private open(kind: Kind, quote: number, escapes: boolean, at: number): number {
    this.kind = kind;
    this.quote = quote;
    this.escapes = escapes;
    this.afterE = false;
    this.kept.wanted = this.wanted || kind === 'name';
    return this.to(this.quoted, at + 1);
  }

  private take(kind: Kind): void {
    this.step = this.blank;
    this.sink(kind, this.start);
  }

  private readonly word: Step = (chunk, from) => {
    let at = from;
    // A number goes on after its point.
    const first = this.kept.total === 0 ? chunk[at]! : this.kept.bytes()[0]!;
    const numeric = first !== undefined && isDigit(first);
    while (at < chunk.length && (inWord[chunk[at]!] === 1 || (numeric && chunk[at] === 46))) at++;
    this.kept.add(chunk, from, at);
    if (at === chunk.length) return at;
    const text = this.kept.total <= 9 ? this.text() : '';
    if (this.setsDelimiter && /^delimiter$/i.test(text)) {
      this.kept.clear();
      return this.to(this.client, at);
    }
    if (text !== '' && text === this.delimiter) {
      this.statementEnds(this.base + at);
      return at;
    }
    this.afterE = /^e$/i.test(text) && chunk[at] === single;
    this.take('word');
    return at;
  };

  private readonly client: Step = (chunk, from) => {
    const end = chunk.indexOf(newline, from);
    this.kept.add(chunk, from, end === -1 ? chunk.length : end);
    if (end === -1) return chunk.length;
    this.executable = false;
    this.fresh = true;
    const line = this.text().trim();
    if (this.setsDelimiter && line !== '') this.delimiter = line;
    this.take('client');
    return end + 1;
  };

  private readonly quoted: Step = (chunk, from) => {
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
    if (chunk[at] === this.quote) {
      this.kept.byte(this.quote);
      return this.to(this.quoted, at + 1);
    }
    this.take(this.kind);
    return at;
  };

  private readonly escape: Step = (chunk, at) => {
    const byte = chunk[at]!;
    this.digits = this.quoting.mysql ? 0 : (codeDigits.get(byte) ?? 0);
    if (this.digits > 0) {
      this.code = '';
      return this.to(this.escapeCode, at + 1);
    }
    // Patterns of LIKE keep theirs in MySQL.
    if (this.quoting.mysql && (byte === 37 || byte === 95)) this.kept.byte(backslash);
    this.kept.byte((this.quoting.mysql ? mysqlEscapes : otherEscapes).get(byte) ?? byte);
    return this.to(this.quoted, at + 1);
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
    return this.to(this.quoted, isHex ? at + 1 : at);
  };

  private readonly delimits: Step = (chunk, at) => {
    if (chunk[at] === this.delimiter.charCodeAt(this.matched)) {
      this.matched++;
      if (this.matched === this.delimiter.length) this.statementEnds(this.base + at + 1);
      return at + 1;
    }
    if (this.delimiter.startsWith('/') && this.matched === 1 && chunk[at] === star)
      return this.to(this.blockOpens, at + 1);
    this.fresh = false;
    this.step = this.blank;
    for (let i = 0; i < this.matched; i++) this.passed(this.delimiter.charCodeAt(i));
    return at;
  };

  private statementEnds(after: number): void {
    this.fresh = true;
    this.executable = false;
    this.step = this.blank;
    this.mark = semicolon;
    this.sink('end', after);
  }

  private passed(mark: number): void {
    this.fresh = false;
    this.step = this.blank;
    this.mark = mark;
    this.sink('mark', this.start);
  }

  private readonly dashSeen: Step = (chunk, at) => {
    if (chunk[at] === dash) return this.to(this.lineComment, at + 1);
    this.passed(dash);
    return at;
  };

  private readonly lineComment: Step = (chunk, from) => {
    const end = chunk.indexOf(newline, from);
    return end === -1 ? chunk.length : this.to(this.blank, end + 1);
  };

  private readonly slashSeen: Step = (chunk, at) => {
    if (chunk[at] === star) return this.to(this.blockOpens, at + 1);
    this.passed(slash);
    return at;
  };

  /** MySQL runs what stands in a comment with `!`, or MariaDB with `M!`, and the version after it. */
  private readonly blockOpens: Step = (chunk, at) => {
    this.depth = 1;
    const byte = chunk[at]!;
    if (this.quoting.mysql && byte === bang) return this.to(this.version, at + 1);
    if (this.quoting.mysql && byte === 77) return this.to(this.blockM, at + 1);
    return this.to(this.block, at);
  };

  private readonly blockM: Step = (chunk, at) =>
    chunk[at] === bang ? this.to(this.version, at + 1) : this.to(this.block, at);

  private readonly version: Step = (chunk, from) => {
    let at = from;
    while (at < chunk.length && isDigit(chunk[at]!)) at++;
    if (at === chunk.length) return at;
    this.executable = true;
    return this.to(this.blank, at);
  };

  private readonly block: Step = (chunk, from) => {
    let at = from;
    while (at < chunk.length && chunk[at] !== star && (!this.quoting.dollar || chunk[at] !== slash)) at++;
    if (at === chunk.length) return at;
    return this.to(chunk[at] === star ? this.blockStar : this.blockSlash, at + 1);
  };

  private readonly blockStar: Step = (chunk, at) => {
    if (chunk[at] === star) return at + 1;
    if (chunk[at] !== slash) return this.to(this.block, at);
    this.depth--;
    return this.to(this.depth === 0 ? this.blank : this.block, at + 1);
  };

  private readonly blockSlash: Step = (chunk, at) => {
    if (chunk[at] === slash) return at + 1;
    if (chunk[at] === star) this.depth++;
    return this.to(this.block, chunk[at] === star ? at + 1 : at);
  };

  private readonly starSeen: Step = (chunk, at) => {
    if (chunk[at] === slash) {
      this.executable = false;
      return this.to(this.blank, at + 1);
    }
    this.passed(star);
    return at;
  };

  private readonly inTag: Step = (chunk, at) => {
    const byte = chunk[at]!;
    this.tag += String.fromCharCode(byte);
    if (byte === dollar) {
      this.kind = 'text';
      this.matched = 0;
      this.kept.wanted = this.wanted;
      return this.to(this.body, at + 1);
    }
    if (inWord[byte] === 1 && this.tag.length < 70) return at + 1;
    // A parameter: $1.
    const word = Buffer.from(this.tag.slice(0, -1), 'latin1');
    this.kept.add(word, 0, word.length);
    this.take('word');
    return at;
  };

  private readonly body: Step = (chunk, from) => {
    let at = from;
    while (at < chunk.length) {
      const byte = chunk[at++]!;
      if (byte === this.tag.charCodeAt(this.matched)) this.matched++;
      else this.matched = byte === dollar ? 1 : 0;
      if (this.matched < this.tag.length) continue;
      this.kept.add(chunk, from, at);
      this.kept.drop(this.tag.length);
      this.take('text');
      return at;
    }
    this.kept.add(chunk, from, at);
    return at;
  };
}
