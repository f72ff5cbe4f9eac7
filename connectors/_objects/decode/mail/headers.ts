import { decodeNamed, decodeUnnamed } from '../../encoding/named.ts';
import { fromQuoted } from '../quoted-printable.ts';

/** A header of a mail, unfolded; its words are not decoded yet. */
export interface Header {
  /** In small letters. */
  readonly name: string;
  readonly value: string;
}

/** Headers of a mail or of a part of it, from their lines. */
export function headersOf(lines: readonly Buffer[]): Header[] {
  const headers: { name: string; value: string }[] = [];
  // Programs that do not know of encoded words write them in the encoding of their system.
  for (const line of decodeUnnamed(joined(lines)).text.split('\n')) {
    const last = headers.at(-1);
    if (/^[ \t]/.test(line)) {
      if (last) last.value += line;
      continue;
    }
    const colon = line.indexOf(':');
    if (colon > 0)
      headers.push({ name: line.slice(0, colon).trim().toLowerCase(), value: line.slice(colon + 1) });
  }
  return headers.map(({ name, value }) => ({ name, value: value.trim() }));
}

const joined = (lines: readonly Buffer[]): Buffer =>
  Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')]));

/** The first header of a name, as mail programs take it. */
export const headerIn = (headers: readonly Header[], name: string): string | undefined =>
  headers.find((header) => header.name === name)?.value;

const word = /=\?([^?\s*]{1,40})(?:\*[^?\s]{0,40})?\?([QB])\?([^?]*)\?=(?:[ \t]+(?==\?))?/gi;

/** A text with its encoded words (RFC 2047) decoded; a letter may be cut in two by two of them. */
export function decodeWords(text: string): string {
  if (!text.includes('=?')) return text;
  let result = '';
  let at = 0;
  let open: { charset: string; bytes: Buffer[] } | undefined;
  const close = () => {
    if (open) result += decodeIn(Buffer.concat(open.bytes), open.charset);
    open = undefined;
  };
  for (const { 0: found, 1: charset = '', 2: way = '', 3: code = '', index } of text.matchAll(word)) {
    if (index > at || open?.charset !== charset.toLowerCase()) close();
    result += text.slice(at, index);
    open ??= { charset: charset.toLowerCase(), bytes: [] };
    open.bytes.push(
      way.toUpperCase() === 'B'
        ? Buffer.from(code, 'base64')
        : fromQuoted(Buffer.from(code.replaceAll('_', ' '))),
    );
    at = index + found.length;
  }
  close();
  return result + text.slice(at);
}

/** Bytes in the encoding that somebody names, else as what they look like. */
export const decodeIn = (bytes: Buffer, charset: string): string =>
  decodeNamed(bytes, charset) ?? decodeUnnamed(bytes).text;

/** A header such as `text/plain; charset=utf-8`. */
export interface Structured {
  /** In small letters. */
  readonly value: string;
  readonly params: Readonly<Record<string, string>>;
}

const parameter = /;\s*([^\s=;"]{1,80})\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^;]*))/g;

/** A value and its parameters, also those in pieces and other encodings (RFC 2231). */
export function structured(header: string | undefined): Structured {
  if (header === undefined) return { value: '', params: {} };
  const end = header.indexOf(';');
  const value = (end < 0 ? header : header.slice(0, end))
    .replace(/\([^()]*\)/g, '')
    .trim()
    .toLowerCase();
  const pieces = new Map<string, { at: number; text: string; isCoded: boolean }[]>();
  for (const [, key = '', quoted, plain = ''] of header
    .slice(end < 0 ? header.length : end)
    .matchAll(parameter)) {
    const [, name = '', at, coded] = /^([^*]*)(?:\*(\d{1,3}))?(\*)?$/.exec(key.toLowerCase()) ?? [];
    const text = quoted?.replace(/\\(.)/g, '$1') ?? plain.trim();
    const own = pieces.get(name);
    const piece = { at: Number(at ?? -1), text, isCoded: coded !== undefined };
    if (own) own.push(piece);
    else pieces.set(name, [piece]);
  }
  const params: Record<string, string> = {};
  for (const [name, own] of pieces) if (name !== '' && name !== '__proto__') params[name] = whole(own);
  return { value, params };
}

function whole(pieces: readonly { at: number; text: string; isCoded: boolean }[]): string {
  const [first] = pieces;
  const inOrder = pieces.filter(({ at }) => at >= 0).sort((one, other) => one.at - other.at);
  const all = inOrder.length > 0 ? inOrder : first ? [first] : [];
  if (!all.some(({ isCoded }) => isCoded)) return all.map(({ text }) => text).join('');
  const [, charset = '', rest] = /^([^']*)'[^']*'(.*)$/s.exec(all[0]?.text ?? '') ?? [];
  const bytes = all.map(({ text, isCoded }, i) => {
    const own = i === 0 && rest !== undefined ? rest : text;
    return isCoded ? unescaped(own) : Buffer.from(own);
  });
  return decodeIn(Buffer.concat(bytes), charset);
}

/** `%ED%99%8D` as bytes: the same code as quoted-printable but for its mark. */
const unescaped = (text: string): Buffer =>
  fromQuoted(Buffer.from(text.replace(/[=%]/g, (mark) => (mark === '%' ? '=' : '=3D'))));
