import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { type Cell, sourceError } from '../../../src/sdk/index.ts';
import { zipEntries } from '../archive/container.ts';
import { type ByteSource, readWhole } from '../bytes.ts';
import { clipCell, type Table, textFields } from '../table.ts';
import { aboveField, findHeading } from './header.ts';

/** Workbooks are read whole, as their format is no stream. */
const mostBytes = 64 * 1024 * 1024;
/** Of all that a workbook unfolds to. */
const mostUnfolded = 512 * 1024 * 1024;

export interface Sheet {
  readonly name: string;
  readonly table: Table;
}

/** Every sheet of a workbook, hidden ones included. */
export async function openWorkbook(source: ByteSource): Promise<Sheet[]> {
  const bytes = await readWhole(source, mostBytes);
  if (!bytes)
    throw sourceError('too-large', {
      en: 'a workbook of more than 64 MB',
      ko: '64 MB를 넘는 통합 문서입니다',
    });
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isCompound = bytes.readUInt32BE(0) === 0xd0cf11e0;
  // Anything else the library would try to read as text.
  if (!isZip && !isCompound)
    throw sourceError('malformed', { en: 'no workbook', ko: '통합 문서가 아닙니다' });
  if (isZip) await checkUnfolded(source.name, bytes);
  const { read } = await import('@e965/xlsx');
  try {
    const book = read(bytes, {
      type: 'buffer',
      cellDates: true,
      cellNF: false,
      cellHTML: false,
      cellStyles: false,
      // Formulas without a result.
      sheetStubs: true,
      dense: true,
    });
    return sheetsOf(book);
  } catch {
    throw sourceError('malformed', { en: 'broken workbook', ko: '깨진 통합 문서입니다' });
  }
}

/** The sheets of what the library read as dense rows. */
export const sheetsOf = ({ SheetNames, Sheets }: WorkBook): Sheet[] =>
  SheetNames.flatMap((name) => {
    const sheet = Sheets[name];
    return sheet ? [{ name, table: toTable(filled(sheet)) }] : [];
  });

/** The library unpacks all of a workbook into memory, however much that is. */
async function checkUnfolded(name: string, bytes: Buffer): Promise<void> {
  const open = async function* (start = 0, end = bytes.length) {
    yield bytes.subarray(start, end);
  };
  let total = 0;
  for (const entry of await zipEntries({ name, size: bytes.length, open })) {
    for await (const chunk of entry.open()) {
      total += chunk.length;
      if (total > mostUnfolded)
        throw sourceError('too-large', {
          en: 'a workbook that unfolds to more than 512 MB',
          ko: '512 MB를 넘게 풀리는 통합 문서입니다',
        });
    }
  }
}

/** Cells of a row by their columns, and what is behind them. */
interface SheetRow {
  readonly cells: ReadonlyMap<number, string>;
  readonly links: readonly string[];
  readonly notes: readonly string[];
  /** Formulas of which the file holds no result. */
  readonly unsolved: number;
}

/**
 * Rows that hold something. What a sheet says of its size is not believed, nor gone through: one cell in the last corner of it would be
 * 17 billion.
 */
function filled(sheet: WorkSheet): SheetRow[] {
  const rows: SheetRow[] = [];
  // Both lists have holes, which forEach passes over.
  sheet['!data']?.forEach((all) => {
    const cells = new Map<number, string>();
    const links: string[] = [];
    const notes: string[] = [];
    let unsolved = 0;
    all?.forEach((cell, column) => {
      const text = cellText(cell);
      if (text !== null) cells.set(column, text);
      else if (cell.f !== undefined && !(cell.t === 'e' && cell.v !== undefined)) unsolved++;
      links.push(...linksOf(cell).filter((link) => !text?.includes(link.replace(/^\w+:/, ''))));
      notes.push(...(cell.c ?? []).flatMap(({ t }) => t ?? []));
    });
    if (cells.size + links.length + notes.length + unsolved > 0) rows.push({ cells, links, notes, unsolved });
  });
  return rows;
}

/** Where a cell leads to, by itself or by its formula. */
function linksOf({ l, f }: CellObject): string[] {
  const written = /^HYPERLINK\(\s*"([^"]+)"/i.exec(f ?? '')?.[1];
  return [...(l?.Target ? [l.Target] : []), ...(written ? [written] : [])];
}

/**
 * The heading is found among the first rows; titles above it go with the first record, links and notes of a row in fields of their own.
 * Columns that hold nothing are none.
 */
function toTable(grid: readonly SheetRow[]): Table {
  const columns = columnsOf(grid);
  // What stands apart further down says nothing of the heading.
  const near = columnsOf(grid.slice(0, 200));
  const start = grid
    .slice(0, 60)
    .map(({ cells }) => withoutEnd(near.map((column) => cells.get(column) ?? null)));
  const heading = findHeading(start, near.length);
  const headed = new Map(near.map((column, i) => [column, heading?.names[i]]));
  const body = heading ? grid.slice(heading.at + heading.lines) : grid;
  const titles = heading ? grid.slice(0, heading.at).map(({ cells }) => [...cells.values()].join(' ')) : [];
  // Above and in the heading as well.
  const behind = (['links', 'notes'] as const).filter((kind) => grid.some((row) => row[kind].length > 0));
  const top = grid.slice(0, grid.length - body.length);
  const kept = (row: SheetRow, kind: 'links' | 'notes', first: boolean) =>
    [...(first ? top.flatMap((one) => one[kind]) : []), ...row[kind]].join('\n') || null;
  const only: SheetRow = { cells: new Map(), links: [], notes: [], unsolved: 0 };
  const isTold = titles.length > 0 || top.some(({ links, notes }) => links.length + notes.length > 0);
  return {
    fields: textFields([
      ...columns.map((column) => headed.get(column) || `column_${column + 1}`),
      ...(titles.length > 0 ? [aboveField] : []),
      ...behind.map((kind) => `{${kind}}`),
    ]),
    kind: 'file',
    rows: async function* ({ clip, problems }) {
      const unsolved = grid.reduce((sum, row) => sum + row.unsolved, 0);
      if (unsolved > 0)
        problems.add(
          {
            en: 'formulas whose result the workbook does not hold',
            ko: '통합 문서에 결과가 저장되지 않은 수식',
          },
          unsolved,
        );
      for (const [i, row] of (body.length === 0 && isTold ? [only] : body).entries())
        yield [
          ...columns.map((column): Cell => clipCell(row.cells.get(column), clip)),
          ...(titles.length > 0 ? [i === 0 ? clipCell(titles.join('\n'), clip) : null] : []),
          ...behind.map((kind): Cell => clipCell(kept(row, kind, i === 0), clip)),
        ];
    },
  };
}

/** A row as far as it is filled. */
const withoutEnd = (row: readonly Cell[]): Cell[] =>
  row.slice(0, row.findLastIndex((cell) => cell !== null) + 1);

function columnsOf(grid: readonly SheetRow[]): number[] {
  const used = new Set<number>();
  for (const { cells } of grid) for (const column of cells.keys()) used.add(column);
  return [...used].sort((a, b) => a - b);
}

/** Dates as times without a zone: a sheet knows none, and the library writes them as if they were of UTC. */
function cellText({ t, v }: CellObject): string | null {
  if (v === null || v === undefined || v === '' || t === 'z' || t === 'e') return null;
  if (!(v instanceof Date)) return String(v);
  if (Number.isNaN(v.getTime())) return null;
  return new Date(v.getTime() + 500)
    .toISOString()
    .slice(0, 19)
    .replace('T', ' ')
    .replace(/ 00:00:00$/, '');
}
