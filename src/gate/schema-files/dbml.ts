import { type FileDataset, type FileField, familyOf, type SchemaFormat } from './format.ts';

const name = String.raw`(?:"[^"]+"|[\p{L}_][\p{L}\p{N}_]*)`;
const tableLine = new RegExp(
  String.raw`^table\s+(?:(${name})\s*\.\s*)?(${name})(?:\s+as\s+\w+)?\s*(\[.*\])?\s*\{$`,
  'iu',
);
const columnLine = new RegExp(
  String.raw`^(${name})\s+("[^"]+"|[^\s[]+(?:\([^)]*\))?(?:\[\])?)\s*(\[.*\])?$`,
  'u',
);

/** DBML, which dbdiagram.io and dbdocs.io use: a table's columns one a line. https://dbml.dbdiagram.io/docs */
export const dbml: SchemaFormat = {
  id: 'dbml',
  matches: (file) => file.endsWith('.dbml'),
  async read(text) {
    const tables: (FileDataset & { fields: FileField[]; beyond: number[] })[] = [];
    let open: { table?: (typeof tables)[number]; depth: number } | undefined;
    for (const [index, raw] of joinSettings(blankComments(text)).split(/\r?\n/).entries()) {
      const line = raw.trim();
      if (line === '') continue;
      if (!open) {
        if (!line.includes('{')) continue;
        const table = tableLine.exec(line);
        const [, schema, own, settings] = table ?? [];
        const made = table && {
          path: [unquote(schema ?? 'public'), unquote(own!)],
          line: index + 1,
          fields: [],
          beyond: [],
          comment: noteIn(settings),
        };
        if (made) tables.push(made);
        open = line.includes('}') ? undefined : { depth: 1, ...(made && { table: made }) };
        continue;
      }
      open.depth += (line.match(/\{/g)?.length ?? 0) - (line.match(/\}/g)?.length ?? 0);
      if (open.depth <= 0) open = undefined;
      else if (open.depth === 1 && open.table) {
        const column = toColumn(line, index + 1);
        if (column) open.table.fields.push(column);
        else if (!/^(?:note|indexes|checks)\b/i.test(line)) open.table.beyond.push(index + 1);
      }
    }
    if (open) throw new Error('malformed');
    return tables;
  },
};

function toColumn(line: string, at: number): FileField | undefined {
  const [whole, own, type = '', settings = ''] = columnLine.exec(line) ?? [];
  if (whole === undefined || /^(note|indexes|checks)\b/i.test(line)) return undefined;
  const primaryKey = /\b(pk|primary key)\b/i.test(settings);
  return {
    name: unquote(own!),
    type: unquote(type),
    family: familyOf(unquote(type)),
    nullable: !primaryKey && !/\bnot null\b/i.test(settings),
    line: at,
    comment: noteIn(settings),
    ...(primaryKey && { primaryKey }),
    ...(/\b(?:default\s*:|increment\b)/i.test(settings) && { hasDefault: true }),
  };
}

function noteIn(settings: string | undefined): string | undefined {
  return /\bnote\s*:\s*(?:'((?:[^'\\]|\\.)*)'|"([^"]*)")/i
    .exec(settings ?? '')
    ?.slice(1)
    .find(Boolean);
}

/** Settings that go over several lines on their first one; the others are left empty. */
function joinSettings(text: string): string {
  const tokens = /'(?:[^'\\\n]|\\.)*'|"[^"\n]*"|\[(?:'(?:[^'\\\n]|\\.)*'|"[^"\n]*"|[^'"[\]])*\]/g;
  return text.replace(tokens, (found) => {
    const breaks = found.startsWith('[') ? (found.match(/\n/g) ?? []) : [];
    return breaks.length === 0 ? found : found.replace(/\s*\n\s*/g, ' ') + breaks.join('');
  });
}

function unquote(text: string): string {
  return text.replace(/^"|"$/g, '');
}

/** Comments and long notes blanked; their lines stay. */
function blankComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|'''[\s\S]*?'''|'(?:[^'\\\n]|\\.)*'|"[^"\n]*"|\/\/[^\n]*/g, (found) =>
    /^(\/|''')/.test(found) ? found.replace(/[^\n]/g, '') : found,
  );
}
