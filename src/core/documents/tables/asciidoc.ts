import { tableOf } from '../block.ts';
import { cellText } from '../inline.ts';
import type { Found } from './table.ts';

const frame = /^\|={3,}\s*$/;
/** How a cell is set, before its bar: `2+|`, `.3+^.>s|`, `3*|`. */
const set = /(?:^|\s)(?:\d{0,3}(?:\.\d{1,3})?[+*])?[<^>]?(?:\.[<^>])?[aehlmsv]?\|/g;

/** The table of AsciiDoc that is framed here; one that is not closed ends with the text. */
export function asciiDocTable(lines: readonly string[], at: number): Found | undefined {
  if (!frame.test(lines[at]!)) return undefined;
  let to = at + 1;
  while (to < lines.length && !frame.test(lines[to]!)) to++;
  const own = lines.slice(at + 1, to);
  const first = own.findIndex((line) => line.trim() !== '');
  if (first < 0) return undefined;
  const options = at > 0 && /^\[.*\]\s*$/.test(lines[at - 1]!) ? lines[at - 1]! : '';
  const top = cellsOf(own[first]!);
  const isHeaded = /header/.test(options) || own[first + 1]?.trim() === '';
  const width = columnsOf(options) ?? top.length;
  if (width === 0) return undefined;
  const cells: string[] = [];
  for (const line of own) {
    const [before = '', ...begun] = line.split(set);
    if (before.trim() !== '' && cells.length > 0) cells[cells.length - 1] += `\n${before.trim()}`;
    for (const cell of begun) cells.push(cell.trim());
  }
  const rows = Array.from({ length: Math.ceil(cells.length / width) }, (_, i) =>
    cells.slice(i * width, (i + 1) * width).map(cellText),
  );
  const blocks = isHeaded ? tableOf(rows[0], rows.slice(1)) : tableOf(undefined, rows);
  return { blocks, end: Math.min(to + 1, lines.length) };
}

const cellsOf = (line: string): string[] => line.split(set).slice(1);

/** How many columns are said: `cols="1,2"`, `cols="3*"`. */
function columnsOf(options: string): number | undefined {
  const told = /cols="?([^"\]]{1,400})/.exec(options)?.[1];
  if (told === undefined) return undefined;
  const counts = told.split(/[,;]/).map((one) => Number(/^\s*(\d{1,3})\*/.exec(one)?.[1] ?? 1));
  return (
    Math.min(
      counts.reduce((sum, one) => sum + one, 0),
      1_000,
    ) || undefined
  );
}
