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
