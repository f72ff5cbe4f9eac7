/** Lines that can be read by themselves. */
interface Part {
  readonly text: string;
  /** They go on: they are too many for one part. */
  readonly isCut: boolean;
}

/** Each element of a list that is a whole file, or each document of a stream. */
export async function* parts(lines: AsyncIterable<string>, most: number): AsyncGenerator<Part> {
  let kept: string[] = [];
  let length = 0;
  /** Whether there is more than remarks. */
  let isBegun = false;
  const part = (isCut: boolean): Part => {
    const text = kept.join('\n');
    kept = [];
    length = 0;
    isBegun = false;
    return { text, isCut };
  };
  for await (const line of lines) {
    if (/^(?:- |-$|---)/.test(line) && isBegun) yield part(false);
    // What follows the marks of a document on their line belongs to it.
    const own = /^(?:---|\.\.\.)(?:\s|$)/.test(line) ? line.slice(3) : line;
    if (length + own.length > most) yield part(true);
    if (own.trim() === '' && length === 0) continue;
    kept.push(own);
    length += own.length + 1;
    isBegun ||= !/^\s*(?:#|%|$)/.test(own);
  }
  if (length > 0) yield part(false);
}
