import type { Block } from './block.ts';

/** Blocks as the text that a reader of Markdown makes them of again. */
export function writtenBlocks(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'line':
        case 'data':
          return block.text;
        case 'pairs':
          return block.pairs.map(([name, value]) => `${name}: ${value.replaceAll('\n', ' ')}`).join('\n');
        default:
          return writtenTable(block.names, block.rows);
      }
    })
    .join('\n');
}

function writtenTable(names: readonly string[] | undefined, rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  if (!names) return rows.map((cells) => cells.join('\t').replaceAll('\n', ' ')).join('\n');
  return [row(names), `|${names.map(() => '---|').join('')}`, ...rows.map(row)].join('\n');
}
