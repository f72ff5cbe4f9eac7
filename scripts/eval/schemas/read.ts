import { readdirSync, readFileSync } from 'node:fs';

/**
 * Invented schemas without rows, in the text files beside this one. One line a column: name, type (see `types`), label; then a
 * comment, and after `!` the reason why the label is arguable. A line `# dataset table comment` begins a table, a line `##` is a
 * remark.
 */
export interface SchemaTable {
  readonly dataset: string;
  readonly table: string;
  readonly comment: string;
  readonly columns: readonly SchemaColumn[];
}

export interface SchemaColumn {
  readonly name: string;
  readonly type: string;
  readonly label: string;
  readonly comment: string;
  readonly hard: string;
}

const types: Readonly<Record<string, string>> = {
  i: 'integer',
  n: 'numeric(12,2)',
  t: 'text',
  d: 'date',
  ts: 'timestamp',
  b: 'boolean',
  u: 'uuid',
  j: 'jsonb',
  by: 'bytea',
  ip: 'inet',
};

export function readSchemas(): SchemaTable[] {
  const folder = import.meta.dirname;
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.sort().flatMap((name) => readTables(readFileSync(`${folder}/${name}`, 'utf8')));
}

function readTables(text: string): SchemaTable[] {
  return text
    .replace(/^##.*$/gm, '')
    .trim()
    .split(/\n\s*\n/)
    .map((block) => {
      const [head = '', ...lines] = block.split('\n');
      const [, dataset = '', table = '', ...comment] = head.split(' ');
      return { dataset, table, comment: comment.join(' '), columns: lines.map(readColumn) };
    });
}

function readColumn(line: string): SchemaColumn {
  const [said = '', hard = ''] = line.split(/\s+!/);
  const [name = '', type = '', label = '', ...comment] = said.split(' ');
  return { name, type: typeOf(type), label, comment: comment.join(' '), hard };
}

function typeOf(short: string): string {
  const sized = /^([vc])(\d+)$/.exec(short);
  const type = sized ? `${sized[1] === 'v' ? 'varchar' : 'char'}(${sized[2]})` : types[short];
  if (type === undefined) throw new Error(`unknown type ${short}`);
  return type;
}
