import { type Options, parse } from 'csv-parse';
import type { Cell, Text } from '../../../src/sdk/index.ts';
import { type ByteSource, head } from '../bytes.ts';
import { type Decoding, decodeText, splitLines } from '../encoding/index.ts';
import { clipCell, type RowOptions, type Table, textFields } from '../table.ts';
import {
  type Delimiter,
  type Escape,
  lenient,
  mode,
  sniffDelimiter,
  sniffEscape,
  tryParse,
} from './csv-dialect.ts';
import { cutLines, mostLine } from './cut-lines.ts';
import { aboveField, findHeading, numbered } from './header.ts';

const sniffBytes = 64 * 1024;

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
  const escaping = sniffEscape(sample, delimiter);
  const rows = tryParse(sample, delimiter, escaping);
  const first = rows[0];
  if (!first) return { fields: [], kind: 'file', rows: none };
  const usual = mode(rows.map((row) => row.length));
  const heading =
    given?.header === false
      ? undefined
      : (findHeading(rows, usual) ??
        (given?.header ? { names: first, at: 0, lines: 1 as const } : undefined));
  const width = Math.max(heading?.names.length ?? first.length, usual);
  const names = [...(heading?.names ?? []), ...numbered(width).slice(heading?.names.length ?? 0)];
  const above = heading !== undefined && heading.at > 0;
  const fields = textFields(above ? [...names, aboveField] : names);
  const layout: Layout = {
    delimiter,
    escape: escaping,
    width,
    above: heading?.at ?? 0,
    lines: heading?.lines ?? 0,
  };
  return { fields, kind: 'file', rows: (options) => readRows(source, encoding, layout, options) };
}

/** How the records of a file stand in it. */
interface Layout {
  readonly delimiter: Delimiter;
  readonly escape: Escape;
  readonly width: number;
  /** Records above the heading, and those that it takes. */
  readonly above: number;
  readonly lines: number;
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
  { delimiter, width, above, lines: headed, ...layout }: Layout,
  options: RowOptions,
): AsyncGenerator<Cell[]> {
  const report = (what: Text) => options.problems.add(what);
  const titles: string[] = [];
  // What stands above the heading goes with the first record.
  const withTitles = (cells: Cell[]): Cell[] => {
    if (above === 0) return cells;
    return [...cells, titles.length > 0 ? clipCell(titles.splice(0).join('\n'), options.clip) : null];
  };
  let at = 0;
  let lines = 0;
  try {
    const content = decodeText(source.open(), encoding, report);
    for await (const record of records(content, lenient(delimiter, layout.escape))) {
      lines += 1 + breaksIn(record);
      if (at < above) titles.push(record.filter((cell) => cell !== '').join(' '));
      else if (at >= above + headed) yield withTitles(toCells(record, width, options));
      at++;
    }
    if (titles.length > 0) yield withTitles(Array.from({ length: width }, () => null));
  } catch (error) {
    if (!(error as { code?: string }).code?.startsWith('CSV_')) throw error;
    // A quote that is never closed swallows the rest of the file. What came before it was given already; the rest is
    // taken line by line, quotes being ordinary characters.
    options.problems.add({
      en: 'files read line by line from a quote that is never closed',
      ko: '따옴표가 닫히지 않아 한 줄씩 읽은 파일',
    });
    let skip = Math.max(lines, above + headed);
    const cut = () => options.problems.add(cutLines);
    for await (const line of splitLines(decodeText(source.open(), encoding), mostLine, cut)) {
      if (skip-- <= 0 && line !== '') yield withTitles(toCells(line.split(delimiter), width, options));
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
            const go = () => {
              parser.off('drain', go).off('close', go);
              resolve();
            };
            parser.on('drain', go).on('close', go);
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
