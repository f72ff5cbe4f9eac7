type Step = (chunk: Buffer, at: number) => number;

const [bang, star, slash, letterM] = [33, 42, 47, 77];

/** A comment between slashes and stars, after its first two; cut anywhere between chunks. */
export class BlockComment {
  /** `code` where what follows is executed: MySQL's `!`, MariaDB's `M!`, and the version after it. */
  state: 'open' | 'closed' | 'code' = 'closed';
  private readonly mysql: boolean;
  private readonly nests: boolean;
  private step: Step;
  private depth = 1;

  constructor({ mysql, dollar }: { readonly mysql: boolean; readonly dollar: boolean }) {
    this.mysql = mysql;
    this.nests = dollar;
    this.step = this.opens;
  }

  begin(): void {
    this.state = 'open';
    this.depth = 1;
    this.step = this.opens;
  }

  /** Takes what it can of a chunk, and says how far it came. */
  feed(chunk: Buffer, from: number): number {
    let at = from;
    while (this.state === 'open' && at < chunk.length) at = this.step(chunk, at);
    return at;
  }

  private to(step: Step, at: number): number {
    this.step = step;
    return at;
  }

  private readonly opens: Step = (chunk, at) => {
    const byte = chunk[at]!;
    if (this.mysql && byte === bang) return this.to(this.version, at + 1);
    return this.mysql && byte === letterM ? this.to(this.afterM, at + 1) : this.to(this.inside, at);
  };

  private readonly afterM: Step = (chunk, at) =>
    chunk[at] === bang ? this.to(this.version, at + 1) : this.to(this.inside, at);

  private readonly version: Step = (chunk, at) => {
    if (chunk[at]! >= 48 && chunk[at]! <= 57) return at + 1;
    this.state = 'code';
    return at;
  };

  private readonly inside: Step = (chunk, from) => {
    let at = from;
    while (at < chunk.length && chunk[at] !== star && (!this.nests || chunk[at] !== slash)) at++;
    if (at === chunk.length) return at;
    return this.to(chunk[at] === star ? this.starSeen : this.slashSeen, at + 1);
  };

  private readonly starSeen: Step = (chunk, at) => {
    if (chunk[at] === star) return at + 1;
    if (chunk[at] !== slash) return this.to(this.inside, at);
    this.depth--;
    if (this.depth === 0) this.state = 'closed';
    return this.to(this.inside, at + 1);
  };

  private readonly slashSeen: Step = (chunk, at) => {
    if (chunk[at] === slash) return at + 1;
    if (chunk[at] === star) this.depth++;
    return this.to(this.inside, chunk[at] === star ? at + 1 : at);
  };
}
