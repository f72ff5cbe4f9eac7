import { randomInt } from 'node:crypto';
import { type GateClass, gateClasses } from '../../core/detector.ts';
import { type NumberProfile, type Shape, shapes } from './profile.ts';
import { countWords, shapeOf } from './shape.ts';

/** Of a long text this much is looked at closely. */
const mostCharacters = 600;

/** What only a part of a column's values is worth the time for: shapes, words, differing values, order. */
export class Inspection {
  count = 0;
  private words = 0;
  private readonly shapes = Object.fromEntries(shapes.map((shape) => [shape, 0])) as Record<Shape, number>;
  private readonly classes = new Uint32Array(gateClasses.length);
  /** Hashes under a key of this process; they go when the inspection goes. */
  private readonly seen = new Set<number>();
  private numbers = { count: 0, min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY, rising: 0 };
  private steps = 0;
  private last = Number.NaN;

  /** @param classes those of the value's signature */
  add(value: string, classes: number): void {
    this.count++;
    const text = value.length > mostCharacters ? value.slice(0, mostCharacters) : value;
    this.seen.add(hash(text, value.length));
    this.words += countWords(text);
    for (let i = 0; i < this.classes.length; i++) if ((classes & (1 << i)) !== 0) this.classes[i]!++;
    const shape = shapeOf(text);
    this.shapes[shape]++;
    if (shape === 'integer' || shape === 'decimal' || value === '0' || value === '1')
      this.addNumber(Number(value.replaceAll(',', '')));
  }

  absorb(other: Inspection): void {
    this.count += other.count;
    this.words += other.words;
    this.steps += other.steps;
    for (const shape of shapes) this.shapes[shape] += other.shapes[shape];
    for (let i = 0; i < this.classes.length; i++) this.classes[i]! += other.classes[i] as number;
    for (const one of other.seen) this.seen.add(one);
    this.numbers = {
      count: this.numbers.count + other.numbers.count,
      min: Math.min(this.numbers.min, other.numbers.min),
      max: Math.max(this.numbers.max, other.numbers.max),
      rising: this.numbers.rising + other.numbers.rising,
    };
  }

  profile() {
    const { count, min, max, rising } = this.numbers;
    const numbers: NumberProfile | undefined =
      count > 0 ? { count, min, max, rising: this.steps > 0 ? rising / this.steps : 0 } : undefined;
    return {
      inspected: this.count,
      shapes: this.shapes,
      classes: new Map<GateClass, number>(
        gateClasses.map((name, index) => [name, this.classes[index] as number]),
      ),
      distinct: this.seen.size,
      words: this.count === 0 ? 0 : this.words / this.count,
      ...(numbers && { numbers }),
    };
  }

  private addNumber(n: number): void {
    const { numbers } = this;
    numbers.count++;
    if (n < numbers.min) numbers.min = n;
    if (n > numbers.max) numbers.max = n;
    if (!Number.isNaN(this.last)) this.steps++;
    if (n > this.last) numbers.rising++;
    this.last = n;
  }
}

/** A key for this process alone, so that hashes mean nothing outside it. */
const salt = randomInt(2 ** 32) | 0;

/** FNV-1a over UTF-16 units. */
function hash(text: string, length: number): number {
  let h = 0x811c9dc5 ^ salt ^ length;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}
