import { hash } from './hash.ts';

const login = /^[a-z][a-z0-9._-]{2,19}$/;
const stemmed = /^([a-z._-]{2,})\d{1,6}$/;
/** A word with a number right behind it: keys are codes, and have signs or capitals before theirs (`emp-001`, `TID004`). */
const word = /^[a-z][A-Za-z._]{2,19}(?<![._])\d{0,8}$/;

/** Counts values that look like what somebody logs in with: `happy123`, `kim.gaon`. */
export class LoginTally {
  private like = 0;
  private numbered = 0;
  private words = 0;
  /** Hashes of what stands before a closing number: many in logins, one in `item001`, `item002`. */
  private readonly stems = new Set<number>();

  add(value: string): void {
    if (word.test(value)) this.words++;
    if (!login.test(value)) return;
    this.like++;
    const stem = stemmed.exec(value)?.[1];
    if (stem === undefined) return;
    this.numbered++;
    this.stems.add(hash(stem));
  }

  absorb(other: LoginTally): void {
    this.like += other.like;
    this.numbered += other.numbered;
    this.words += other.words;
    for (const stem of other.stems) this.stems.add(stem);
  }

  profile(): LoginProfile {
    return { like: this.like, numbered: this.numbered, stems: this.stems.size, words: this.words };
  }
}

export interface LoginProfile {
  /** Inspected values that look like a login. */
  readonly like: number;
  /** Of these, how many close with a number, */
  readonly numbered: number;
  /** and how many different words stand before it. */
  readonly stems: number;
  /** Inspected values that are a word, with a number right behind it or without. */
  readonly words: number;
}
