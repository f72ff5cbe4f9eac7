import { type OpenHints, openTables } from '../../connectors/_objects/open.ts';
import { Problems } from '../../connectors/_objects/table.ts';
import type { Text } from '../../src/sdk/index.ts';

/** The records of the tables of a file, by the names of their fields, and what was said of them; its bytes come in pieces. */
export async function tablesOf(
  content: string | Uint8Array,
  name: string,
  hints: OpenHints = {},
  piece = 65_536,
) {
  const bytes = Buffer.from(content);
  const source = {
    name,
    size: bytes.length,
    open: async function* (start = 0, end = bytes.length) {
      for (let at = start; at < end; at += piece) yield bytes.subarray(at, Math.min(end, at + piece));
    },
  };
  const problems = new Problems();
  const tables: Record<string, Record<string, string>[]> = {};
  const comments: Record<string, string> = {};
  for (const { name: whole, part = whole ?? '', table } of await openTables(source, hints)) {
    const rows: Record<string, string>[] = [];
    for (const { name, comment } of table.fields) if (comment !== undefined) comments[name] = comment;
    const options = { clip: 9_999, problems, signal: new AbortController().signal };
    for await (const cells of table.rows(options))
      rows.push(
        Object.fromEntries(
          table.fields.flatMap((field, i) => (cells[i] == null ? [] : [[field.name, cells[i]]])),
        ),
      );
    tables[part] = rows;
  }
  return {
    tables,
    rows: tables[''] ?? [],
    comments,
    said: problems.list().map(({ what }) => (what as Text).en),
  };
}
