import { endianness } from 'node:os';

/** From this length on a call into the runtime, which takes as long as reading so many characters, pays. */
const leastNative = 40;
const native = endianness() === 'LE';

/**
 * Called by name: looked up on each value, it would be looked up slowly, three times over, once five kinds of strings
 * (of one byte, of two, slices of either, …) have passed.
 */
const codeAt = String.prototype.charCodeAt;

let buffer = Buffer.alloc(1 << 14);
let codes = codesIn(buffer);

function codesIn({ buffer, byteOffset, length }: Buffer): Uint16Array {
  return new Uint16Array(buffer, byteOffset, length >> 1);
}

/**
 * The UTF-16 units of `value.slice(from, to)`, until the next call, and whatever stood behind them. Those of a string are slow to
 * read one by one, whatever kind of string it is.
 */
export function codesOf(value: string, from: number, to: number): Uint16Array {
  const count = to - from;
  if (count > codes.length) {
    buffer = Buffer.alloc(2 ** Math.ceil(Math.log2(count * 2)));
    codes = codesIn(buffer);
  }
  if (count >= leastNative && count === value.length && native) buffer.write(value, 0, count * 2, 'utf16le');
  else for (let i = 0; i < count; i++) codes[i] = codeAt.call(value, from + i);
  return codes;
}
