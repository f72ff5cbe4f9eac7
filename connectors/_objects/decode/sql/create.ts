import { BodyDepth, type Field } from '../../../../src/sdk/index.ts';
import { columnOf } from './columns.ts';
import type { Kind } from './kinds.ts';
import { NameParts, type Next, type StatementReader } from './rows.ts';
import type { Writing } from './sniff.ts';
import type { SqlTokens } from './tokens.ts';
import { type Piece, pieceOf, type ValueDecoder } from './values.ts';

const tableWords =
  /^(?:or|replace|global|local|temporary|temp|unlogged|foreign|external|cached|memory|column|row)$/i;
const programs = /^(?:procedure|function|trigger|event|package)$/i;
/** Before the kind of a stored program its definer may stand. */
const programWords = /^(?:or|replace|constraint|definer|aggregate|editionable|noneditionable)$/i;
/** A column's definition is no longer. */
const mostPieces = 5_000;

/** `CREATE TABLE name (columns)`; bodies of stored programs are told apart from all else that is created. */
export class CreateReader implements StatementReader {
  private readonly tokens: SqlTokens;
  private readonly decoder: ValueDecoder;
  private readonly writing: Writing;
  private readonly made: (path: readonly string[], fields: readonly Field[]) => void;
  private readonly name = new NameParts();
  private place: 'kind' | 'definer' | 'name' | 'columns' = 'kind';
  private depth = 0;
  private pieces: Piece[] = [];
  private readonly fields: Field[] = [];

  constructor(
    tokens: SqlTokens,
    decoder: ValueDecoder,
    writing: Writing,
    made: (path: readonly string[], fields: readonly Field[]) => void,
  ) {
    this.tokens = tokens;
    this.decoder = decoder;
    this.writing = writing;
    this.made = made;
  }

  take(kind: Kind): Next {
    if (kind === 'end') return 'end';
    if (this.place === 'columns') return this.inColumns(kind);
    if (this.place === 'name') return this.inName(kind);
    const word = kind === 'word' ? this.tokens.text() : '';
    if (/^table$/i.test(word)) this.place = 'name';
    else if (programs.test(word)) return 'program';
    else if (programWords.test(word)) this.place = /^definer$/i.test(word) ? 'definer' : this.place;
    else if (this.place !== 'definer' && !tableWords.test(word)) return 'skip';
    return 'more';
  }

  private inName(kind: Kind): Next {
    const isCondition =
      kind === 'word' && this.name.path.length === 0 && /^(?:if|not|exists)$/i.test(this.tokens.text());
    if (isCondition || this.name.take(kind, this.tokens)) return 'more';
    if (kind !== 'mark' || this.tokens.mark !== 40 || this.name.path.length === 0) return 'skip';
    this.place = 'columns';
    return 'more';
  }

  private inColumns(kind: Kind): Next {
    if (kind === 'mark') {
      const { mark } = this.tokens;
      if (this.depth === 0 && (mark === 44 || mark === 41)) {
        this.column();
        if (mark === 44) return 'more';
        this.made(this.name.path, this.fields);
        return 'skip';
      }
      if (mark === 40) this.depth++;
      else if (mark === 41) this.depth--;
    }
    if (this.pieces.length < mostPieces) this.pieces.push(pieceOf(kind, this.tokens, this.decoder));
    return 'more';
  }

  private column(): void {
    const field = columnOf(this.pieces, this.writing.mysql);
    if (field) this.fields.push(field);
    this.pieces = [];
  }
}

/** PostgreSQL's `COMMENT ON COLUMN table.column IS '…'`. */
export class CommentReader implements StatementReader {
  private readonly tokens: SqlTokens;
  private readonly made: (path: readonly string[], column: string, comment: string) => void;
  private readonly decoder: ValueDecoder;
  private name: NameParts | undefined;

  constructor(
    tokens: SqlTokens,
    decoder: ValueDecoder,
    made: (path: readonly string[], column: string, comment: string) => void,
  ) {
    this.tokens = tokens;
    this.decoder = decoder;
    this.made = made;
  }

  take(kind: Kind): Next {
    if (kind === 'end') return 'end';
    if (!this.name) {
      const word = kind === 'word' ? this.tokens.text().toLowerCase() : '';
      if (word === 'column') this.name = new NameParts();
      return word === 'on' || word === 'column' ? 'more' : 'skip';
    }
    if (this.name.take(kind, this.tokens)) return 'more';
    if (kind !== 'text') return kind === 'word' ? 'more' : 'skip';
    const column = this.name.path.at(-1) ?? '';
    this.made(this.name.path.slice(0, -1), column, this.decoder.text(this.tokens.kept));
    return 'skip';
  }
}

/** The body of a stored program: statements in it are none of the dump's own. */
export class ProgramReader implements StatementReader {
  private readonly tokens: SqlTokens;
  private readonly body: BodyDepth;
  private readonly brackets: boolean;

  constructor(tokens: SqlTokens, { dollar, brackets }: Writing) {
    this.tokens = tokens;
    this.body = new BodyDepth(true, dollar);
    this.brackets = brackets;
  }

  take(kind: Kind): Next {
    if (kind === 'word') {
      const word = this.tokens.text().toLowerCase();
      if (this.brackets && word === 'go') return 'end';
      this.body.word(word);
      return 'more';
    }
    this.body.settle();
    // A delimiter of its own ends a body whatever it holds.
    const isOver = this.body.depth <= 0 || this.tokens.delimiter !== ';';
    return kind === 'end' && isOver ? 'end' : 'more';
  }
}
