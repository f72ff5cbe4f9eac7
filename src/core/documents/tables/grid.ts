import { tableOf } from '../block.ts';
import { pipeCells } from './pipe.ts';
import type { Found } from './table.ts';

const border = /^\s*\+(?:[-=]+\+)+\s*$/;
const framed = /^\s*\|.*\|\s*$/;

/** The table that lines of plus signs and dashes frame here, as in reStructuredText and as consoles print it. */
export function gridTable(lines: readonly string[], at: number): Found | undefined {
  if (!border.test(lines[at]!) || !framed.test(lines[at + 1] ?? '')) return undefined;
  const groups: string[][][] = [[]];
  let end = at + 1;
  for (; end < lines.length; end++) {
    const line = lines[end]!;
    if (border.test(line)) groups.push([]);
    else if (framed.test(line)) groups.at(-1)!.push(pipeCells(line));
    else break;
  }
  const filled = groups.filter((rows) => rows.length > 0);
  const [first] = filled;
  if (!first) return undefined;
  // Where no line parts the rows, each is one.
  const isParted = filled.length > 2 || (filled.length === 2 && lines[at + first.length + 1]!.includes('='));
  if (filled.length === 1) return { blocks: tableOf(undefined, first), end };
  const rows = isParted ? filled.slice(1).map(merged) : filled[1]!;
  return { blocks: tableOf(merged(first), rows), end };
}

/** A row of several lines. */
const merged = (rows: readonly (readonly string[])[]): string[] =>
  rows[0]!.map((_, i) =>
    rows
      .map((row) => row[i] ?? '')
      .filter((cell) => cell !== '')
      .join(' '),
  );
