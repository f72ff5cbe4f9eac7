import { hash } from '../hash.ts';
import { follow, mostKeys, mostPaths } from './followed.ts';
import { areNamesOfPeople, type KeyReader, looksLikeData, mayBeNamesOfPeople, wordsOf } from './keys.ts';

/** Of so many keys as make a map, an object has less than this share on average: they differ from one to the next. */
const differing = 0.2;
/** Where paths run out, this is enough. */
const mostOf = 0.6;
/** So many keys, of which an object has less than a tenth on average, are data as well. */
const manyKeys = 20;
const sparse = 0.1;
/** So many keys, of which an object has a third at the most, and under which everything looks the same, are data too. */
const someKeys = 5;
const third = 0.34;

/** Where so many keys are given names, all are names. */
const mostNames = 0.8;
/** So few keys are names where every one is given: of people who talk, line by line. */
const fewNames = 2;

/** What counts the values of one path. */
export interface Tally<T> {
  addCell(cell: string): void;
  /** Takes in the counts of another. */
  absorb(other: T): void;
}

/** What the nodes of one tree share. */
export interface Soil<T extends Tally<T>> {
  readonly plant: () => T;
  /** Whether a key is itself personal data, such as an address. */
  readonly isData: (key: string) => boolean;
  /** Whether a key is a given name, and perhaps a word as well. */
  readonly isGivenName: (key: string) => boolean;
  readonly keys: KeyReader;
  paths: number;
  /** Nodes with more keys than a map needs; the first to give way where paths run out. */
  readonly wide: Set<PathNode<T>>;
  /** Objects whose many keys were taken for data although nothing showed it. */
  guessed: number;
}

export function newSoil<T extends Tally<T>>(
  plant: () => T,
  is: Pick<Soil<T>, 'isData' | 'isGivenName' | 'keys'>,
): Soil<T> {
  return { plant, ...is, paths: 0, wide: new Set(), guessed: 0 };
}

/**
 * The paths found inside a column's values. Keys become parts of names, and names are shown: a key that is data must
 * not become one. It is counted as a value at `{key}`, and what stands under it at `{}`.
 */
export class PathNode<T extends Tally<T>> {
  private soil: Soil<T>;
  private readonly children = new Map<string, PathNode<T>>();
  private elements: PathNode<T> | undefined;
  /** What values stood for that were encoded. */
  private decoded: PathNode<T> | undefined;
  /** What stands under keys that are data. */
  private mapped: PathNode<T> | undefined;
  private keys: T | undefined;
  /** True once the keys were seen to be no names of fields. */
  private isMap = false;
  private objects = 0;
  private visits = 0;
  /** Visits of keys that are personal data. */
  private personal = 0;
  /** and a few of them, as hashes. */
  private readonly personalKeys = new Set<number>();
  private tally: T | undefined;
  /** The node that took this one in, for whoever still holds it. */
  private moved: PathNode<T> | undefined;

  constructor(soil: Soil<T>) {
    this.soil = soil;
  }

  /** Counts an object that begins here. */
  begin(): void {
    if (this.moved) this.moved.begin();
    else this.objects++;
  }

  /** The node under a key; undefined where there are too many paths already. */
  child(key: string): PathNode<T> | undefined {
    if (this.moved) return this.moved.child(key);
    const known = this.children.get(key);
    if (known) {
      this.visits++;
      return known;
    }
    if (this.isMap || looksLikeData(key)) return this.underData(key);
    if (this.soil.isData(key)) {
      this.personal++;
      if (this.personalKeys.size < mostKeys) this.personalKeys.add(hash(key));
      return this.underData(key);
    }
    if (this.children.size >= mostKeys) {
      this.soil.wide.add(this);
      if (this.hasLessThan(differing)) this.collapse();
    }
    const room = this.hasRoom();
    // Making room may have made this a map, or part of one.
    if (this.moved || this.isMap) return this.child(key);
    if (!room) return undefined;
    const child = this.grow();
    this.children.set(key, child);
    this.visits++;
    return child;
  }

