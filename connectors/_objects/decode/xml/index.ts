import type { ByteSource } from '../../bytes.ts';
import { type Decoding, decodeText } from '../../encoding/index.ts';
import type { Table } from '../../table.ts';
import { recordTable } from '../json.ts';
import { findLayout } from './layout.ts';
import { xmlRecords } from './records.ts';

export interface XmlTable {
  /** Path of its elements, where the file has several tables. */
  readonly part?: string;
  readonly table: Table;
}

/** Whether a text begins like XML, or its name says so; pages of HTML are texts. */
export function looksLikeXml(text: string, name: string): boolean {
  const start = text.trimStart();
  if (!/^<[?!\p{L}_]/u.test(start) || /^<(?:!doctype\s+)?html\b/i.test(start)) return false;
  return start.startsWith('<?xml') || /\.xml$/i.test(name);
}

/** The tables of an XML file: each element that repeats is a record of one. Undefined where nothing of it can be read. */
export async function openXml(source: ByteSource, encoding: Decoding): Promise<XmlTable[] | undefined> {
  const layout = await findLayout(decodeText(source.open(), encoding));
  if (!layout.isXml) return undefined;
  const { records } = layout;
  return Promise.all(
    records.map(async (path) => ({
      ...(records.length > 1 && { part: path.replaceAll('/', '.') }),
      table: await recordTable(
        (report) => xmlRecords(decodeText(source.open(), encoding, report), layout, path, report),
        'xml',
      ),
    })),
  );
}
