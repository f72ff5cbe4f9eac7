import { type Cell, sourceError } from '../../../src/sdk/index.ts';
import { type ByteSource, readWhole } from '../bytes.ts';
import { clipCell, type Table, textFields } from '../table.ts';
import { isHeader, numbered } from './header.ts';

/** Workbooks are read whole, as their format is no stream. */
const mostBytes = 64 * 1024 * 1024;

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
  const { read, utils } = await import('@e965/xlsx');
  try {
    const book = read(bytes, {
      type: 'buffer',
      cellDates: true,
      cellNF: false,
      cellHTML: false,
      cellStyles: false,
    });
    return book.SheetNames.flatMap((name) => {
      const sheet = book.Sheets[name];
      if (!sheet) return [];
      const grid = utils.sheet_to_json<(unknown | null)[]>(sheet, {
        header: 1,
        defval: null,
        blankrows: false,
      });
      return [{ name, table: toTable(grid) }];
    });
  } catch {
    throw sourceError('malformed', { en: 'broken workbook', ko: '깨진 통합 문서입니다' });
  }
}

/** The heading is the first row that looks like one; titles above it are passed over. */
function toTable(grid: readonly (readonly unknown[])[]): Table {
  const texts = grid.map((row) => row.map(cellText));
  const width = Math.max(0, ...texts.slice(0, 200).map((row) => row.length));
  const at = texts
    .slice(0, 10)
    .findIndex((row) => row.filter((cell) => cell !== null).length > (width === 1 ? 0 : width / 2));
  const first = texts[at];
  const header = first !== undefined && isHeader(first);
  const names = header ? numbered(width).map((fallback, i) => first[i] ?? fallback) : numbered(width);
  const body = header ? texts.slice(at + 1) : texts;
  return {
    fields: textFields(names),
    kind: 'file',
    rows: async function* (options) {
      for (const row of body) yield names.map((_, i): Cell => clipCell(row[i], options.clip));
    },
  };
}

/** Dates as local time without a zone: a sheet knows none. */
function cellText(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (!(value instanceof Date)) return String(value);
  if (Number.isNaN(value.getTime())) return null;
  // The library gives local times of this machine.
  const local = new Date(value.getTime() - value.getTimezoneOffset() * 60_000 + 500);
  return local
    .toISOString()
    .slice(0, 19)
    .replace('T', ' ')
    .replace(/ 00:00:00$/, '');
}
