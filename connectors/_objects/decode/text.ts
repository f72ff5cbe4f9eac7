import type { Cell } from '../../../src/sdk/index.ts';
import { type ByteSource, head } from '../bytes.ts';
import { type Decoding, decodeText, splitLines } from '../encoding/index.ts';
import { clipCell, type RowOptions, type Table, textFields } from '../table.ts';
import { cutLines, mostLine } from './cut-lines.ts';

/** Common and combined log format (Apache, nginx). */
const accessLine =
  /^(\S+) (\S+) (\S+) \[([^\]]{1,64})\] "(?:([A-Z]{2,12}) )?([^"]*?)(?: (HTTP\/[\d.]+))?" (\d{3}) (\d+|-)(?: "([^"]*)" "([^"]*)")?(.*)$/;
const accessFields = [
  'client_ip',
  'ident',
  'user',
  'time',
  'method',
  'url',
  'protocol',
  'status',
  'bytes',
  'referer',
  'user_agent',
  'rest',
];

/** Lines of a log, split where they have the form of an access log, else one field `line`. */
export async function openText(source: ByteSource, encoding: Decoding): Promise<Table> {
  const columns = await accessColumns(source, encoding);
  const fields = textFields(columns ? columns.map((index) => accessFields[index] ?? '') : ['line']);
  const log = columns !== undefined || /\.log\b|log\.\d|^log/i.test(source.name);
  return { fields, kind: log ? 'log' : 'file', rows: (options) => rows(source, encoding, columns, options) };
}

/**
 * Which parts of an access log's lines are columns, or undefined where it is none. Parts that its first lines leave empty
 * (most servers know no user) are not; should one be filled later, it is looked at with the rest of its line.
 */
async function accessColumns(source: ByteSource, encoding: Decoding): Promise<number[] | undefined> {
  const bytes = await head(source, 32 * 1024);
  let text = '';
  for await (const piece of decodeText(once(bytes), encoding)) text += piece;
  const lines = text.split(/\r?\n/).slice(0, -1).filter(Boolean).slice(0, 100);
  const parsed = lines.flatMap((line) => parseAccess(line) ?? []);
  if (lines.length === 0 || lines.filter((line) => accessLine.test(line)).length < lines.length * 0.8)
    return undefined;
  const width = accessFields.length;
  return accessFields.flatMap((_, i) =>
    i === width - 1 || parsed.some((cell, at) => at % width === i && cell !== null) ? [i] : [],
  );
}

function parseAccess(line: string): Cell[] | undefined {
  const parts = accessLine.exec(line)?.slice(1);
  return parts?.map((part) => (part === undefined || part === '-' || part.trim() === '' ? null : part));
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function* rows(
  source: ByteSource,
  encoding: Decoding,
  columns: readonly number[] | undefined,
  options: RowOptions,
): AsyncGenerator<Cell[]> {
  const lines = splitLines(
    decodeText(source.open(), encoding, (what) => options.problems.add(what)),
    mostLine,
    () => options.problems.add(cutLines),
  );
  const last = accessFields.length - 1;
  for await (const line of lines) {
    if (line.trim() === '') continue;
    if (!columns) {
      yield [clipCell(line, options.clip)];
      continue;
    }
    const parts = parseAccess(line);
    // A line of another form is looked at as a whole.
    if (!parts)
      options.problems.add({ en: 'lines of another form than the rest', ko: '나머지와 형식이 다른 줄' });
    const cells = parts ?? accessFields.map((_, i) => (i === last ? line : null));
    const others = cells.filter((cell, i) => cell !== null && i !== last && !columns.includes(i));
    const rest = [cells[last], ...others].filter((cell) => cell != null).join(' ');
    yield columns.map((i) => clipCell(i === last ? rest || null : cells[i], options.clip));
  }
}
