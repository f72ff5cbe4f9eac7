/** A sequence of bytes with a name: a file, an object of a store, an entry of an archive. */
export interface ByteSource {
  /** Path in its source, with `/` between folders. */
  readonly name: string;
  /** Undefined inside a compressed stream. */
  readonly size?: number;
  /** When it was last changed, in milliseconds since 1970. */
  readonly modified?: number;
  /** The bytes from `start` up to, not including, `end`. */
  readonly open: (start?: number, end?: number) => AsyncIterable<Uint8Array>;
  /** Of a file that others belong to: those, unpacked, by their names beside it. `size` is then that of all. */
  readonly beside?: (name: string) => ByteSource | undefined;
}

/** The first bytes of a source, at most `most`. */
export async function head(source: ByteSource, most: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.open(
    0,
    source.size === undefined ? undefined : Math.min(most, source.size),
  )) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= most) break;
  }
  return Buffer.concat(chunks).subarray(0, most);
}

/** All bytes; `undefined` where there are more than `most`. */
export async function readWhole(source: ByteSource, most: number): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.open()) {
    length += chunk.length;
    if (length > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The first bytes asked for are kept for whoever asks again, until `release`: finding a format looks at them several times. */
export function keepHead(source: ByteSource, most: number): { bytes: ByteSource; release: () => void } {
  let kept: Promise<Buffer> | undefined;
  let released = false;
  const size = source.size;
  if (size === undefined) return { bytes: source, release: () => undefined };
  const open = async function* (start = 0, end = size): AsyncGenerator<Uint8Array> {
    if (released || end > Math.min(most, size)) return yield* source.open(start, end);
    kept ??= head(source, Math.min(most, size));
    const bytes = (await kept).subarray(start, end);
    if (bytes.length > 0) yield bytes;
  };
  const release = () => {
    released = true;
    kept = undefined;
  };
  return { bytes: { ...source, open }, release };
}

/** Tells of every byte that is read. */
export function metered(source: ByteSource, tell: (bytes: number) => void): ByteSource {
  const open = async function* (start?: number, end?: number): AsyncGenerator<Uint8Array> {
    for await (const chunk of source.open(start, end)) {
      tell(chunk.length);
      yield chunk;
    }
  };
  const { beside } = source;
  if (!beside) return { ...source, open };
  const metering = (name: string) => {
    const found = beside(name);
    return found && metered(found, tell);
  };
  return { ...source, open, beside: metering };
}

/** The bytes from `start` up to, not including, `end`, of a stream that cannot be entered elsewhere than at its beginning. */
export async function* slice(
  chunks: AsyncIterable<Uint8Array>,
  start: number,
  end: number,
): AsyncGenerator<Uint8Array> {
  let at = 0;
  for await (const chunk of chunks) {
    const from = Math.max(0, start - at);
    const to = Math.min(chunk.length, end - at);
    if (from < to) yield chunk.subarray(from, to);
    at += chunk.length;
    if (at >= end) return;
  }
}
