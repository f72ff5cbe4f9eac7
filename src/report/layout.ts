import stringWidth from 'string-width';

/** Columns that a text takes on a terminal: a Hangul syllable takes two. */
export const widthOf = stringWidth;

/** Fills up with blanks to a width in columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Cuts in the middle, so that a place keeps its source and its column. */
export function shorten(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  if (width <= 1) return '…'.slice(0, Math.max(0, width));
  const characters = [...text];
  const tail = Math.floor((width - 1) / 2);
  const end = takeEnd(characters, tail);
  const start = take(characters, width - 1 - widthOf(end));
  return `${start}…${end}`;
}

function take(characters: readonly string[], width: number): string {
  let taken = '';
  let used = 0;
  for (const character of characters) {
    used += widthOf(character);
    if (used > width) break;
    taken += character;
  }
  return taken;
}

function takeEnd(characters: readonly string[], width: number): string {
  return [...take([...characters].reverse(), width)].reverse().join('');
}

/** Breaks text into lines of at most `width` columns, at blanks; a longer word is broken inside. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (widthOf(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

function breakWord(word: string, width: number): string[] {
  const pieces: string[] = [];
  let rest = [...word];
  while (widthOf(rest.join('')) > width) {
    const piece = take(rest, width) || (rest[0] ?? '');
    pieces.push(piece);
    rest = rest.slice([...piece].length);
  }
  return [...pieces, rest.join('')];
}

/** Puts parts side by side, two blanks between, on as many lines as they need; later lines are indented by two. */
export function flow(parts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const part of parts.flatMap((text) => wrap(text, width - 2))) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last) + 2 + widthOf(part) <= width)
      lines[lines.length - 1] = `${last}  ${part}`;
    else lines.push(last === undefined ? part : `  ${part}`);
  }
  return lines;
}

/** Wraps text behind a lead: the first line begins with it, the others with as many blanks. */
export function hang(lead: string, text: string, width: number): string[] {
  const indent = ' '.repeat(widthOf(lead));
  return wrap(text, Math.max(16, width - widthOf(lead))).map(
    (line, i) => `${i === 0 ? lead : indent}${line}`,
  );
}

/** Rows under each other, each column as wide as its widest cell; the last one is not filled up. */
export function alignRows(rows: readonly (readonly string[])[], gap = 2): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, i) =>
    Math.max(0, ...rows.map((row) => widthOf(row[i] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, i) => (i === row.length - 1 ? cell : pad(cell, (widths[i] ?? 0) + gap)))
      .join('')
      .trimEnd(),
  );
}

/** The least width in which the last cell of a row can be read beside the others. */
const leastBeside = 24;

/**
 * Rows as `alignRows` sets them, in at most `width` columns: where they are wider, the last cells are wrapped behind the others, or,
 * where the others leave too little, all but the first stand below it.
 */
export function fitRows(rows: readonly (readonly string[])[], width: number, gap = 2): string[] {
  const aligned = alignRows(rows, gap);
  if (aligned.every((line) => widthOf(line) <= width)) return aligned;
  const columns = Math.max(...rows.map((row) => row.length));
  const leads = alignRows(
    rows.map((row) => [...row.slice(0, columns - 1), '|']),
    gap,
  ).map((line) => line.slice(0, -1));
  const indent = Math.max(...leads.map((text) => widthOf(text)));
  if (width - indent >= leastBeside)
    return rows.flatMap((row, i) => {
      const last = row[columns - 1] ?? '';
      return last === '' ? [leads[i]!.trimEnd()] : hang(leads[i]!, last, width);
    });
  return rows.flatMap(([first = '', ...rest]) => {
    const margin = /^ */.exec(first)?.[0] ?? '';
    const below = flow(
      rest.filter((cell) => cell !== ''),
      width - margin.length - 2,
    );
    return [first, ...below.map((line) => `${margin}  ${line}`)].flatMap((line) =>
      widthOf(line) <= width ? [line] : hang(margin, line, width),
    );
  });
}

/** `1,204`: the same grouping in both languages. */
export function formatCount(count: number): string {
  return count.toLocaleString('en-US');
}

/** `1 source`, `1,204 sources`; Korean counts need no plural. */
export function plural(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** `97 %`; a share that is not quite all, or nearly nothing, is never rounded to either. */
export function formatShare(share: number): string {
  const percent = share * 100;
  if (share < 1 && Math.round(percent) === 100) return '> 99 %';
  return share > 0 && percent < 1 ? `${percent.toPrecision(2)} %` : `${Math.round(percent)} %`;
}
