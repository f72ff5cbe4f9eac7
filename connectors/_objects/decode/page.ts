import { type Cell, sourceError } from '../../../src/sdk/index.ts';
import { type ByteSource, readWhole } from '../bytes.ts';
import { type Decoding, decodeText } from '../encoding/index.ts';
import { clipCell, type Table, textFields } from '../table.ts';
import { type Sheet, sheetsOf } from './xlsx.ts';

const mostBytes = 64 * 1024 * 1024;
/** A list that is written for spreadsheets has a few tables. */
const mostTables = 200;

/** Whether a text is a page with a table, as programs write it under the name of a workbook. */
export const looksLikePage = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|meta|body|style|table|div)\b/i.test(text);

/** The tables of a page and its other lines; undefined where its tables are not told apart for certain. */
export async function openPage(source: ByteSource, encoding: Decoding): Promise<Sheet[] | undefined> {
  const bytes = await readWhole(source, mostBytes);
  if (!bytes)
    throw sourceError('too-large', { en: 'a page of more than 64 MB', ko: '64 MB를 넘는 페이지입니다' });
  let text = '';
  for await (const piece of decodeText(single(bytes), encoding)) text += piece;
  const { tables, beside } = partsOf(text);
  if (tables.length === 0 || tables.length > mostTables) return undefined;
  const sheets = await readTables(tables);
  if (!sheets) return undefined;
  const lines = beside
    .replace(/<[^<>]*>/g, '\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length > 0 ? [...sheets, { name: '{rest}', table: ofLines(lines) }] : sheets;
}

/** A table in a cell of another is one by itself. */
async function readTables(tables: readonly string[]): Promise<Sheet[] | undefined> {
  const { read } = await import('@e965/xlsx');
  try {
    return tables
      .flatMap((table) => sheetsOf(read(table, { type: 'string', raw: true, dense: true })))
      .map((sheet, i) => ({ ...sheet, name: `table${i + 1}` }));
  } catch {
    // Its lines are read then.
    return undefined;
  }
}

async function* single(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Tables with what stands in them, and what stands beside them; a table that is not closed ends with the page. */
function partsOf(text: string): { tables: string[]; beside: string } {
  const marks = [...text.matchAll(/<(\/?)(?:table|style|script)\b[^<>]*>/gi)];
  const tables: string[] = [];
  let beside = '';
  let depth = 0;
  let from = 0;
  for (const { 0: mark, 1: closing, index } of marks) {
    const isTable = /^<\/?table/i.test(mark);
    if (depth === 0 && closing === '') {
      beside += `${text.slice(from, index)}\n`;
      from = index;
    }
    depth = Math.max(0, depth + (closing === '' ? 1 : -1));
    if (depth > 0 || closing === '') continue;
    const end = index + mark.length;
    if (isTable) tables.push(text.slice(from, end));
    from = end;
  }
  if (depth > 0 && /^<table/i.test(text.slice(from, from + 6))) tables.push(`${text.slice(from)}</table>`);
  else beside += text.slice(from);
  return { tables, beside };
}

const ofLines = (lines: readonly string[]): Table => ({
  fields: textFields(['line']),
  kind: 'file',
  rows: async function* ({ clip }) {
    for (const line of lines) yield [clipCell(line, clip)] as Cell[];
  },
});
