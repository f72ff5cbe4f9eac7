import { type Block, linesOf, mostColumns, pairsOf, type Told, tableOf, widthOf } from '../block.ts';
import { toldBy } from '../told.ts';

interface Cell {
  readonly text: string;
  readonly isHead: boolean;
}

/** A cell that goes on in the rows below. */
interface Going {
  readonly cell: Cell;
  left: number;
}

const mostSpan = 1_000;
/** So many cells stand in a table because another goes on there. */
const mostSpanned = 100_000;
/** Fewer rows without a heading set out a page as likely as they list anything. */
const fewestBare = 2;

/** A table of a page, cell by cell. */
export class HtmlTable {
  private readonly rows: Cell[][] = [];
  private row: Cell[] | undefined;
  private readonly going = new Map<number, Going>();
  private isInHead = false;
  private spanned = 0;
  /** Whether it holds another table, or sets out a page. */
  isLayout = false;

  head(isInHead: boolean): void {
    this.isInHead = isInHead;
  }

  begin(): void {
    this.end();
    this.row = [];
  }

  end(): void {
    if (!this.row) return;
    this.fill();
    this.rows.push(this.row);
    this.row = undefined;
  }

  add(text: string, isHead: boolean, columns: number, rows: number): void {
    if (!this.row) this.begin();
    const cell = { text, isHead: isHead || this.isInHead };
    const width = Math.min(Math.max(1, columns || 1), mostSpan);
    for (let i = 0; i < width; i++) {
      this.fill();
      const at = this.row!.length;
      if (i > 0 && (at >= mostColumns || ++this.spanned > mostSpanned)) return;
      // What spans columns names each, and is told once.
      this.row!.push(i === 0 || cell.isHead ? cell : { ...cell, text: '' });
      if (rows > 1 && at < mostColumns) this.going.set(at, { cell, left: Math.min(rows, mostSpan) - 1 });
    }
  }

  /** Cells of rows above that go on here. */
  private fill(): void {
    for (let going = this.going.get(this.row!.length); going; going = this.going.get(this.row!.length)) {
      const at = this.row!.length;
      if (--going.left <= 0 || ++this.spanned > mostSpanned) this.going.delete(at);
      this.row!.push(going.cell);
    }
  }

  blocks(): Block[] {
    this.end();
    const rows = this.rows.filter((row) => row.some(({ text }) => text !== ''));
    const texts = rows.map((row) => row.map(({ text }) => text));
    if (this.isLayout || rows.length === 0) return linesOf(texts);
    const headed = rows.findIndex((row) => !row.every(({ isHead }) => isHead));
    const depth = headed < 0 ? rows.length : headed;
    if (depth > 0) return tableOf(namesOf(texts.slice(0, depth)), texts.slice(depth));
    if (rows.some((row) => row.some(({ isHead }) => isHead))) return besideHeads(rows);
    if (looksPaired(texts)) return ofPairs(texts);
    const [{ length: width }] = texts as [string[]];
    const isBare = rows.length >= fewestBare && width > 1 && texts.every(({ length }) => length === width);
    return isBare ? tableOf(undefined, texts) : linesOf(texts);
  }
}

/** Names of columns in several rows: those above say what several are of. */
function namesOf(rows: readonly (readonly string[])[]): string[] {
  const width = widthOf(rows);
  return Array.from({ length: width }, (_, i) =>
    [...new Set(rows.map((row) => row[i] ?? ''))].filter((name) => name !== '').join(' '),
  );
}

/** Rows of names with what is told beside each: `<th>` before `<td>`, once or several times in a row. */
function besideHeads(rows: readonly (readonly Cell[])[]): Block[] {
  const blocks: Block[] = [];
  let told: Told[] = [];
  for (const row of rows) {
    const pairs = row.flatMap((cell, i): Told[] => {
      const next = row[i + 1];
      const pair = cell.isHead && next && !next.isHead ? toldBy(cell.text, next.text) : undefined;
      return pair ? [pair] : [];
    });
    const isTold = pairs.length > 0 && pairs.length * 2 >= row.filter(({ text }) => text !== '').length;
    if (isTold) for (const pair of pairs) told.push(pair);
    else {
      for (const block of [...pairsOf(told), ...linesOf([row.map(({ text }) => text)])]) blocks.push(block);
      told = [];
    }
  }
  return [...blocks, ...pairsOf(told)];
}

const valued = /\d{3}|@/;

/** Whether rows of two cells are names with what is told beside them, none of them marked. */
function looksPaired(rows: readonly (readonly string[])[]): boolean {
  if (rows.length < 2 || rows.some(({ length }) => length !== 2)) return false;
  const names = rows.map(([name]) => name!);
  if (new Set(names).size < names.length || names.some((name) => valued.test(name))) return false;
  if (names.every((name) => /[:：]\s*$/.test(name))) return true;
  const values = rows.filter(([, value]) => valued.test(value!)).length;
  return valued.test(rows[0]![1]!) || (values > 0 && values < rows.length - 1);
}

function ofPairs(rows: readonly (readonly string[])[]): Block[] {
  const told = rows.map(([name = '', value = '']) => toldBy(name, value));
  return [...pairsOf(told.filter((pair) => pair !== undefined)), ...linesOf(rows.filter((_, i) => !told[i]))];
}
