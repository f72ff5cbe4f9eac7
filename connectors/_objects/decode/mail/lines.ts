/** A line of a mail as it lies in its file: `bytes` without what ends it. Of a long one, a piece. */
export interface Line {
  readonly bytes: Buffer;
  /** Where it begins in the file. */
  readonly at: number;
  /** Where what ends it is over. */
  readonly end: number;
  /** Whether the line begins here, and ends here. */
  readonly isStart: boolean;
  readonly isEnd: boolean;
}

const [lineFeed, carriageReturn] = [0x0a, 0x0d];
/** Lines of mails are 998 bytes at the most; longer ones come in pieces of this. */
const mostPiece = 64 * 1024;

/** Lines of a file, many at a time: a call for each would cost more than reading it. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line[]> {
  let rest: Buffer = Buffer.alloc(0);
  let at = 0;
  let isStart = true;
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk]);
    const lines: Line[] = [];
    let from = 0;
    for (;;) {
      const end = bytes.indexOf(lineFeed, from);
      if (end < 0) break;
      const to = end > from && bytes[end - 1] === carriageReturn ? end - 1 : end;
      lines.push({ bytes: bytes.subarray(from, to), at: at + from, end: at + end + 1, isStart, isEnd: true });
      isStart = true;
      from = end + 1;
    }
    if (bytes.length - from > mostPiece) {
      // What ends the line may be cut in two.
      const to = bytes.length - 1;
      lines.push({ bytes: bytes.subarray(from, to), at: at + from, end: at + to, isStart, isEnd: false });
      isStart = false;
      from = to;
    }
    rest = bytes.subarray(from);
    at += from;
    if (lines.length > 0) yield lines;
  }
  if (rest.length > 0) yield [{ bytes: rest, at, end: at + rest.length, isStart, isEnd: true }];
}
