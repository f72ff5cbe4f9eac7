import type { Cell } from '../../../src/sdk/index.ts';
import { type ByteSource, head } from '../bytes.ts';
import { type Decoding, decodeText, splitLines } from '../encoding/index.ts';
import { clipCell, type RowOptions, type Table, textFields } from '../table.ts';
import { cutLines, mostLine } from './cut-lines.ts';
import { type LineLayout, lineLayout } from './line-layouts.ts';
import { entries, entriesOf, type GoesOn } from './log-entries.ts';
import { logLayout } from './log-layouts.ts';

/** Of a layout, which of its parts are columns. */
interface Columns extends LineLayout {
  readonly shown: readonly number[];
}

/** Lines of a log, split where they are laid out as a known one or as they say, else one field `line`. */
export async function openText(source: ByteSource, encoding: Decoding): Promise<Table> {
  const first = await firstText(source, encoding);
  const logged = logLayout(first);
  const columns = columnsOf(first, logged ?? lineLayout(first));
  const goesOn = columns ? undefined : entriesOf(first);
  const fields = textFields(columns ? columns.shown.map((index) => columns.fields[index] ?? '') : ['line']);
  const log = logged !== undefined || /\.log\b|log\.\d|^log/i.test(source.name);
  return {
    fields,
    kind: log ? 'log' : 'file',
    rows: (options) => rows(source, encoding, columns ?? goesOn, options),
  };
}

/**
 * Which parts of a log's lines are columns, or undefined where it is none. Parts that its first lines leave empty
 * (most servers know no user) are not; should one be filled later, it is looked at with the rest of its line.
 */
function columnsOf(text: string, layout: LineLayout | undefined): Columns | undefined {
  if (!layout) return undefined;
  const read = layout.reader();
  const parsed = text
    .split(/\r?\n/)
    .slice(0, -1)
    .slice(0, 100)
    .map((line) => read(line));
  const last = layout.fields.length - 1;
  const shown = layout.fields.flatMap((_, i) =>
    i === last || parsed.some((parts) => Array.isArray(parts) && parts[i] !== null) ? [i] : [],
  );
  return { ...layout, shown };
}

async function firstText(source: ByteSource, encoding: Decoding): Promise<string> {
  const bytes = await head(source, 32 * 1024);
  let text = '';
  for await (const piece of decodeText(once(bytes), encoding)) text += piece;
  return text;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function* filled(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) if (line.trim() !== '') yield line;
}

async function* rows(
  source: ByteSource,
  encoding: Decoding,
  layout: Columns | GoesOn | undefined,
  options: RowOptions,
): AsyncGenerator<Cell[]> {
  const lines = filled(
    splitLines(
      decodeText(source.open(), encoding, (what) => options.problems.add(what)),
      mostLine,
      () => options.problems.add(cutLines),
    ),
  );
  if (typeof layout === 'object') {
    const { begins } = layout;
    const records = begins ? entries(lines, (line) => !begins.test(line), options.clip) : lines;
    yield* laidOut(records, layout, options);
    return;
  }
  const records = layout ? entries(lines, layout, options.clip) : lines;
  for await (const record of records) yield [clipCell(record, options.clip)];
}

async function* laidOut(
  lines: AsyncIterable<string>,
  { fields, shown, reader }: Columns,
  { clip, problems }: RowOptions,
): AsyncGenerator<Cell[]> {
  const read = reader();
  const last = fields.length - 1;
  for await (const line of lines) {
    const parts = read(line);
    if (parts === 'heading') continue;
    // A line of another form is looked at as a whole.
    if (!parts) problems.add({ en: 'lines of another form than the rest', ko: '나머지와 형식이 다른 줄' });
    const cells = parts ?? fields.map((_, i) => (i === last ? line : null));
    const others = cells.filter((cell, i) => cell !== null && i !== last && !shown.includes(i));
    const rest = [cells[last], ...others].filter((cell) => cell != null).join(' ');
    yield shown.map((i) => clipCell(i === last ? rest || null : cells[i], clip));
  }
}
