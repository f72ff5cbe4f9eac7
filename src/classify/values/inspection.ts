import { type GateClass, gateClasses } from '../../core/detector.ts';
import { EndTally } from './ends.ts';
import { hash } from './hash.ts';
import { LoginTally } from './logins.ts';
import { type NumberProfile, type Shape, shapes } from './profile.ts';
import { Sample } from './sample.ts';
import { countWords, shapeOf } from './shape.ts';
import { classBit } from './signature.ts';
import { speaks } from './voice.ts';
import { YearTally } from './years.ts';

/** Of a long text this much is looked at closely. */
const mostCharacters = 600;

/** Of so many texts it is heard whether somebody speaks in them. */
const mostListened = 400;
/** and in so many characters of each. */
const mostHeard = 200;
/** Longer values are no names. */
const longestNamed = 40;

/** What only a part of a column's values is worth the time for: shapes, words, differing values, order. */
export class Inspection {
  count = 0;
  private words = 0;
  private readonly shapes = Object.fromEntries(shapes.map((shape) => [shape, 0])) as Record<Shape, number>;
  private readonly classes = new Uint32Array(gateClasses.length);
  /** Hashes under a key of this process; they go when the inspection goes. */
  private readonly seen = new Set<number>();
  private numbers = {
    count: 0,
    min: Number.POSITIVE_INFINITY,
    max: Number.NEGATIVE_INFINITY,
    rising: 0,
    fine: 0,
  };
  private steps = 0;
  private last = Number.NaN;
  private listened = 0;
  private voices = 0;
  private readonly logins = new LoginTally();
  private readonly years = new YearTally();
  private readonly ends = new EndTally();
  private readonly sample = new Sample();

  /** @param classes those of the value's signature */
  add(value: string, classes: number): void {
    this.count++;
    const text = value.length > mostCharacters ? value.slice(0, mostCharacters) : value;
    this.seen.add(hash(text, value.length));
    this.sample.add(text);
    this.words += countWords(text);
    for (let i = 0; i < this.classes.length; i++) if ((classes & (1 << i)) !== 0) this.classes[i]!++;
    if (value.length <= longestNamed && isHangul(classes)) this.ends.add(value);
    const shape = shapeOf(text);
    this.shapes[shape]++;
    switch (shape) {
      case 'integer':
      case 'decimal':
        this.addNumber(value);
        if ((value.length === 8 || value.length === 6) && writtenDay.test(value)) this.years.add(value);
        break;
      case 'boolean':
        if (value === '0' || value === '1') this.addNumber(value);
        break;
      case 'date':
      case 'datetime':
        this.years.add(value);
        break;
      case 'word':
        this.logins.add(value);
        if (isHangul(classes)) this.listen(text);
        break;
      case 'words':
      case 'sentence':
        this.listen(text);
        break;
      default:
    }
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
      fine: this.numbers.fine + other.numbers.fine,
    };
    this.listened += other.listened;
    this.voices += other.voices;
    this.logins.absorb(other.logins);
    this.years.absorb(other.years);
    this.ends.absorb(other.ends);
    this.sample.absorb(other.sample);
  }

  profile() {
    const { count, min, max, rising, fine } = this.numbers;
    const numbers: NumberProfile | undefined =
      count > 0 ? { count, min, max, rising: this.steps > 0 ? rising / this.steps : 0, fine } : undefined;
    const years = this.years.profile();
    return {
      inspected: this.count,
      shapes: this.shapes,
      classes: new Map<GateClass, number>(
        gateClasses.map((name, index) => [name, this.classes[index] as number]),
      ),
      distinct: this.seen.size,
      words: this.count === 0 ? 0 : this.words / this.count,
      voices:
        this.count === 0 ? 0 : this.voices / (this.listened === mostListened ? mostListened : this.count),
      logins: this.logins.profile(),
      ends: this.ends.profile(),
      sample: this.sample,
      ...(numbers && { numbers }),
      ...(years && { years }),
    };
  }

  private listen(text: string): void {
    if (this.listened >= mostListened) return;
    this.listened++;
    if (speaks(text.length > mostHeard ? text.slice(0, mostHeard) : text)) this.voices++;
  }

  private addNumber(value: string): void {
    const n = Number(value.includes(',') ? value.replaceAll(',', '') : value);
    const { numbers } = this;
    numbers.count++;
    const dot = value.lastIndexOf('.');
    if (dot >= 0 && value.length - dot > fineDigits) numbers.fine++;
    if (n < numbers.min) numbers.min = n;
    if (n > numbers.max) numbers.max = n;
    if (!Number.isNaN(this.last)) this.steps++;
    if (n > this.last) numbers.rising++;
    this.last = n;
  }
}

/** So many digits after the point tell a place to ten metres. */
const fineDigits = 4;

/** `YYYYMMDD`, `YYMMDD`. */
const writtenDay = /^(?:(?:19|20)\d{2}|\d{2})(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

const isHangul = (classes: number): boolean => (classes & classBit.hangul) !== 0;
