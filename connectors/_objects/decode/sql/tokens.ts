import { BlockComment } from './comments.ts';
import { CopyLines, type CopySink } from './copy-lines.ts';
import { DollarText } from './dollars.ts';
import { Kept } from './kept.ts';
import { inWord, isDigit, type Kind, orderMark, type Quoting, type TakeToken } from './kinds.ts';
import { QuotedText } from './quoted.ts';

type Step = (chunk: Buffer, at: number) => number;

const [newline, double, hash, dollar, single, star, dash, slash, semicolon] = [
  10, 34, 35, 36, 39, 42, 45, 47, 59,
];
const [bracket, backslash, bracketEnd, backtick] = [91, 92, 93, 96];

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
  private readonly between: QuotedText;
  private readonly dollars: DollarText;
  private readonly block: BlockComment;
  private afterE = false;
  private executable = false;
  private matched = 0;
  private setsDelimiter = false;
  private copy: CopyLines | undefined;

  constructor(sink: TakeToken, quoting: Quoting, decode: (kept: Kept) => string, base = 0) {
    this.sink = sink;
    this.quoting = quoting;
    this.decode = decode;
    this.between = new QuotedText(this.kept, quoting.mysql);
    this.dollars = new DollarText(this.kept);
    this.block = new BlockComment(quoting);
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
    const isOpen =
      (this.step === this.dollared && this.dollars.state === 'open') ||
      (this.step === this.quoted && this.between.isOpen) ||
      (this.step === this.blockComment && this.block.state === 'open');
    if (isOpen) return this.start;
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
      this.dollars.begin(this.wanted);
      return this.to(this.dollared, at + 1);
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
    this.between.begin(quote, escapes);
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
    const at = this.between.feed(chunk, from);
    if (this.between.isDone) this.take(this.kind);
    return at;
  };

  private readonly dollared: Step = (chunk, from) => {
    const at = this.dollars.feed(chunk, from);
    const { state } = this.dollars;
    if (state === 'text' || state === 'word') this.take(state);
    return at;
  };

  private readonly delimits: Step = (chunk, at) => {
    if (chunk[at] === this.delimiter.charCodeAt(this.matched)) {
      this.matched++;
      if (this.matched === this.delimiter.length) this.statementEnds(this.base + at + 1);
      return at + 1;
    }
    if (this.delimiter.startsWith('/') && this.matched === 1 && chunk[at] === star)
      return this.comment(at + 1);
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
    if (chunk[at] === star) return this.comment(at + 1);
    this.passed(slash);
    return at;
  };

  private readonly blockComment: Step = (chunk, from) => {
    const at = this.block.feed(chunk, from);
    if (this.block.state === 'code') this.executable = true;
    if (this.block.state !== 'open') this.step = this.blank;
    return at;
  };

  private comment(at: number): number {
    this.block.begin();
    return this.to(this.blockComment, at);
  }

  private readonly starSeen: Step = (chunk, at) => {
    if (chunk[at] === slash) {
      this.executable = false;
      return this.to(this.blank, at + 1);
    }
    this.passed(star);
    return at;
  };
}
