/** The bytes of one value or name as they come, up to a bound. */
export class Kept {
  /** No more bytes than this are kept. */
  most = 1_024;
  /** False where nobody asks for the value: its bytes are only counted. */
  wanted = true;
  total = 0;
  private length = 0;
  private buffer = Buffer.alloc(256);

  get isCut(): boolean {
    return this.total > this.length;
  }

  clear(): void {
    this.total = 0;
    this.length = 0;
  }

  add(chunk: Buffer, from: number, to: number): void {
    this.total += to - from;
    if (!this.wanted) return;
    const count = Math.min(to - from, this.most - this.length);
    if (count <= 0) return;
    this.reserve(count);
    chunk.copy(this.buffer, this.length, from, from + count);
    this.length += count;
  }

  byte(value: number): void {
    this.total++;
    if (!this.wanted || this.length >= this.most) return;
    this.reserve(1);
    this.buffer[this.length++] = value;
  }

  /** Takes back so many bytes at the end. */
  drop(count: number): void {
    this.total -= count;
    this.length = Math.min(this.length, this.total);
  }

  /** Good until more is added. */
  bytes(): Buffer {
    return this.buffer.subarray(0, this.length);
  }

  private reserve(count: number): void {
    if (this.length + count <= this.buffer.length) return;
    const larger = Buffer.alloc(Math.max(this.buffer.length * 2, this.length + count));
    this.buffer.copy(larger, 0, 0, this.length);
    this.buffer = larger;
  }
}
