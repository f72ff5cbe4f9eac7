/** What keeps a file from being read, or an evaluation from running, in a sentence for whoever named the folder. */
export class CorpusError extends Error {}

/** What is wrong with a corpus, a sentence each. What can be scored is scored all the same. */
export interface Flaws {
  /** Columns and labels that have no part in the score. */
  readonly unscored: readonly string[];
  /** What could not be taken as it stands, and what was taken instead: rows that are no CSV, a class that is none. */
  readonly unread: readonly string[];
  /** What is left out by right, and had to be assumed. */
  readonly remarks: readonly string[];
}

/** The same while it is being told. */
export type Telling = { readonly [Kind in keyof Flaws]: string[] };

/** What a file holds; undefined where it cannot be read, and then that is told. */
export function attempt<Read>(read: () => Read, tell: (why: string) => void): Read | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    tell(error.message);
    return undefined;
  }
}
