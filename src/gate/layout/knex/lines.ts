/** SQL put together so that each statement stands on the line of the source that made it. */
export class Lines {
  private readonly lines: string[];

  constructor(count: number) {
    this.lines = Array.from({ length: count }, () => '');
  }

  /** Adds a statement from this line (from 1) on; its own line breaks go on to the next lines. */
  add(line: number, sql: string): void {
    const parts = `${sql.replace(/;\s*$/, '')};`.split('\n');
    for (const [offset, part] of parts.entries()) {
      const at = Math.min(line - 1 + offset, this.lines.length - 1);
      this.lines[at] = `${this.lines[at]} ${part}`;
    }
  }

  toString(): string {
    return this.lines.join('\n');
  }
}
