import { type Options, parse } from 'csv-parse';
import { parse as parseSync } from 'csv-parse/sync';
import type { Cell, Text } from '../../../src/sdk/index.ts';
import { type ByteSource, head } from '../bytes.ts';
import { type Decoding, decodeText, splitLines } from '../encoding.ts';
import { clipCell, type RowOptions, type Table, textFields } from '../table.ts';
import { isHeader, numbered } from './header.ts';

const delimiters = [',', '\t', ';', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** A record longer than this has an unclosed quote in it. */
const mostRecord = 16 * 1024 * 1024;
const mostLine = 1024 * 1024;
const sniffBytes = 64 * 1024;

/** The delimiter that splits the first lines into the most columns, evenly; undefined where none does. */
export function sniffDelimiter(sample: string): Delimiter | undefined {
  let best: { delimiter: Delimiter; score: number } | undefined;
  for (const delimiter of delimiters) {
    const rows = tryParse(sample, delimiter).slice(0, 50);
    if (rows.length === 0) continue;
    const widths = rows.map((row) => row.length);
    const usual = mode(widths);
    const even = widths.filter((width) => width === usual).length / widths.length;
    const score = usual < 2 || even < 0.6 ? 0 : usual * even;
    if (score > (best?.score ?? 0)) best = { delimiter, score };
  }
  return best?.delimiter;
}

function tryParse(sample: string, delimiter: Delimiter): string[][] {
  // The last line may be cut: only whole ones count.
  const whole = sample.slice(0, Math.max(sample.lastIndexOf('\n'), sample.lastIndexOf('\r')) + 1) || sample;
  try {
    return parseSync(whole, { ...lenient(delimiter), to: 60 }) as string[][];
  } catch {
    return whole
      .split(/\r\n|\n|\r/)
      .slice(0, 60)
      .filter(Boolean)
      .map((line) => line.split(delimiter));
  }
}

function mode(numbers: readonly number[]): number {
  const counts = Map.groupBy(numbers, (n) => n);
  return [...counts].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? 0;
}

function lenient(delimiter: Delimiter): Options {
  return {
    delimiter,
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: mostRecord,
    record_delimiter: ['\r\n', '\n', '\r'],
  };
}

/** A CSV, TSV or similar file as a table; undefined where it does not look like one. */
export async function openCsv(
  source: ByteSource,
  encoding: Decoding,
  given?: { delimiter?: Delimiter; header?: boolean },
): Promise<Table | undefined> {
  const sample = await firstText(source, encoding);
  const delimiter =
    given?.delimiter ?? sniffDelimiter(sample) ?? (/\.(csv|tsv)$/i.test(source.name) ? ',' : undefined);
  if (delimiter === undefined) return undefined;
  const rows = tryParse(sample, delimiter);
  const first = rows[0];
  if (!first) return { fields: [], kind: 'file', rows: none };
  const header = given?.header ?? isHeader(first);
  const width = Math.max(first.length, mode(rows.map((row) => row.length)));
  const names = header ? [...first, ...numbered(width).slice(first.length)] : numbered(width);
  const fields = textFields(names);
  return {
    fields,
    kind: 'file',
    rows: (options) => readRows(source, encoding, delimiter, fields.length, header, options),
  };
}

async function* none(): AsyncGenerator<Cell[]> {}

async function firstText(source: ByteSource, encoding: Decoding): Promise<string> {
  const bytes = await head(source, sniffBytes);
  let text = '';
  for await (const piece of decodeText(single(bytes), encoding)) text += piece;
  return text.replace(/^\ufeff/, '');
}

async function* single(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function* readRows(
  source: ByteSource,
  encoding: Decoding,
  delimiter: Delimiter,
  width: number,
  header: boolean,
  options: RowOptions,
): AsyncGenerator<Cell[]> {
  const report = (what: Text) => options.problems.add(what);
  let first = header;
  let lines = 0;
  try {
    for await (const record of records(decodeText(source.open(), encoding, report), lenient(delimiter))) {
      lines += 1 + breaksIn(record);
      if (first) first = false;
      else yield toCells(record, width, options);
    }
  } catch (error) {
    if (!(error as { code?: string }).code?.startsWith('CSV_')) throw error;
    // A quote that is never closed swallows the rest of the file. What came before it was given already; the rest is
    // taken line by line, quotes being ordinary characters.
    options.problems.add({
      en: 'files read line by line from a quote that is never closed',
      ko: '따옴표가 닫히지 않아 한 줄씩 읽은 파일',
    });
    let skip = Math.max(lines, header ? 1 : 0);
    const cut = () => options.problems.add({ en: 'lines longer than 1 MB, cut', ko: '1 MB를 넘어 자른 줄' });
    for await (const line of splitLines(decodeText(source.open(), encoding), mostLine, cut)) {
      if (skip-- <= 0 && line !== '') yield toCells(line.split(delimiter), width, options);
    }
  }
}

/** Line breaks inside quoted cells. */
function breaksIn(record: readonly string[]): number {
  return record.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);
}

async function* records(content: AsyncIterable<string>, csv: Options): AsyncGenerator<string[]> {
  const parser = parse(csv);
  let failure: unknown;
  const feed = (async () => {
    try {
      for await (const text of content) {
        if (parser.destroyed) return;
        if (!parser.write(text))
          await new Promise<void>((resolve) => {
            parser.once('drain', resolve);
            parser.once('close', resolve);
          });
      }
      parser.end();
    } catch (error) {
      failure = error;
      parser.destroy();
    }
  })();
  try {
    for await (const record of parser) yield record as string[];
  } catch (error) {
    throw failure ?? error;
  } finally {
    parser.destroy();
    await feed;
  }
  if (failure) throw failure;
}

function toCells(record: readonly string[], width: number, { clip, problems }: RowOptions): Cell[] {
  if (record.length !== width)
    problems.add({
      en: 'records with more or fewer columns than the first',
      ko: '첫 레코드와 열 개수가 다른 레코드',
    });
  const cells: Cell[] = Array.from({ length: width }, (_, i) => {
    const cell = record[i];
    return cell === undefined || cell === '' ? null : clipCell(cell, clip);
  });
  // What stands beyond the last column is not lost: it is looked at with it.
  if (record.length > width && width > 0)
    cells[width - 1] = clipCell(record.slice(width - 1).join(' '), clip);
  return cells;
}
