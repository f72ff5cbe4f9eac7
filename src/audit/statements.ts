import type { RunSource } from '../core/run.ts';

/** At most this many distinct texts are kept a source: a generated statement per table stays readable, a flood does not. */
const most = 5_000;

/** Collects what was sent to one source: each text once, with its count, in the order of first use. */
export class StatementLog {
  private readonly counts = new Map<string, number>();
  private dropped = 0;

  readonly add = (statement: string): void => {
    const seen = this.counts.get(statement);
    if (seen === undefined && this.counts.size >= most) this.dropped++;
    else this.counts.set(statement, (seen ?? 0) + 1);
  };

  /** `clean` masks and redacts a text before it may be written down. */
  list(clean: (text: string) => string): RunSource['statements'] {
    const listed = [...this.counts].map(([text, count]) => ({ text: clean(text), count }));
    return this.dropped === 0
      ? listed
      : [...listed, { text: `(further distinct statements, not listed)`, count: this.dropped }];
  }
}
