import type { CellObject, WorkSheet } from '@e965/xlsx';
import { type Cell, sourceError } from '../../../src/sdk/index.ts';
import { type ByteSource, readWhole } from '../bytes.ts';
import { zipEntries } from '../container.ts';
import { clipCell, type Table, textFields } from '../table.ts';
import { isHeader } from './header.ts';

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
      dense: true,
    });
    return book.SheetNames.flatMap((name) => {
      const sheet = book.Sheets[name];
      return sheet ? [{ name, table: toTable(filled(sheet)) }] : [];
    });
  } catch {
    throw sourceError('malformed', { en: 'broken workbook', ko: '깨진 통합 문서입니다' });
  }
}

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

/** Cells of a row by their columns. */
type SparseRow = ReadonlyMap<number, string>;

/**
 * Rows that hold something. What a sheet says of its size is not believed, nor gone through: one cell in the last corner of it would be
 * 17 billion.
 */
function filled(sheet: WorkSheet): SparseRow[] {
  const rows: SparseRow[] = [];
  // Both lists have holes, which forEach passes over.
  sheet['!data']?.forEach((cells) => {
    const row = new Map<number, string>();
    cells?.forEach((cell, column) => {
      const text = cellText(cell);
      if (text !== null) row.set(column, text);
    });
    if (row.size > 0) rows.push(row);
  });
  return rows;
}

/** The heading is the first row that looks like one; titles above it are passed over. Columns that hold nothing are none. */
function toTable(grid: readonly SparseRow[]): Table {
  const columns = columnsOf(grid);
  // What stands apart further down says nothing of the heading.
  const near = columnsOf(grid.slice(0, 200));
  const width = near.length;
  const at = grid.slice(0, 10).findIndex(({ size }) => size > (width === 1 ? 0 : width / 2));
  const first = grid[at];
  const header = first !== undefined && isHeader(near.map((column) => first.get(column) ?? null));
  const fallback = (column: number) => `column_${column + 1}`;
  const names = columns.map((column) => (header && first.get(column)) || fallback(column));
  const body = header ? grid.slice(at + 1) : grid;
  return {
    fields: textFields(names),
    kind: 'file',
    rows: async function* (options) {
      for (const row of body) yield columns.map((column): Cell => clipCell(row.get(column), options.clip));
    },
  };
}

function columnsOf(grid: readonly SparseRow[]): number[] {
  const used = new Set<number>();
  for (const row of grid) for (const column of row.keys()) used.add(column);
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
