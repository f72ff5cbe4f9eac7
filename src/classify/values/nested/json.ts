import { mostDepth, type PathNode, type Tally } from './tree.ts';

/** More scalars than this in one value are not visited. */
const mostScalars = 2_000;

/** How a document was followed: to its end, up to a bound or a break, or not at all, being none. */
export type Followed = 'whole' | 'partly' | 'not';

/**
 * Walks JSON without building it. Text that breaks off (clipped in the source) is followed to the break. Arrays
 * collapse: every element of `items` has the path `items[]`. Values are counted once the text has proved to be JSON.
 */
export function walkJson<T extends Tally<T>>(text: string, root: PathNode<T>): Followed {
  return new JsonWalker(text, root).run();
}

type Place<T extends Tally<T>> = PathNode<T> | undefined;

class JsonWalker<T extends Tally<T>> {
  private readonly text: string;
  private readonly root: PathNode<T>;
  private readonly found: (readonly [PathNode<T>, string])[] = [];
  private at = 0;
  private scalars = 0;
  private broken = false;
  /** Something was left out: too deep, too many, or more paths than are kept. */
  private skipped = false;

  constructor(text: string, root: PathNode<T>) {
    this.text = text;
    this.root = root;
  }

  run(): Followed {
    this.value(this.root, 0);
    this.blanks();
    const cut = this.at >= this.text.length;
    // What ends early was cut off; what goes on after its end, or breaks in the middle, was never JSON.
    if (this.scalars === 0 || !(cut || this.skipped)) return 'not';
    for (const [node, value] of this.found) node.add(value);
    return this.broken || this.skipped ? 'partly' : 'whole';
  }

  private value(place: Place<T>, depth: number): void {
    if (this.scalars >= mostScalars || depth > mostDepth) {
      this.skipped = true;
      this.broken = true;
    }
    if (this.broken) return;
    this.blanks();
    const c = this.text.charCodeAt(this.at);
    if (c === 0x7b) this.object(place, depth);
    else if (c === 0x5b) this.array(place, depth);
    else if (c === 0x22) this.emit(place, this.string());
    else this.word(place);
  }

  private object(place: Place<T>, depth: number): void {
    place?.begin();
    this.at++;
    for (let first = true; ; first = false) {
      this.blanks();
      const c = this.text.charCodeAt(this.at);
      if (c === 0x7d && first) break;
      if (c !== 0x22) {
        this.fail();
        return;
      }
      const name = this.string();
      if (this.broken) return;
      this.blanks();
      if (this.text.charCodeAt(this.at) !== 0x3a) {
        this.fail();
        return;
      }
      this.at++;
      this.value(this.under(place, name), depth + 1);
      if (this.broken) return;
      this.blanks();
      const end = this.text.charCodeAt(this.at);
      if (end === 0x7d) break;
      if (end !== 0x2c) {
        this.fail();
        return;
      }
      this.at++;
    }
    this.at++;
  }

  private under(place: Place<T>, name: string): Place<T> {
    const child = place?.child(name);
    if (!child) this.skipped = true;
    return child;
  }

  private array(place: Place<T>, depth: number): void {
    this.at++;
    for (let first = true; ; first = false) {
      this.blanks();
      if (first && this.text.charCodeAt(this.at) === 0x5d) break;
      this.value(place?.element(), depth + 1);
      if (this.broken) return;
      this.blanks();
      const end = this.text.charCodeAt(this.at);
      if (end === 0x5d) break;
      if (end !== 0x2c) {
        this.fail();
        return;
      }
      this.at++;
    }
    this.at++;
  }

  /** A string, decoded; where the text ends inside it, what there is of it. */
  private string(): string {
    let decoded = '';
    let from = ++this.at;
    for (; this.at < this.text.length; this.at++) {
      const c = this.text.charCodeAt(this.at);
      if (c === 0x22) {
        decoded += this.text.slice(from, this.at++);
        return decoded;
      }
      if (c !== 0x5c) continue;
      decoded += this.text.slice(from, this.at) + this.escaped();
      from = this.at + 1;
    }
    this.broken = true;
    return decoded + this.text.slice(from);
  }

  /** Reads the escape at a backslash and stays on its last character. */
  private escaped(): string {
    const c = this.text[++this.at];
    if (c !== 'u') return { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }[c ?? ''] ?? c ?? '';
    const code = Number.parseInt(this.text.slice(this.at + 1, this.at + 5), 16);
    this.at += 4;
    return Number.isNaN(code) ? '' : String.fromCharCode(code);
  }

  private word(place: Place<T>): void {
    const from = this.at;
    while (this.at < this.text.length && /[\w.+-]/.test(this.text[this.at] as string)) this.at++;
    const word = this.text.slice(from, this.at);
    if (word === 'null') this.scalars++;
    else if (/^(?:-?\d[\d.eE+-]*|true|false)$/.test(word)) this.emit(place, word);
    // A word that the end of the text cut short is no value.
    else this.fail();
  }

  private emit(place: Place<T>, value: string): void {
    this.scalars++;
    if (place && place !== this.root) this.found.push([place, value]);
  }

  private blanks(): void {
    while (this.at < this.text.length && this.text.charCodeAt(this.at) <= 32) this.at++;
  }

  private fail(): void {
    this.broken = true;
  }
}
