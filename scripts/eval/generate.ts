import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makerOf, makers } from './invent.ts';
import { material } from './material.ts';
import { accept } from './schemas/accept.ts';
import { readSchemas } from './schemas/read.ts';

/** Writes the invented corpus: `node scripts/eval/generate.ts fixtures/eval`. The same files every time, to the byte. */
const root = process.argv[2];
if (root === undefined) {
  process.stderr.write('usage: node scripts/eval/generate.ts DIR\n');
  process.exit(2);
}

const rows = 80;
const line = (cells: readonly string[]): string =>
  `${cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`;

const schemaHead = ['origin', 'table', 'ordinal', 'column', 'type', 'pk', 'column_comment', 'table_comment'];
const labelHead = ['dataset', 'table', 'column', 'label', 'hard'];

interface Column {
  readonly name: string;
  readonly type: string;
  readonly maker: string;
  readonly label: string;
  readonly comment: string;
}

function readColumn(text: string): Column {
  const [declared = '', comment = ''] = text.trim().split(/\s*--\s*/);
  const [name = '', type = '', maker = '', label = ''] = declared.split(/\s+/);
  return { name, type, maker, label, comment };
}

const datasets = join(root, 'datasets');
mkdirSync(datasets, { recursive: true });
// Sets of vocabulary (`en_v_…`, `kr_v_…`) are kept as they are: no script writes them.
for (const name of readdirSync(datasets))
  if (!name.includes('_v_')) rmSync(join(datasets, name), { recursive: true });
writeWithRows();
writeSchemas();
writeFileSync(
  join(root, 'accept.csv'),
  line(['reason', 'also_accept']) +
    Object.entries(accept)
      .map(([reason, labels]) => line([reason, labels.join(';')]))
      .join(''),
);

function writeWithRows(): void {
  for (const [dataset, tables] of Map.groupBy(material, (one) => one.dataset)) {
    const folder = join(datasets, dataset);
    mkdirSync(join(folder, 'data'), { recursive: true });
    let schema = line(schemaHead);
    let labels = line(labelHead);
    for (const { table, columns: text, comment = '' } of tables) {
      const columns = text.split('\n').map(readColumn);
      for (const [index, { name, type, maker, label, comment: said }] of columns.entries()) {
        const key = index === 0 && maker === 'key' ? '1' : '0';
        schema += line(['pg', table, String(index + 1), name, type, key, said, comment]);
        labels += line([dataset, table, name, label, '']);
      }
      const seeded = columns.map((_, index) => makerOf(index + table.length * 1_000));
      let data = line(columns.map(({ name }) => name));
      for (let row = 0; row < rows; row++)
        data += line(columns.map(({ maker }, index) => makers[maker]!(seeded[index]!, row)));
      writeFileSync(join(folder, 'data', `${table}.csv`), data);
    }
    writeFileSync(join(folder, 'schema.csv'), schema);
    writeFileSync(join(folder, 'labels.csv'), labels);
  }
}

function writeSchemas(): void {
  for (const [dataset, tables] of Map.groupBy(readSchemas(), (one) => one.dataset)) {
    const folder = join(datasets, dataset);
    mkdirSync(folder, { recursive: true });
    let schema = line(schemaHead);
    let labels = line(labelHead);
    for (const { table, comment, columns } of tables) {
      for (const [index, { name, type, label, comment: said, hard }] of columns.entries()) {
        schema += line(['pg', table, String(index + 1), name, type, '0', said, comment]);
        labels += line([dataset, table, name, label, hard]);
      }
    }
    writeFileSync(join(folder, 'schema.csv'), schema);
    writeFileSync(join(folder, 'labels.csv'), labels);
  }
}
