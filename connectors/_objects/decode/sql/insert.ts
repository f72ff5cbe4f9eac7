import type { Kind } from './kinds.ts';
import {
  NameList,
  NameParts,
  type Next,
  type Qualify,
  type RowSink,
  type RowTaker,
  type StatementReader,
} from './rows.ts';
import type { SqlTokens } from './tokens.ts';
import { cellOf, type Piece, pieceOf, type ValueDecoder } from './values.ts';

const modifiers =
  /^(?:into|ignore|low_priority|delayed|high_priority|or|replace|abort|fail|rollback|only|overwrite|table)$/i;
/** After these rows are no list of values. */
const otherForms = /^(?:select|with|set|default|exec|execute|output|all|first)$/i;
const starts = /^(?:insert|replace|create|go|set|update|delete|copy|drop|alter|use|commit|begin|print)$/i;
/** A longer expression is no value. */
const mostPieces = 1_000;

type Place = 'name' | 'list' | 'before' | 'row' | 'between' | 'after';

/** `INSERT INTO table (columns) VALUES (…), (…)`, row by row. */
export class InsertReader implements StatementReader {
  private readonly tokens: SqlTokens;
  private readonly sink: RowSink;
  private readonly decoder: ValueDecoder;
  private readonly qualify: Qualify;
  private readonly from: number;
  private readonly name = new NameParts();
  private list: NameList | undefined;
  private place: Place = 'name';
  private hasValues = false;
  private taker: RowTaker | undefined;
  private pieces: Piece[] = [];
  private rowAt = 0;
  private index = 0;
  private depth = 0;
  /** Whether anything of the value was seen. */
  private begun = false;

  constructor(tokens: SqlTokens, sink: RowSink, decoder: ValueDecoder, qualify: Qualify, from: number) {
    this.tokens = tokens;
    this.sink = sink;
    this.decoder = decoder;
    this.qualify = qualify;
    this.from = from;
  }

  take(kind: Kind, at: number): Next {
    if (this.place === 'row') return this.inRow(kind, at);
    if (this.place === 'name') return this.inName(kind, at);
    if (this.place === 'before') return this.beforeRows(kind, at);
    if (this.place === 'list') {
      if (kind === 'word' && this.list!.names.length === 0 && otherForms.test(this.tokens.text()))
        return 'other';
      if (kind === 'end') return 'end';
      if (!this.list!.take(kind, this.tokens)) this.place = 'before';
      return 'more';
    }
    return this.afterRow(kind, at);
  }

  cut(at: number): void {
    if (this.place === 'row') this.taker?.broken();
    this.leave();
    if (this.taker) this.sink.rowsEnd(at);
  }

  openRow(): number | undefined {
    return this.place === 'row' ? this.rowAt : undefined;
  }

  private inName(kind: Kind, at: number): Next {
    const isModifier = kind === 'word' && this.name.path.length === 0 && modifiers.test(this.tokens.text());
    if (isModifier || this.name.take(kind, this.tokens)) return 'more';
    this.place = 'before';
    return this.name.path.length === 0 ? 'other' : this.beforeRows(kind, at);
  }

  private beforeRows(kind: Kind, at: number): Next {
    if (kind === 'end') return 'end';
    if (kind === 'word') {
      const word = this.tokens.text();
      if (/^values?$/i.test(word)) this.hasValues = true;
      else if (otherForms.test(word)) return 'other';
    } else if (kind === 'mark' && this.tokens.mark === 40) {
      if (this.hasValues) this.row(at);
      else if (this.list) return 'other';
      else {
        this.list = new NameList();
        this.place = 'list';
      }
    }
    return 'more';
  }

  private row(at: number): void {
    this.taker ??= this.sink.rowsBegin(this.qualify(this.name.path), this.list?.names, this.from);
    this.place = 'row';
    this.rowAt = at;
    this.index = 0;
    this.depth = 0;
    this.value();
  }

  private value(): void {
    this.pieces = [];
    this.begun = false;
    this.tokens.wanted = this.taker?.field(this.index) !== undefined;
  }

  private leave(): void {
    this.tokens.wanted = true;
  }

  private inRow(kind: Kind, at: number): Next {
    if (kind === 'end') {
      this.cut(at);
      return 'end';
    }
    if (kind === 'mark') {
      const { mark } = this.tokens;
      if (this.depth === 0 && (mark === 44 || mark === 41)) return this.valueEnds(mark === 41);
      if (mark === 40 || mark === 91) this.depth++;
      else if (mark === 41 || mark === 93) this.depth--;
    }
    this.begun = true;
    if (this.tokens.wanted && this.pieces.length < mostPieces)
      this.pieces.push(
        pieceOf(kind, this.tokens, this.decoder, this.isHex() ? undefined : this.taker?.field(this.index)),
      );
    return 'more';
  }

  /** X'…': digits, not the bytes themselves. */
  private isHex(): boolean {
    return this.pieces.length === 1 && /^[xb]$/i.test(this.pieces[0]!.text);
  }

  private valueEnds(isLast: boolean): Next {
    if (this.tokens.wanted) this.taker?.cell(this.index, cellOf(this.pieces, this.taker.field(this.index)));
    this.index++;
    if (!isLast) this.value();
    else {
      this.taker?.row(this.index === 1 && !this.begun ? 0 : this.index);
      this.leave();
      this.place = 'between';
    }
    return 'more';
  }

  private afterRow(kind: Kind, at: number): Next {
    if (kind === 'end') {
      this.sink.rowsEnd(at);
      return 'end';
    }
    if (kind === 'word' && starts.test(this.tokens.text()) && this.place === 'between') {
      this.sink.rowsEnd(at);
      return 'again';
    }
    if (this.place === 'between' && kind === 'mark' && this.tokens.mark === 40) this.row(at);
    // What follows the rows: ON CONFLICT, RETURNING.
    else if (kind === 'word' && !/^row$/i.test(this.tokens.text())) this.place = 'after';
    return 'more';
  }
}
