import type { Kept } from './kept.ts';
import { inWord } from './kinds.ts';

const dollar = 36;
/** PostgreSQL's names are no longer, and so are its tags. */
const longestTag = 70;

/** A text between `$tag$` and its like, after the first dollar; a parameter (`$1`) begins so too. Cut anywhere between chunks. */
export class DollarText {
  /** `text` and `word` are what it turned out to be, at its end. */
  state: 'tag' | 'open' | 'text' | 'word' = 'tag';
  private readonly kept: Kept;
  private wanted = true;
  private tag = '';
  private matched = 0;

  constructor(kept: Kept) {
    this.kept = kept;
  }

  /** @param wanted whether the text is asked for */
  begin(wanted: boolean): void {
    this.wanted = wanted;
    this.state = 'tag';
    this.tag = '$';
    this.matched = 0;
  }

  /** Takes what it can of a chunk, and says how far it came. */
  feed(chunk: Buffer, from: number): number {
    let at = from;
    while (this.state === 'tag' && at < chunk.length) at = this.readTag(chunk, at);
    return this.state === 'open' && at < chunk.length ? this.readText(chunk, at) : at;
  }

  private readTag(chunk: Buffer, at: number): number {
    const byte = chunk[at]!;
    this.tag += String.fromCharCode(byte);
    if (byte === dollar) {
      this.kept.wanted = this.wanted;
      this.state = 'open';
    } else if (inWord[byte] === 0 || this.tag.length >= longestTag) {
      const word = Buffer.from(this.tag.slice(0, -1), 'latin1');
      this.kept.add(word, 0, word.length);
      this.state = 'word';
      return at;
    }
    return at + 1;
  }

  private readText(chunk: Buffer, from: number): number {
    let at = from;
    while (at < chunk.length && this.matched < this.tag.length) {
      const byte = chunk[at++]!;
      if (byte === this.tag.charCodeAt(this.matched)) this.matched++;
      else this.matched = byte === dollar ? 1 : 0;
    }
    this.kept.add(chunk, from, at);
    if (this.matched === this.tag.length) {
      this.kept.drop(this.tag.length);
      this.state = 'text';
    }
    return at;
  }
}
