import {
  type Block,
  type Cell,
  htmlBlocks,
  markupBlocks,
  type TextTable,
  widthOf,
} from '../../../src/sdk/index.ts';
import type { ByteSource } from '../bytes.ts';
import type { Decoding } from '../encoding/index.ts';
import { clipCell, type OpenedTable, type RowOptions, type Table, textFields } from '../table.ts';
import { asText, wholeText } from './documents.ts';
import { findHeading, isHeader } from './header.ts';

const most = 2 * 1024 * 1024;
/** The rows of tables beyond are read as lines. */
const mostTables = 200;
/** The field of what a text names that stands in none of its tables. */
const namedField = '{fields}';

const page = /^\s*(?:<\?xml[^<>]{0,200}>\s*)?(?:<!--[^<>]{0,2000}-->\s*)?<(?:!doctype\s+html|html)\b/i;

const written = /\.(?:md|mdx|markdown|mdown|rst|adoc|asciidoc|txt)$/i;

/** Whether a file is called like a text that people write. */
export const isWritten = (name: string): boolean => written.test(name);

/** Whether a file is a page of HTML. */
export const isPage = (start: string, name: string): boolean =>
  /\.(?:html?|xhtml)$/i.test(name) || page.test(start);

const tooLong = {
  en: 'texts of more than 2 MB, whose tables are read line by line',
  ko: '2 MB를 넘어 표를 줄 단위로 읽은 글',
};

/** The tables of a text for people, and its lines with what it names; undefined where it has nothing but lines. */
export async function openWritten(
  source: ByteSource,
  encoding: Decoding,
  start: string,
): Promise<OpenedTable[] | undefined> {
  const { name } = source;
  const read = isWritten(name) ? markupBlocks : isPage(start, name) ? htmlBlocks : undefined;
  if (!read) return undefined;
  const text = await wholeText(source, encoding, most);
  // Longer texts of no other name are lists and logs.
  if (text === undefined)
    return /\.txt$/i.test(name) ? undefined : [{ table: await asText(source, encoding, tooLong) }];
  const blocks = bounded(read(text));
  if (read !== htmlBlocks && blocks.every(({ kind }) => kind === 'line')) return undefined;
  const again = async ({ problems }: RowOptions) =>
    bounded(read((await wholeText(source, encoding, most, (what) => problems.add(what))) ?? ''));
  const tables = tablesIn(blocks).map((table, i) => ({
    part: `table${i + 1}`,
    table: ofRows(table, async (options) => tablesIn(await again(options))[i]?.rows ?? []),
  }));
  const isRest = tables.length === 0 || blocks.some(({ kind }) => kind !== 'table');
  return isRest ? [...tables, { table: restOf(blocks, again) }] : tables;
}

const tablesIn = (blocks: readonly Block[]): TextTable[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [withoutData(block)] : []));

/** What stands at the head because something must is a row where it is data. */
function withoutData(table: TextTable): TextTable {
  const { names, rows } = table;
  if (!names || names.every((name) => name === '') || isHeader(names)) return table;
  return { ...table, names: undefined, rows: [names, ...rows] };
}

/** Tables beyond the bound as lines. */
function bounded(blocks: readonly Block[]): readonly Block[] {
  let count = 0;
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind !== 'table' || ++count <= mostTables) return [block];
    return [...(block.names ? [block.names] : []), ...block.rows].map((row) => ({
      kind: 'line',
      text: row.join('\t'),
    }));
  });
}

function ofRows(
  { names, rows }: TextTable,
  read: (options: RowOptions) => Promise<readonly (readonly string[])[]>,
): Table {
  const width = widthOf(names ? [names, ...rows] : rows);
  const found = names ? undefined : findHeading(rows.slice(0, 60), width);
  const heading = found?.at === 0 ? found : undefined;
  const told = names ?? heading?.names ?? [];
  const fields = textFields(Array.from({ length: width }, (_, i) => told[i] ?? ''));
  return {
    fields,
    kind: 'file',
    rows: async function* (options) {
      for (const row of (await read(options)).slice(heading?.lines ?? 0))
        yield fields.map((_, i): Cell => clipCell(row[i] || null, options.clip));
    },
  };
}

/** Lines, and beside them what is told under names. */
function restOf(blocks: readonly Block[], again: (options: RowOptions) => Promise<readonly Block[]>): Table {
  const isNamed = blocks.some(({ kind }) => kind === 'pairs' || kind === 'data');
  return {
    fields: textFields(['line', ...(isNamed ? [namedField] : [])]),
    kind: 'file',
    rows: async function* (options) {
      for (const block of await again(options)) {
        if (block.kind === 'table') continue;
        const text = block.kind === 'pairs' ? JSON.stringify(Object.fromEntries(block.pairs)) : block.text;
        const cell = clipCell(text, options.clip);
        yield block.kind === 'line' ? [cell, ...(isNamed ? [null] : [])] : [null, cell];
      }
    },
  };
}
