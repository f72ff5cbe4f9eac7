import {
  backslash,
  closeArray,
  closeObject,
  colon,
  comma,
  openArray,
  openObject,
  quote,
} from './json-marks.ts';
import { mostValue } from './json-units.ts';

const isBreak = (code: number) => code === 10 || code === 13;

/**
 * The texts of the values of a stream of JSON, one after another; the elements of an outer array count as such. Only the value at hand
 * is in memory. Text may be cut into pieces anywhere. What is no JSON ends where that shows (a line that breaks off, as
 * in a log that was cut), so that it takes nothing of what follows with it.
 */
export async function* topLevelValues(
  text: AsyncIterable<string>,
  onCut: () => void,
): AsyncGenerator<string> {
  const cutter = new Cutter(onCut);
  for await (const piece of text) yield* cutter.add(piece);
  yield* cutter.end();
}

class Cutter {
  private readonly onCut: () => void;
  /** What earlier pieces held of the value at hand. */
  private value = '';
  private active = false;
  private cut = false;
  private inArray = false;
  private inString = false;
  private escaped = false;
  /** The containers around, within the value at hand, by their opening marks. */
  private around: number[] = [];
  /** The mark before, blanks aside. */
  private last = 0;
  private lineBegins = true;

  constructor(onCut: () => void) {
    this.onCut = onCut;
  }

  *add(piece: string): Generator<string> {
    let from = 0;
    for (let i = 0; i < piece.length; i++) {
      if (this.inString) {
        i = this.string(piece, i);
        if (i === piece.length) break;
        // No string goes over a line's end: the value is broken, and the next line is not part of it.
        if (piece.charCodeAt(i) !== quote) {
          yield* this.emit(piece, from, i);
          this.lineBegins = true;
        }
        continue;
      }
      const code = piece.charCodeAt(i);
      if (code <= 32) {
        if (!isBreak(code)) continue;
        this.lineBegins = true;
        if (this.around.length === 0) yield* this.emit(piece, from, i);
        continue;
      }
      const startsLine = this.lineBegins;
      this.lineBegins = false;
      if (code === openObject || code === openArray) {
        if (!this.active && code === openArray && !this.inArray) {
          this.inArray = true;
          continue;
        }
        if (startsLine && this.around.length > 0 && !this.valueMayBegin()) yield* this.emit(piece, from, i);
        if (this.begin()) from = i;
        this.around.push(code);
      } else if (code === closeObject || code === closeArray) {
        if (this.around.length > 0) {
          this.around.pop();
          if (this.around.length === 0) yield* this.emit(piece, from, i + 1);
        } else if (code === closeArray && this.inArray) {
          yield* this.emit(piece, from, i);
          this.inArray = false;
        } else if (this.begin()) from = i;
      } else if (code === comma && this.around.length === 0) {
        yield* this.emit(piece, from, i);
      } else {
        if (this.begin()) from = i;
        this.inString = code === quote;
      }
      this.last = code;
    }
    if (this.active) this.take(piece, from, piece.length);
  }

  *end(): Generator<string> {
    yield* this.emit('', 0, 0);
  }

  /** Where a string ends: at its quote, at a break of the line, or with the piece. */
  private string(piece: string, from: number): number {
    for (let i = from; i < piece.length; i++) {
      const code = piece.charCodeAt(i);
      if (this.escaped) this.escaped = false;
      else if (code === backslash) this.escaped = true;
      else if (code === quote || isBreak(code)) {
        this.inString = false;
        return i;
      }
    }
    return piece.length;
  }

  private valueMayBegin(): boolean {
    const within = this.around.at(-1);
    if (this.last === openArray || this.last === colon) return true;
    return this.last === comma && within === openArray;
  }

  /** True where a value begins here. */
  private begin(): boolean {
    const begins = !this.active;
    this.active = true;
    return begins;
  }

  private take(piece: string, from: number, to: number): void {
    if (this.cut) return;
    this.value += piece.slice(from, to);
    if (this.value.length <= mostValue) return;
    this.cut = true;
    this.value = '';
    this.onCut();
  }

  private *emit(piece: string, from: number, to: number): Generator<string> {
    if (!this.active) return;
    this.take(piece, from, to);
    const { value, cut } = this;
    this.value = '';
    this.active = false;
    this.cut = false;
    this.inString = false;
    this.around = [];
    if (!cut) yield value;
  }
}
