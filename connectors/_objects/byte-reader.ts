/** Bytes were asked for that are not there. */
export class EndOfBytes extends Error {}

/** Takes a stream of bytes apart, a few at a time. */
export class ByteReader {
  /** Bytes that were taken so far. */
  taken = 0;
  private readonly chunks: AsyncIterator<Uint8Array>;
  private kept: Uint8Array = new Uint8Array(0);

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.chunks = chunks[Symbol.asyncIterator]();
  }

  async byte(): Promise<number> {
    return (await this.take(1))[0]!;
  }

  /** The next byte, undefined where there is none. */
  async byteOrEnd(): Promise<number | undefined> {
    return (await this.fill(1)) ? await this.byte() : undefined;
  }

  /** @throws EndOfBytes where there are fewer */
  async take(count: number): Promise<Uint8Array> {
    if (!(await this.fill(count))) throw new EndOfBytes();
    const bytes = this.kept.subarray(0, count);
    this.kept = this.kept.subarray(count);
    this.taken += count;
    return bytes;
  }

  /** Lets go of the stream, wherever it is. */
  async close(): Promise<void> {
    await this.chunks.return?.();
  }

  /** Whether so many bytes stand ready. */
  private async fill(count: number): Promise<boolean> {
    if (this.kept.length >= count) return true;
    const parts = [this.kept];
    let length = this.kept.length;
    while (length < count) {
      const { done, value } = await this.chunks.next();
      if (done) break;
      parts.push(value);
      length += value.length;
    }
    this.kept = Buffer.concat(parts);
    return length >= count;
  }
}
