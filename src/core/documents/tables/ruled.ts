import { tableOf } from '../block.ts';
import { cellText } from '../inline.ts';
import type { Found } from './table.ts';

const rule = /^(?:=+ +)+=+\s*$/;
/** Letters of the East take two places where a table is set. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/;

/** The table of reStructuredText whose columns are ruled by equal signs here. */
export function ruledTable(lines: readonly string[], at: number): Found | undefined {
  if (!rule.test(lines[at]!)) return undefined;
  const rules = [at];
  let end = at + 1;
  for (; end < lines.length && lines[end]!.trim() !== '' && rules.length < 3; end++)
    if (rule.test(lines[end]!)) rules.push(end);
  const [top, middle, bottom] = rules as [number, number?, number?];
  if (middle === undefined || middle === top + 1) return undefined;
  const starts = [...lines[top]!.matchAll(/=+/g)].map(({ index }) => index);
  const read = (from: number, to: number) => lines.slice(from, to).map((line) => cellsOf(line, starts));
  if (bottom === undefined) return { blocks: tableOf(undefined, read(top + 1, middle)), end: middle + 1 };
  const names = read(top + 1, middle).reduce((above, row) =>
    above.map((name, i) => `${name} ${row[i] ?? ''}`.trim()),
  );
  return { blocks: tableOf(names, read(middle + 1, bottom)), end: bottom + 1 };
}

/** Cells are parted by two blanks; where one is empty, by where they stand. */
function cellsOf(line: string, starts: readonly number[]): string[] {
  const parted = line.trim().split(/\s{2,}/);
  if (parted.length === starts.length) return parted.map(cellText);
  const cells = starts.map(() => '');
  let place = 0;
  let column = 0;
  for (const letter of line) {
    while (column + 1 < starts.length && place >= starts[column + 1]!) column++;
    cells[column] += letter;
    place += wide.test(letter) ? 2 : 1;
  }
  return cells.map(cellText);
}
