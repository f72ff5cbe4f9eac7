/** First and last line of what was added or touched. */
export type LineRange = readonly [number, number];

export interface FileChange {
  readonly ranges: readonly LineRange[];
  /** The path it had before, where git takes it for a file that moved. */
  readonly from?: string;
}

/** Added ranges by file. Where lines only went away, the line before the gap counts as touched. */
export function parseDiff(diff: string): Map<string, FileChange> {
  const files = new Map<string, FileChange>();
  let from: string | undefined;
  let ranges: LineRange[] = [];
  const add = (file: string) => files.set(file, { ranges, ...(from !== undefined && { from }) });
  for (const line of diff.split('\n')) {
    if (line.startsWith('diff --git ')) {
      from = undefined;
      ranges = [];
    }
    const moved = /^rename (from|to) (.*)$/.exec(line);
    if (moved?.[1] === 'from') from = unquote(moved[2]!);
    // A file that only moved has no lines of its own.
    else if (moved) add(unquote(moved[2]!));
    const file = /^\+\+\+ ("?)b\//.test(line) ? unquote(line.slice(4).replace(/\t$/, '')) : undefined;
    if (file !== undefined) add(file.slice(2));
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk) {
      const start = Number(hunk[1]);
      const count = hunk[2] === undefined ? 1 : Number(hunk[2]);
      ranges.push(count === 0 ? [start, start + 1] : [start, start + count - 1]);
    }
  }
  return files;
}

const escapes: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** Git quotes names that hold quotes, backslashes or control characters as C does. */
function unquote(name: string): string {
  if (!/^".*"$/.test(name)) return name;
  return name
    .slice(1, -1)
    .replace(/\\(?:([0-7]{3})|(.))/g, (_, octal: string | undefined, one: string) =>
      octal === undefined ? (escapes[one] ?? one) : String.fromCharCode(Number.parseInt(octal, 8)),
    );
}
