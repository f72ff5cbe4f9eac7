import type { Cell } from '../../../src/sdk/index.ts';
import { type ByteSource, head } from '../bytes.ts';
import { decodeText, type Encoding, splitLines } from '../encoding.ts';
import { clipCell, type RowOptions, type Table, textFields } from '../table.ts';

const mostLine = 1024 * 1024;

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
export async function openText(source: ByteSource, encoding: Encoding): Promise<Table> {
  const access = await isAccessLog(source, encoding);
  const fields = textFields(access ? accessFields : ['line']);
  const log = access || /\.log\b|log\.\d|^log/i.test(source.name);
  return { fields, kind: log ? 'log' : 'file', rows: (options) => rows(source, encoding, access, options) };
}

async function isAccessLog(source: ByteSource, encoding: Encoding): Promise<boolean> {
  const bytes = await head(source, 32 * 1024);
  let text = '';
  for await (const piece of decodeText(once(bytes), encoding)) text += piece;
  const lines = text.split(/\r?\n/).slice(0, -1).filter(Boolean).slice(0, 100);
  return lines.length > 0 && lines.filter((line) => accessLine.test(line)).length >= lines.length * 0.8;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function* rows(
  source: ByteSource,
  encoding: Encoding,
  access: boolean,
  options: RowOptions,
): AsyncGenerator<Cell[]> {
  const lines = splitLines(decodeText(source.open(), encoding), mostLine, () =>
    options.problems.add('lines longer than 1 MB, cut'),
  );
  for await (const line of lines) {
    if (line.trim() === '') continue;
    if (!access) {
      yield [clipCell(line, options.clip)];
      continue;
    }
    const parts = accessLine.exec(line);
    // A line of another form is looked at as a whole.
    if (!parts) options.problems.add('lines of another form than the rest');
    const cells = parts
      ? parts.slice(1)
      : [...Array.from({ length: accessFields.length - 1 }, () => null), line];
    yield cells.map((cell) =>
      cell === null || cell === undefined || cell === '-' || cell === ''
        ? null
        : clipCell(cell, options.clip),
    );
  }
}
