/** Deeper documents are followed to here and no further. */
export const mostDepth = 12;
/** Different paths that are followed inside one column. */
const mostPaths = 200;
/** More keys than this in one object are data: a map from ids to things. */
const mostKeys = 60;
/** So many keys, of which an object has less than a tenth on average, are data as well. */
const manyKeys = 20;
const sparse = 0.1;

/** What counts the values of one path. */
export interface Tally<T> {
  addCell(cell: string): void;
  /** Takes in the counts of another. */
  absorb(other: T): void;
}

/** What the nodes of one tree share. */
interface Soil<T> {
  readonly plant: () => T;
  /** Whether a key is itself personal data, such as an address. */
  readonly isData: (key: string) => boolean;
  paths: number;
}

/**
 * The paths found inside a column's values. Keys become parts of names, and names are shown: a key that is data must
 * not become one. It is counted as a value at `{key}`, and what stands under it at `{}`.
 */
export class PathNode<T extends Tally<T>> {
  private readonly soil: Soil<T>;
  private readonly children = new Map<string, PathNode<T>>();
  private elements: PathNode<T> | undefined;
  /** What stands under keys that are data. */
  private mapped: PathNode<T> | undefined;
  private keys: T | undefined;
  /** True once there were too many keys to be names of fields. */
  private isMap = false;
  private objects = 0;
  private visits = 0;
  private tally: T | undefined;

  constructor(soil: Soil<T>) {
    this.soil = soil;
  }

  /** Counts an object that begins here. */
  begin(): void {
    this.objects++;
  }

  /** The node under a key; undefined where there are too many paths already. */
  child(key: string): PathNode<T> | undefined {
    this.visits++;
    const known = this.children.get(key);
    if (known) return known;
    if (!this.isMap && this.children.size >= mostKeys) this.collapse();
    if (this.isMap || looksLikeData(key) || this.soil.isData(key)) return this.underData(key);
    const child = this.grow();
    if (child) this.children.set(key, child);
    return child;
  }

  /** The node of the elements of an array. */
  element(): PathNode<T> | undefined {
    this.elements ??= this.grow();
    return this.elements;
  }

  add(value: string): void {
    this.tally ??= this.soil.plant();
    this.tally.addCell(value);
  }

  /** All paths under this node that hold values. */
  *walk(prefix = ''): Generator<readonly [path: string, tally: T]> {
    if (this.isSparse()) this.collapse();
    if (this.tally && prefix !== '') yield [prefix, this.tally];
    for (const [key, child] of this.children) yield* child.walk(join(prefix, key));
    if (this.keys) yield [join(prefix, '{key}'), this.keys];
    if (this.mapped) yield* this.mapped.walk(join(prefix, '{}'));
    if (this.elements) yield* this.elements.walk(`${prefix}[]`);
  }

  private underData(key: string): PathNode<T> | undefined {
    this.keys ??= this.soil.plant();
    this.keys.addCell(key);
    this.mapped ??= this.grow();
    return this.mapped;
  }

  private isSparse(): boolean {
    const { size } = this.children;
    return size >= manyKeys && this.visits < this.objects * size * sparse;
  }

  private collapse(): void {
    this.isMap = true;
    for (const [key, child] of this.children) this.underData(key)?.absorb(child);
    this.soil.paths -= this.children.size;
    this.children.clear();
  }

  absorb(other: PathNode<T>): void {
    this.objects += other.objects;
    this.visits += other.visits;
    this.tally = merged(this.tally, other.tally);
    this.keys = merged(this.keys, other.keys);
    if (other.elements) this.elements = grafted(this.elements, other.elements);
    if (other.mapped) this.mapped = grafted(this.mapped, other.mapped);
    for (const [key, child] of other.children) this.children.set(key, grafted(this.children.get(key), child));
  }

  private grow(): PathNode<T> | undefined {
    if (this.soil.paths >= mostPaths) return undefined;
    this.soil.paths++;
    return new PathNode(this.soil);
  }
}

function merged<T extends Tally<T>>(one: T | undefined, other: T | undefined): T | undefined {
  if (one && other) one.absorb(other);
  return one ?? other;
}

function grafted<T extends Tally<T>>(one: PathNode<T> | undefined, other: PathNode<T>): PathNode<T> {
  if (!one) return other;
  one.absorb(other);
  return one;
}

function join(prefix: string, key: string): string {
  return prefix === '' ? key : `${prefix}.${key}`;
}

/** Numbers, dates, hashes and sentences are no names of fields. */
function looksLikeData(key: string): boolean {
  return key.length > 64 || /^[\d.:/-]+$|^[0-9a-fA-F-]{24,}$|\s.*\s/.test(key);
}
