/** The best of several runs in seconds: what disturbs a run only ever makes it slower. */
export function secondsOf(work: () => unknown, runs = 5): number {
  work();
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const started = performance.now();
    work();
    best = Math.min(best, performance.now() - started);
  }
  return best / 1_000;
}

/** A text as a driver delivers it: flat in memory, not a rope of the pieces it was built from. */
export const flat = (text: string): string => Buffer.from(text).toString();

/** Numbers that are the same in every run (a linear congruential generator). */
export function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Rows of text in columns as wide as their widest cell, numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => (row[i] ?? '').length)));
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ');
  return `${[head, ...rows].map((row) => `  ${line(row)}`).join('\n')}\n`;
}