  /** The node of the elements of an array. */
  element(): PathNode<T> | undefined {
    if (this.moved) return this.moved.element();
    if (this.elements) return this.elements;
    const room = this.hasRoom();
    if (this.moved) return this.element();
    if (room) this.elements = this.grow();
    return this.elements;
  }

  /** The node of texts that values stood for in base64. */
  encoded(): PathNode<T> | undefined {
    if (this.moved) return this.moved.encoded();
    if (this.decoded) return this.decoded;
    const room = this.hasRoom();
    if (this.moved) return this.encoded();
    if (room) this.decoded = this.grow();
    return this.decoded;
  }

  add(value: string): void {
    if (this.moved) {
      this.moved.add(value);
      return;
    }
    this.tally ??= this.soil.plant();
    this.tally.addCell(value);
  }

  /** All paths under this node that hold values. */
  *walk(prefix = ''): Generator<readonly [path: string, tally: T]> {
    if (this.isGuessed()) this.soil.guessed += Math.max(1, this.objects);
    if (this.isGuessed() || this.isMapLike()) this.collapse();
    else this.giveUp(this.strangers());
    if (this.tally && prefix !== '') yield [prefix, this.tally];
    for (const [key, child] of this.children) yield* child.walk(join(prefix, key));
    if (this.keys) yield [join(prefix, '{key}'), this.keys];
    if (this.mapped) yield* this.mapped.walk(join(prefix, '{}'));
    if (this.elements) yield* this.elements.walk(`${prefix}[]`);
    if (this.decoded) yield* this.decoded.walk(join(prefix, '{base64}'));
  }

  absorb(other: PathNode<T>): void {
    if (other.soil === this.soil) this.soil.paths--;
    other.moved = this;
    this.objects += other.objects;
    this.visits += other.visits;
    this.personal += other.personal;
    for (const key of other.personalKeys) this.personalKeys.add(key);
    this.tally = merged(this.tally, other.tally);
    this.keys = merged(this.keys, other.keys);
    if (other.elements) this.elements = this.grafted(this.elements, other.elements);
    if (other.mapped) this.mapped = this.grafted(this.mapped, other.mapped);
    if (other.decoded) this.decoded = this.grafted(this.decoded, other.decoded);
    if (other.isMap && !this.isMap) this.collapse();
    for (const [key, child] of other.children) {
      if (this.isMap) this.takeIn(key, child);
      else this.children.set(key, this.grafted(this.children.get(key), child));
    }
    other.children.clear();
  }

  private underData(key: string): PathNode<T> | undefined {
    this.keys ??= this.soil.plant();
    this.keys.addCell(key);
    if (!this.mapped && this.hasRoom() && !this.moved) this.mapped = this.grow();
    return this.moved ? this.moved.mapped : this.mapped;
  }

  /** Makes of a key what stands under data; a map needs less room than its keys did. */
  private takeIn(key: string, child: PathNode<T>): void {
    this.keys ??= this.soil.plant();
    this.keys.addCell(key);
    this.mapped ??= this.grow();
    this.mapped.absorb(child);
  }

  /** Whether an object has less than this share of the keys, on average. */
  private hasLessThan(share: number): boolean {
    return this.visits < this.objects * this.children.size * share;
  }

  /** Many keys that were seen once: nothing shows whether they come again. */
  private isGuessed(): boolean {
    return this.children.size > mostKeys && this.objects < 2;
  }

