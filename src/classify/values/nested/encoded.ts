import { decodeString } from './json.ts';

/** Base64 of what JSON begins with, and the word before a token. */
const begins: ReadonlySet<string> = new Set(['eyJ', 'W3s', 'ewo', 'e30', 'Bea']);

/** Base64 of JSON, as tracking cookies carry it, or the payload of a JWT; undefined where the text is neither. */
export function decodeBase64Json(text: string): string | undefined {
  // By these few letters most words are known to be none.
  if (!begins.has(text.slice(0, 3))) return undefined;
  const token = /^(?:Bearer )?eyJ[\w-]{8,}\.(eyJ[\w-]{8,})\.[\w-]*$/.exec(text)?.[1];
  if (token === undefined && !/^(?:eyJ|W3s|ewo|e30)[A-Za-z0-9+/_-]{8,}={0,2}$/.test(text)) return undefined;
  const decoded = Buffer.from(token ?? text, 'base64').toString('utf8');
  return decoded.startsWith('{') || decoded.startsWith('[') ? decoded : undefined;
}

/** JSON that was written as a JSON string: `"{\"name\":…}"`. */
export function decodeQuotedJson(text: string): string | undefined {
  return /^"\s{0,4}[[{]/.test(text) ? decodeString(text) : undefined;
}
