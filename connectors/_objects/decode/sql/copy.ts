import type { CopySink } from './copy-lines.ts';
import type { Kept } from './kept.ts';
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
import type { ValueDecoder } from './values.ts';

/** Options under which the lines have another form than PostgreSQL's text. */
const otherForms = /^(?:csv|binary|delimiter|delimiters|null)$/i;

/** `COPY table (columns) FROM stdin`, and the lines that follow it. */
export class CopyReader implements StatementReader, CopySink {
  private readonly tokens: SqlTokens;
  private readonly sink: RowSink;
  private readonly decoder: ValueDecoder;
  private readonly qualify: Qualify;
  private readonly from: number;
  private readonly name = new NameParts();
  private list: NameList | undefined;
  private inList = false;
  private words: string[] = [];
  private isText = true;
  private taker: RowTaker | undefined;

  constructor(tokens: SqlTokens, sink: RowSink, decoder: ValueDecoder, qualify: Qualify, from: number) {
    this.tokens = tokens;
    this.sink = sink;
    this.decoder = decoder;
    this.qualify = qualify;
    this.from = from;
  }

  take(kind: Kind): Next {
    if (kind === 'end') return this.begin();
    if (this.inList) this.inList = this.list!.take(kind, this.tokens);
    else if (this.name.take(kind, this.tokens)) return 'more';
    else if (kind === 'mark' && this.tokens.mark === 40 && this.words.length === 0) {
      if (this.name.path.length === 0) return 'skip';
      this.list = new NameList();
      this.inList = true;
    } else if (kind === 'word') {
      const word = this.tokens.text().toLowerCase();
      if (this.words.length < 2) this.words.push(word);
      else if (otherForms.test(word)) this.isText = false;
    }
    return 'more';
  }

  private begin(): Next {
    if (this.words.join(' ') !== 'from stdin') return 'end';
    this.taker = this.sink.rowsBegin(this.qualify(this.name.path), this.list?.names, this.from);
    return 'copy';
  }

  wants(index: number): boolean {
    return this.isText && this.taker?.field(index) !== undefined;
  }

  copied(index: number, kept: Kept | undefined): void {
    this.taker?.cell(index, kept ? this.decoder.text(kept, this.taker.field(index)) : null);
  }

  copiedRow(cells: number): void {
    if (this.isText) this.taker?.row(cells);
    else this.taker?.broken();
  }

  copyEnds(at: number, isWhole: boolean): void {
    if (!isWhole) this.taker?.broken();
    this.sink.rowsEnd(at);
  }
}
