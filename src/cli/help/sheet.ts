import type { Language } from '../../core/text.ts';
import { pad, widthOf, wrap } from '../../report/layout.ts';
import { painter } from '../../report/paint.ts';

export interface SheetOptions {
  readonly language: Language;
  /** Columns that a line may take. */
  readonly width: number;
  readonly color: boolean;
}

export interface Row {
  readonly label: string;
  readonly text: string;
  /** What else is to be known, shown in brackets behind the text. */
  readonly notes?: readonly string[];
}

type Block = readonly string[];

/** Blocks with an empty line between them; empty ones are left out. */
export function sheet(blocks: readonly Block[]): string {
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

/** Lines under a title; nothing where there are none. */
export function section(title: string, lines: Block, { color }: SheetOptions): Block {
  return lines.length === 0 ? [] : [painter(color).bold(title), ...lines];
}

/** Running text. */
export const paragraph = (text: string, { width }: SheetOptions): Block => wrap(text, width);

/** The least width in which a text is read beside its label, and where it begins where it stands below: right of any label's start. */
const [leastBeside, below] = [30, 10];

/** Tables under titles, with one column for the labels of all. */
export function tables(
  parts: readonly (readonly [string, readonly Row[]])[],
  options: SheetOptions,
): Block[] {
  const rows = parts.flatMap(([, own]) => own);
  const lead = 2 + Math.max(0, ...rows.map(({ label }) => widthOf(label))) + 2;
  return parts.map(([title, own]) =>
    section(
      title,
      own.flatMap((row) => rowLines(row, lead, options)),
      options,
    ),
  );
}

function rowLines({ label, text, notes = [] }: Row, lead: number, options: SheetOptions): string[] {
  const beside = options.width - lead >= leastBeside;
  const indent = beside ? lead : below;
  const lines = cell(text, notes, options.width - indent, painter(options.color).dim);
  const indented = lines.map((line) => `${' '.repeat(indent)}${line}`);
  if (!beside) return [`  ${label}`, ...indented];
  return [`${pad(`  ${label}`, lead)}${lines[0] ?? ''}`, ...indented.slice(1)];
}

/** A text with its notes: behind it where they have room, else below. */
function cell(
  text: string,
  notes: readonly string[],
  width: number,
  dim: (text: string) => string,
): string[] {
  const lines = wrap(text, width);
  if (notes.length === 0) return lines;
  const bracket = `[${notes.join('; ')}]`;
  const last = lines.at(-1) ?? '';
  if (widthOf(`${last} ${bracket}`) <= width) return [...lines.slice(0, -1), `${last} ${dim(bracket)}`];
  return [...lines, ...wrap(bracket, width).map(dim)];
}