  private isMapLike(): boolean {
    const { size } = this.children;
    const { keys: reader } = this.soil;
    if (this.personal > 0 && this.personal >= this.visits && mayBeNamesOfPeople([...this.children.keys()]))
      return true;
    if (size >= fewNames && [...this.children.keys()].every(this.soil.isGivenName)) return true;
    if (size >= fewNames && this.isAlike() && ![...this.children.keys()].some(reader.isOrdinary)) {
      const [first] = this.children.values();
      if (reader.tellOfOne([...first!.children.keys()])) return true;
    }
    if (size < someKeys) return false;
    if (size > mostKeys && this.hasLessThan(differing)) return true;
    if (size >= manyKeys && this.hasLessThan(sparse)) return true;
    const keys = [...this.children.keys()];
    return (
      (this.hasLessThan(third) && this.isAlike()) ||
      areNamesOfPeople(keys) ||
      keys.filter(this.soil.isGivenName).length >= Math.max(someKeys, keys.length * mostNames)
    );
  }

  /** Under every key there are objects with the same keys. */
  private isAlike(): boolean {
    const forms = new Set(
      [...this.children.values()].map(({ children }) => [...children.keys()].sort().join('\n')),
    );
    return forms.size === 1 && !forms.has('');
  }

  /** Keys that are data among others that are not. */
  private strangers(): string[] {
    const keys = [...this.children.keys()];
    if (keys.length === 0) return [];
    const { keys: reader } = this.soil;
    const siblings = [...this.children].map(([name, child]) => ({ name, form: child.form() }));
    const strangers = reader.strangers(siblings);
    const found = new Set(
      strangers.size === 0 ? [] : keys.filter((key) => wordsOf(key).some((word) => strangers.has(word))),
    );
    // Beside several people, what is no word is one more: not every name is known.
    if (this.personalKeys.size >= fewNames && this.personalKeys.size >= keys.length)
      for (const key of keys) if (!reader.isOrdinary(key)) found.add(key);
    return [...found];
  }

  /** What stands under it is alike where this is the same. */
  private form(): string {
    if (this.children.size > 0) return [...this.children.keys()].sort().join('\n');
    return this.elements ? '[]' : '';
  }

  private collapse(): void {
    this.isMap = true;
    this.soil.wide.delete(this);
    this.giveUp([...this.children.keys()]);
  }

  /** Makes data of keys that were taken for names of fields. */
  private giveUp(keys: readonly string[]): void {
    for (const key of keys) {
      const child = this.children.get(key)!;
      this.children.delete(key);
      this.takeIn(key, child);
    }
  }

  /** Whether one more path may be followed. What may be a map gives way before anything is left out. */
  private hasRoom(): boolean {
    const { soil } = this;
    for (const node of soil.wide) {
      if (soil.paths < mostPaths) break;
      if (node.moved) soil.wide.delete(node);
      else if (node.isGuessed() || node.hasLessThan(mostOf)) {
        if (node.isGuessed()) soil.guessed++;
        node.collapse();
      }
    }
    return soil.paths < mostPaths;
  }

  private grow(): PathNode<T> {
    this.soil.paths++;
    return new PathNode(this.soil);
  }

  private grafted(one: PathNode<T> | undefined, other: PathNode<T>): PathNode<T> {
    if (one) {
      one.absorb(other);
      return one;
    }
    if (other.soil !== this.soil) other.replant(this.soil);
    return other;
  }

  /** Moves this node and all below it to another tree. */
  private replant(soil: Soil<T>): void {
    this.soil = soil;
    soil.paths++;
    for (const node of [...this.children.values(), this.elements, this.mapped, this.decoded])
      node?.replant(soil);
  }
}

/** Counts a value at a place, where there is one; gives bits of `follow`. */
export function addAt<T extends Tally<T>>(place: PathNode<T> | undefined, value: string): number {
  place?.add(value);
  return place ? follow.open : follow.paths;
}

function merged<T extends Tally<T>>(one: T | undefined, other: T | undefined): T | undefined {
  if (one && other) one.absorb(other);
  return one ?? other;
}

function join(prefix: string, key: string): string {
  return prefix === '' ? key : `${prefix}.${key}`;
}
