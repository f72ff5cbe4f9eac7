import { tableOf } from '../block.ts';
import { cellText } from '../inline.ts';
import type { Found } from './table.ts';

/** What stands below a name. */
const below = /^:?-+:?$/;

/** The table of Markdown that begins with names here. */
export function pipeTable(lines: readonly string[], at: number): Found | undefined {
  const line = lines[at]!;
  const rule = lines[at + 1];
  // The console of PostgreSQL has plus signs between the dashes.
  if (!line.includes('|') || rule === undefined || !/^[\s|:+-]*$/.test(rule) || !/[|+]/.test(rule))
    return undefined;
  const rules = pipeCells(rule.replaceAll('+', '|'));
  if (!rules.every((cell) => below.test(cell))) return undefined;
  const names = pipeCells(line);
  if (names.length !== rules.length) return undefined;
  let end = at + 2;
  const rows: string[][] = [];
  for (; end < lines.length && lines[end]!.includes('|'); end++) rows.push(pipeCells(lines[end]!));
  return { blocks: tableOf(names, rows), end };
}

/** What stands between bars; one behind a backslash is a letter. */
export function pipeCells(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cellText(cell.replaceAll('\\|', '|')));
}
