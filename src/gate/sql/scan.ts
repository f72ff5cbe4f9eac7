import { BodyDepth } from '../../core/sql-body.ts';

export type Dialect = 'postgres' | 'mysql';

const storedProgram = /^create\b[^;]*?\b(?:procedure|function|trigger|event)\b/is;

/** Walks over SQL text; knows what is quoted, what is a comment, and where a statement ends. */
export class Scanner {
  private readonly text: string;
  private readonly dialect: Dialect;
  private at = 0;
  private delimiter = ';';

  constructor(text: string, dialect: Dialect) {
    this.text = text;
    this.dialect = dialect;
  }

  /** Past blanks and comments, to where something begins. MySQL's executable comments begin something. */
  skipBlank(): number {
    for (;;) {
      const blank = /[\s\uFEFF]*/y;
      blank.lastIndex = this.at;
      blank.test(this.text);
      this.at = blank.lastIndex;
      const comment = this.commentEnd(this.at);
      if (comment === undefined || this.isExecutable(this.at)) return this.at;
      this.at = comment;
    }
  }

  /** A backslash command of psql, or DELIMITER. */
  atClientLine(): boolean {
    if (this.text[this.at] === '\\') return this.dialect === 'postgres';
    return /^delimiter[ \t]/i.test(this.text.slice(this.at, this.at + 10));
  }

  takeLine(): string {
    const end = this.text.indexOf('\n', this.at);
    const line = this.text.slice(this.at, end === -1 ? undefined : end);
    this.at = end === -1 ? this.text.length : end + 1;
    return line.trim();
  }

  setDelimiter(line: string): void {
    const wanted = /^delimiter\s+(\S+)/i.exec(line)?.[1];
    if (wanted !== undefined) this.delimiter = wanted;
  }

  /** To the end of the statement; the delimiter is passed over and not part of it. */
  takeStatement(): number {
    const body = new BodyDepth(
      storedProgram.test(this.text.slice(this.at, this.at + 400)),
      this.dialect === 'postgres',
    );
    while (this.at < this.text.length) {
      if (!/[\s\p{L}\p{N}_]/u.test(this.text[this.at] ?? '')) body.settle();
      if (body.depth <= 0 && this.text.startsWith(this.delimiter, this.at)) {
        const end = this.at;
        this.at += this.delimiter.length;
        return end;
      }
      const quoted = this.quotedEnd(this.at) ?? this.commentEnd(this.at);
      if (quoted !== undefined) {
        this.at = quoted;
        continue;
      }
      const word = wordAt(this.text, this.at);
      if (word !== undefined) {
        body.word(word.toLowerCase());
        this.at += word.length;
      } else this.at++;
    }
    return this.at;
  }

  /** The rows up to the line `\.`; they begin on the line after the statement. */
  takeCopyData(): string {
    const start = this.text.indexOf('\n', this.at) + 1;
    if (start === 0) return '';
    const end = /^\\\.\r?$/m.exec(this.text.slice(start));
    const data = end ? this.text.slice(start, start + end.index) : this.text.slice(start);
    this.at = end ? start + end.index + end[0].length : this.text.length;
    return data.replaceAll('\r\n', '\n');
  }

  private isExecutable(at: number): boolean {
    return this.dialect === 'mysql' && /^\/\*M?!/.test(this.text.slice(at, at + 4));
  }

  private commentEnd(at: number): number | undefined {
    const two = this.text.slice(at, at + 2);
    const toLineEnd = () => {
      const end = this.text.indexOf('\n', at);
      return end === -1 ? this.text.length : end + 1;
    };
    if (two === '--' || (two[0] === '#' && this.dialect === 'mysql')) return toLineEnd();
    return two === '/*' ? this.blockEnd(at) : undefined;
  }

  /** PostgreSQL's block comments nest. */
  private blockEnd(at: number): number {
    const marks = /\/\*|\*\//g;
    marks.lastIndex = at + 2;
    let depth = 1;
    for (let mark = marks.exec(this.text); mark; mark = marks.exec(this.text)) {
      if (mark[0] === '*/') depth--;
      else if (this.dialect === 'postgres') depth++;
      if (depth === 0) return marks.lastIndex;
    }
    return this.text.length;
  }

  private quotedEnd(at: number): number | undefined {
    const quote = this.text[at];
    if (quote === "'" || quote === '"' || (quote === '`' && this.dialect === 'mysql')) {
      return this.stringEnd(at, quote, this.escapes(at, quote));
    }
    if (quote !== '$' || this.dialect !== 'postgres' || /[\w$]/.test(this.text[at - 1] ?? ''))
      return undefined;
    const tag = /\$(?:[\p{L}_][\p{L}\p{N}_]*)?\$/uy;
    tag.lastIndex = at;
    const opening = tag.exec(this.text)?.[0];
    if (opening === undefined) return undefined;
    const end = this.text.indexOf(opening, at + opening.length);
    return end === -1 ? this.text.length : end + opening.length;
  }

  /** Whether a backslash escapes: in MySQL's strings, and in PostgreSQL's after E. */
  private escapes(at: number, quote: string): boolean {
    if (this.dialect === 'mysql') return quote !== '`';
    return quote === "'" && /(?:^|[^\p{L}\p{N}_])e$/iu.test(this.text.slice(Math.max(0, at - 2), at));
  }

  private stringEnd(at: number, quote: string, escapes: boolean): number {
    for (let i = at + 1; i < this.text.length; i++) {
      const character = this.text[i];
      if (character === '\\' && escapes) i++;
      else if (character === quote) {
        if (this.text[i + 1] !== quote) return i + 1;
        i++;
      }
    }
    return this.text.length;
  }
}

function wordAt(text: string, at: number): string | undefined {
  const word = /[\p{L}_][\p{L}\p{N}_$]*/uy;
  word.lastIndex = at;
  return word.exec(text)?.[0];
}
