/**
 * Keeps `size` of however many keys, each with the same chance, whatever order they come in: those with the smallest of
 * numbers made from the key and a seed. The same keys and seed give the same sample.
 */
export class KeySample {
  private readonly size: number;
  private readonly seed: number;
  private kept: { readonly key: string; readonly rank: number }[] = [];
  private bar = Number.POSITIVE_INFINITY;

  constructor(size: number, seed: number) {
    this.size = size;
    this.seed = seed;
  }

  add(key: string): void {
    const rank = rankOf(key, this.seed);
    if (rank > this.bar) return;
    this.kept.push({ key, rank });
    if (this.kept.length >= this.size * 4 + 64) this.prune();
  }

  keys(): string[] {
    this.prune();
    return this.kept.map(({ key }) => key);
  }

  private prune(): void {
    this.kept.sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1));
    this.kept.length = Math.min(this.kept.length, this.size);
    if (this.kept.length === this.size) this.bar = this.kept.at(-1)?.rank ?? this.bar;
  }
}

/** FNV-1a over the key, then the finisher of MurmurHash3; two of them make 53 bits. */
function rankOf(key: string, seed: number): number {
  return hash(key, seed) * 2 ** 21 + (hash(key, ~seed) >>> 11);
}

function hash(key: string, seed: number): number {
  let state = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < key.length; i++) state = Math.imul(state ^ key.charCodeAt(i), 0x01000193);
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}
