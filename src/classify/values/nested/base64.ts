import { classBit } from '../signature.ts';
import { readableText } from './readable.ts';

/** Shorter ones may be anything. */
const fewest = 12;
/** A line of base64 in mail and files is so long at least. */
const leastLine = 60;
/** Of a long text so much is looked at first. */
const firstLook = 64;

/** Characters that no base64 holds: most values end here. */
const foreign =
  classBit.hangul |
  classBit.at |
  classBit.dot |
  classBit.colon |
  classBit.dollar |
  classBit.brace |
  classBit.percent |
  classBit.parenthesis |
  classBit.comma |
  classBit.space;
const cases = classBit.upper | classBit.lower;

/** Characters with which base64 of text begins: those of ASCII, and of the scripts of East Asia. */
const starts = new Uint8Array(128);
for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef4567wx') starts[letter.charCodeAt(0)] = 1;

const alphabet = /^(?:[A-Za-z0-9+/]{12,}|[A-Za-z0-9_-]{12,})={0,2}$/;
const lines = /^[A-Za-z0-9+/]{60,80}(?:\r?\n[A-Za-z0-9+/]{1,80}){1,100000}={0,2}$/;
const announced = /^(?:Basic |data:[\w/+.-]{0,80}(?:;[\w-]{1,30}=[\w.-]{1,40}){0,4};base64,)/;
const token = /^(?:Bearer )?eyJ[\w-]{8,}\.(eyJ[\w-]{8,})\.[\w-]*$/;

/**
 * The text that a value stands for in base64, of either alphabet, padded or not, in lines or cut off; or the payload of
 * a JWT. Undefined where it is no base64, or of no text: random bytes are none.
 * @param classes those of the value's signature
 */
export function decodeBase64(value: string, classes: number): string | undefined {
  if (value.length < fewest || (classes & cases) !== cases) return undefined;
  const first = value.charCodeAt(0);
  if ((classes & foreign) === 0) return first < 128 && starts[first] === 1 ? decode(value) : undefined;
  switch (first) {
    case 0x42:
    case 0x64: {
      const [prefix] = announced.exec(value) ?? [];
      return prefix === undefined ? payloadOf(value) : decode(value.slice(prefix.length));
    }
    case 0x65:
      return payloadOf(value) ?? decodeLines(value);
    default:
      return first < 128 && starts[first] === 1 ? decodeLines(value) : undefined;
  }
}

function payloadOf(value: string): string | undefined {
  const payload = token.exec(value)?.[1];
  return payload === undefined ? undefined : readableText(Buffer.from(payload, 'base64url'));
}

/** A header that holds what may begin another ends before that, or each would be looked through from every beginning. */
const inner = /\beyJ(?:(?!-eyJ)[\w-]){8,4000}\.(eyJ[\w-]{8,})\.[\w-]*/g;
/** So many are read of a text. */
const mostTokens = 64;

/** What the tokens say that stand in a text, and whether all were read. */
export function payloadsIn(text: string): {
  readonly payloads: readonly string[];
  readonly isWhole: boolean;
} {
  const tokens = [...text.matchAll(inner)];
  const payloads = tokens
    .slice(0, mostTokens)
    .flatMap(([, payload = '']) => readableText(Buffer.from(payload, 'base64url')) ?? []);
  return { payloads, isWhole: tokens.length <= mostTokens };
}

function decodeLines(value: string): string | undefined {
  const end = value.indexOf('\n');
  return end >= leastLine && lines.test(value) ? decode(value.replace(/\s+/g, '')) : undefined;
}

function decode(text: string): string | undefined {
  if (!alphabet.test(text)) return undefined;
  if (text.length > firstLook && readableText(Buffer.from(text.slice(0, firstLook), 'base64')) === undefined)
    return undefined;
  return readableText(Buffer.from(text, 'base64'));
}
