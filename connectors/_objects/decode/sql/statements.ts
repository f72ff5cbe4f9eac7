import type { Field } from '../../../../src/sdk/index.ts';
import { CopyReader } from './copy.ts';
import { CommentReader, CreateReader, ProgramReader } from './create.ts';
import { InsertReader } from './insert.ts';
import type { Kind } from './kinds.ts';
import type { Next, RowSink, StatementReader } from './rows.ts';
import type { Writing } from './sniff.ts';
import { SqlTokens } from './tokens.ts';
import { joined, pieceOf, type ValueDecoder } from './values.ts';

export interface StatementSink extends RowSink {
  readonly created: (path: readonly string[], fields: readonly Field[]) => void;
  readonly commented: (path: readonly string[], column: string, comment: string) => void;
  /** A statement that changes rows and is no list of them, with texts in it. */
  readonly other: (from: number, to: number, text: string) => void;
}

/** What holds at a place of a file beside its bytes. */
export interface Context {
  readonly delimiter: string;
  readonly database: string | undefined;
}

export interface ScanOptions {
  readonly writing: Writing;
  readonly decoder: ValueDecoder;
  /** Of a value, and of a statement that is kept as a text, so many bytes are kept. */
  readonly most: number;
  readonly from?: number;
  readonly context?: Context;
}

const changes = /^(?:update|delete|merge|upsert|call|exec|execute)$/;
const starts = /^(?:insert|replace|create|go|set|update|delete|copy|drop|alter|use)$/i;

/** Reads the statements of a dump: tables that are made, and rows that are put in. All others are passed over. */
export class SqlStatements {
  /** Where the statement began that is being read. */
  from: number;
  private database: string | undefined;
  private readonly tokens: SqlTokens;
  private readonly sink: StatementSink;
  private readonly options: ScanOptions;
  private reader: StatementReader | undefined;
  /** Where the last statement ended. */
  private ended: number;

  constructor(sink: StatementSink, options: ScanOptions) {
    const { writing, most, from = 0, context } = options;
    this.sink = sink;
    this.options = options;
    this.from = from;
    this.ended = from;
    this.database = context?.database;
    this.tokens = new SqlTokens(
      (kind, at) => this.take(kind, at),
      writing,
      (kept) => options.decoder.text(kept),
      from,
    );
    this.tokens.kept.most = Math.max(4_096, most);
    this.tokens.brackets = writing.brackets;
    if (context) this.tokens.delimiter = context.delimiter;
  }

  get context(): Context {
    return { delimiter: this.tokens.delimiter, database: this.database };
  }

  /** Up to here everything was read whole; a COPY ends with its lines. */
  get settled(): number {
    return this.reader !== undefined || this.tokens.isCopying ? this.from : this.ended;
  }

  feed(chunk: Buffer): void {
    this.tokens.feed(chunk);
  }

  /** What is read ends at this byte. Gives where something begins that is never closed: it may have swallowed what follows. */
  end(at: number): number | undefined {
    const open = this.tokens.end();
    const isProgram = this.reader instanceof ProgramReader;
    const row = this.reader?.openRow?.();
    this.reader?.cut?.(at);
    this.reader = undefined;
    // The quote that was missed is anywhere in its row.
    return open === undefined ? (isProgram ? this.from : undefined) : (row ?? open);
  }

  private take(kind: Kind, at: number): void {
    if (kind === 'client') this.clientLine(at);
    else if (this.reader) this.follow(this.reader, this.reader.take(kind, at), kind, at);
    else if (kind !== 'end') {
      this.from = at;
      this.reader = this.readerOf(kind);
    }
  }

  private follow(reader: StatementReader, next: Next, kind: Kind, at: number): void {
    if (next === 'more') return;
    if (next === 'skip') this.reader = this.skipper();
    else if (next === 'program') this.reader = new ProgramReader(this.tokens, this.options.writing);
    else if (next === 'other') {
      this.reader = this.keeper('INSERT …');
      this.take(kind, at);
    } else {
      this.reader = undefined;
      this.ended = at;
      if (next === 'copy') this.tokens.beginCopy(reader as CopyReader, this.options.most);
      if (next === 'again') this.take(kind, at);
    }
  }

  private readerOf(kind: Kind): StatementReader | undefined {
    const word = kind === 'word' ? this.tokens.text().toLowerCase() : '';
    const { tokens, sink, from } = this;
    const { decoder, writing } = this.options;
    // A name with the database that it is of, where the dump says so.
    const qualify = (path: readonly string[]) =>
      this.database === undefined ? path : [this.database, ...path];
    if (word === 'insert' || word === 'replace')
      return new InsertReader(tokens, sink, decoder, qualify, from);
    if (word === 'copy') return new CopyReader(tokens, sink, decoder, qualify, from);
    if (word === 'create')
      return new CreateReader(tokens, decoder, writing, (path, fields) =>
        sink.created(qualify(path), fields),
      );
    if (word === 'comment')
      return new CommentReader(tokens, decoder, (path, ...rest) => sink.commented(qualify(path), ...rest));
    if (word === 'use') return { take: (next) => this.uses(next) };
    if (changes.test(word)) return this.keeper(word.toUpperCase());
    return word === 'go' ? undefined : this.skipper();
  }

  private uses(kind: Kind): Next {
    if (kind === 'end') return 'end';
    this.database = this.tokens.text();
    return 'skip';
  }

  /** Passes over a statement. Scripts for SQL Server end it with a new one, or with GO. */
  private skipper(): StatementReader {
    return {
      take: (kind) => {
        if (kind === 'end') return 'end';
        const begins = this.options.writing.brackets && kind === 'word' && starts.test(this.tokens.text());
        return begins ? 'again' : 'more';
      },
    };
  }

  /** Keeps a statement as a text, where texts are in it. */
  private keeper(verb: string): StatementReader {
    let statement = verb;
    let hasText = false;
    const cut = (at: number) => {
      if (hasText) this.sink.other(this.from, at, statement);
    };
    const take = (kind: Kind, at: number): Next => {
      const isGo = this.options.writing.brackets && kind === 'word' && /^go$/i.test(this.tokens.text());
      if (kind === 'end' || isGo) {
        cut(at);
        return 'end';
      }
      hasText ||= kind === 'text';
      const piece = pieceOf(kind, this.tokens, this.options.decoder);
      if (statement.length < this.options.most)
        statement += `${kind === 'mark' ? '' : ' '}${joined([piece])}`;
      return 'more';
    };
    return { take, cut };
  }

  private clientLine(at: number): void {
    const database = /^\\c(?:onnect)?\s+(?:-reuse-previous=\w+\s+)?"?([^"\s=]+)"?\s*$/.exec(
      this.tokens.text(),
    );
    if (database) this.database = database[1];
    // DELIMITER ends whatever a body left open.
    this.reader?.cut?.(at);
    this.reader = undefined;
  }
}
