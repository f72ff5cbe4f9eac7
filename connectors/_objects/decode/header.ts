const looksLikeValue = [
  /^[+-]?[\d.,]+%?$/,
  /@[\w-]+\./,
  /^\d{2,4}[-./년]\s?\d{1,2}[-./월]\s?\d{1,2}/,
  /^\+?\d[\d\s().-]{6,}$/,
  /^[0-9a-f]{8}-[0-9a-f]{4}-/i,
  /^https?:\/\//i,
  /^(?:true|false|null)$/i,
];

/** Whether a first record is a heading: short names, most of them distinct (sheets repeat 연락처 and 비고), and nothing that looks like a value. */
export function isHeader(cells: Row): boolean {
  const filled = filledOf(cells);
  if (filled.length < cells.length / 2 || new Set(filled).size < filled.length * 0.6) return false;
  return areNames(filled);
}

type Row = readonly (string | null)[];

const filledOf = (cells: Row): string[] => cells.flatMap((cell) => (isBlank(cell) ? [] : [cell!.trim()]));

/** Whether these are short, and none looks like a value. */
const areNames = (filled: readonly string[]): boolean =>
  filled.length > 0 &&
  filled.every((name) => name.length <= 120 && !looksLikeValue.some((test) => test.test(name)));

/** Where the names of columns stand, in one line or in two, of which the first says what several columns are of. */
export interface Heading {
  readonly names: readonly string[];
  /** How many records stand above it: titles, remarks, settings of a program. */
  readonly at: number;
  readonly lines: 1 | 2;
}

/** Titles end before this record. */
const mostAbove = 20;
const mostCompared = 20;

/** The heading of a table so wide, by its first records; undefined where it has none. */
export function findHeading(rows: readonly Row[], width: number): Heading | undefined {
  const at = rows.slice(0, mostAbove).findIndex((row) => isWide(row, width));
  const [first, second] = rows.slice(at, at + 2);
  if (at < 0 || !first || !areNames(filledOf(first))) {
    const [top = []] = rows;
    return at > 0 && top.length > 1 && top.length < width && isHeader(top) ? ofOneLine(top, 0) : undefined;
  }
  const below = rows.slice(at + 2, at + 2 + mostCompared);
  if (second && isGrouped(first, second) && isHeader(second) && !areMostlyNames(below))
    return { names: joined(first, second), at, lines: 2 };
  return isHeader(first) ? ofOneLine(first, at) : undefined;
}

const ofOneLine = (row: Row, at: number): Heading => ({
  names: row.map((name) => name ?? ''),
  at,
  lines: 1,
});

/** A title fills a cell or two, whatever blanks a spreadsheet writes behind it. */
function isWide(row: Row, width: number): boolean {
  const { length } = filledOf(row);
  return length > (width === 1 ? 0 : width / 2) || (row.length === width && length === width / 2);
}

const isBlank = (cell: string | null | undefined): boolean => (cell ?? '').trim() === '';

/** Whether one name stands above two that differ, by being repeated or with a blank beside it. */
const isGrouped = (first: Row, second: Row): boolean =>
  first.some(
    (name, i) =>
      !isBlank(name) &&
      i + 1 < Math.max(first.length, second.length) &&
      (isBlank(first[i + 1]) || first[i + 1] === name) &&
      !isBlank(second[i]) &&
      !isBlank(second[i + 1]) &&
      second[i] !== second[i + 1],
  );

/** Where records look like headings as well, a second line is one of them. */
const areMostlyNames = (rows: readonly Row[]): boolean =>
  rows.filter(isHeader).length > rows.length * 0.2 || rows.length === 0;

/** What a name stands above, as far as the next. */
function joined(first: Row, second: Row): string[] {
  let group = '';
  return Array.from({ length: Math.max(first.length, second.length) }, (_, i) => {
    if (!isBlank(first[i])) group = first[i]!.trim();
    return isBlank(second[i]) ? group : `${group} ${second[i]!.trim()}`.trim();
  });
}

/** The field of what stands above a heading, which the first record has. */
export const aboveField = '{above}';

/** Names for columns without a heading. */
export function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `column_${i + 1}`);
}
