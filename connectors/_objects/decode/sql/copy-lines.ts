import { Kept } from './kept.ts';

export interface CopySink {
  /** Whether anybody asks for a cell, by its place in the line. */
  readonly wants: (index: number) => boolean;
  /** A cell that is asked for; `undefined` for NULL. */
  readonly copied: (index: number, kept: Kept | undefined) => void;
  /** A line has ended, after so many cells. */
  readonly copiedRow: (cells: number) => void;
  /** What follows is SQL again; not whole where the line `\.` is missing. */
  readonly copyEnds: (at: number, isWhole: boolean) => void;
}

const [newline, carriage, tab, backslash, dot, letterN] = [10, 13, 9, 92, 46, 78];

/** What a letter after a backslash stands for (PostgreSQL, COPY, "Text Format"). */
const escapes = new Map([
  [98, 8],
  [102, 12],
  [110, newline],
  [114, carriage],
  [116, tab],
  [118, 11],
]);

/** The lines of a `COPY … FROM stdin` in its text format, cut anywhere between chunks. */
export class CopyLines {
  private readonly kept = new Kept();
  private readonly sink: CopySink;
  /** The lines begin after the one on which the statement ends. */
  private state: 'before' | 'line' | 'escape' | 'ending' = 'before';
  private isNull = false;
  /** The last byte is a return as it stands, not an escaped one. */
  private endsRaw = false;
  private index = 0;
  /** Bytes of the line that were seen. */
  private seen = 0;

  constructor(sink: CopySink, most: number) {
    this.sink = sink;
    this.kept.most = most;
    this.clear();
  }

  /** Takes what it can of a chunk that begins at `base`; says how far it came, and whether the lines have ended. */
  feed(chunk: Buffer, from: number, base: number): { at: number; ended: boolean } {
    let at = from;
    while (at < chunk.length) {
      if (this.state === 'line') at = this.line(chunk, at);
      else if (this.state === 'escape') at = this.escape(chunk, at);
      else {
        const end = chunk.indexOf(newline, at);
        if (end === -1) return { at: chunk.length, ended: false };
        at = end + 1;
        if (this.state === 'ending') {
          this.sink.copyEnds(base + at, true);
          return { at, ended: true };
        }
        this.state = 'line';
      }
    }
    return { at, ended: false };
  }

  /** The file is at its end; a last line without its end counts. */
  end(base: number): void {
    if (this.state === 'line' && this.seen > 0) this.row();
    this.sink.copyEnds(base, this.state === 'ending');
  }

  private line(chunk: Buffer, from: number): number {
    let at = from;
    while (at < chunk.length) {
      const byte = chunk[at]!;
      if (byte === tab || byte === newline || byte === backslash) break;
      at++;
    }
    if (at > from) this.plain(chunk, from, at);
    if (at === chunk.length) return at;
    const byte = chunk[at]!;
    this.seen++;
    if (byte === tab) this.cell();
    else if (byte === newline) this.row();
    else this.state = 'escape';
    return at + 1;
  }

  private escape(chunk: Buffer, at: number): number {
    const byte = chunk[at]!;
    this.state = byte === dot && this.seen === 1 ? 'ending' : 'line';
    this.seen++;
    if (this.state === 'ending') return at + 1;
    if (byte === letterN && this.kept.total === 0 && !this.isNull) this.isNull = true;
    else {
      this.notNull();
      this.kept.byte(escapes.get(byte) ?? byte);
      this.endsRaw = false;
    }
    return at + 1;
  }

  private plain(chunk: Buffer, from: number, to: number): void {
    this.seen += to - from;
    // Programs that end lines in CRLF add it to each: PostgreSQL itself writes a return of the data as \r.
    if (this.isNull && to - from === 1 && chunk[from] === carriage) return;
    this.notNull();
    this.kept.add(chunk, from, to);
    this.endsRaw = chunk[to - 1] === carriage;
  }

  /** More than `\N` stands in the cell: it was an N. */
  private notNull(): void {
    if (!this.isNull) return;
    this.isNull = false;
    this.kept.byte(letterN);
  }

  private cell(): void {
    if (this.kept.wanted) this.sink.copied(this.index, this.isNull ? undefined : this.kept);
    this.index++;
    this.clear();
  }

  private row(): void {
    if (this.endsRaw && !this.kept.isCut) this.kept.drop(1);
    this.cell();
    const cells = this.index;
    this.index = 0;
    this.seen = 0;
    this.clear();
    this.sink.copiedRow(cells);
  }

  private clear(): void {
    this.isNull = false;
    this.endsRaw = false;
    this.kept.clear();
    this.kept.wanted = this.sink.wants(this.index);
  }
}
