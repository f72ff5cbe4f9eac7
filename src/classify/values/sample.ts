import { hash } from './hash.ts';

/** Of so many values of a column it is kept what they have in common with other columns. */
const most = 64;
/** Fewer tell nothing. */
const least = 5;
const shortest = 3;

/**
 * What of its first values comes again in another column, however it is written there: `Ga On_Kim`, `ga-on-kim`,
 * `https://example.com/ga-on-kim`. Hashes under a key of this process; they can be compared, and none comes out.
 */
export class Sample {
  #keys = new Set<number>();
  #added = 0;

  add(value: string): void {
    if (this.#added >= most) return;
    this.#added++;
    const key = keyOf(value);
    if (key !== undefined) this.#keys.add(hash(key));
  }

  absorb(other: Sample): void {
    for (const key of other.#keys) if (this.#keys.size < most) this.#keys.add(key);
  }

  /** The share of these values that stand in the other column as well; 0 where they are too few. */
  repeats(other: Sample): number {
    if (this.#keys.size < least) return 0;
    let found = 0;
    for (const key of this.#keys) if (other.#keys.has(key)) found++;
    return found / this.#keys.size;
  }
}

/** Its letters and digits: of an address of mail what stands before the `@`, of one of a page the last step of its path. */
function keyOf(value: string): string | undefined {
  const text = value.slice(0, 200);
  const at = text.indexOf('@');
  const step = /\/([^/?#]+)\/?(?:[?#].*)?$/.exec(text)?.[1];
  const own = step ?? (at > 0 ? text.slice(0, at) : text);
  const key = own
    .replace(/[_\s]*\(.*$/, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return key.length >= shortest && /\p{L}/u.test(key) ? key : undefined;
}
