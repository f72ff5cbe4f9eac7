import { isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { Cell, Field, Text } from '../../../../src/sdk/index.ts';
import type { Encoding } from '../../encoding/index.ts';
import type { Legacy } from '../../encoding/legacy/guess.ts';
import { looksKorean } from '../../encoding/line-forms.ts';
import type { Kept } from './kept.ts';
import type { Kind } from './kinds.ts';
import type { SqlTokens } from './tokens.ts';

/** A token of a value. */
export interface Piece {
  readonly kind: Kind;
  readonly text: string;
}

export function pieceOf(kind: Kind, tokens: SqlTokens, decoder: ValueDecoder, field?: Typed): Piece {
  if (kind === 'mark') return { kind, text: String.fromCharCode(tokens.mark) };
  return { kind, text: kind === 'text' ? decoder.text(tokens.kept, field) : decoder.text(tokens.kept) };
}

type Typed = Pick<Field, 'type' | 'family'> | undefined;

const strayed: Text = {
  en: 'values with bytes that are no characters',
  ko: '문자가 아닌 바이트가 있는 값',
};

/**
 * Decodes each value by itself: bytes of pictures and keys stand raw between the quotes of MySQL's dumps, and must not cost the
 * names beside them.
 */
export class ValueDecoder {
  private readonly encoding: Encoding | undefined;
  private readonly around: Legacy | undefined;
  private readonly report: (what: Text) => void;

  /** `encoding` is told, or undefined; `around` is what the file's first bytes are where they are no Unicode. */
  constructor(encoding: Encoding | undefined, around: Legacy | undefined, report: (what: Text) => void) {
    this.encoding = encoding;
    this.around = around;
    this.report = report;
  }

  text(kept: Kept, field?: Typed): string {
    const bytes = kept.bytes();
    if (field?.family === 'binary' && !/^\\x[0-9a-f]*$/i.test(bytes.toString('latin1', 0, 64)))
      return hexOf(bytes);
    if (isBits(field) && bytes.length <= 8) return bitsOf(bytes);
    if (isAscii(bytes)) return bytes.toString('latin1');
    if (this.encoding !== undefined && this.encoding !== 'utf8') return iconv.decode(bytes, this.encoding);
    const whole = kept.isCut ? withoutHalf(bytes) : bytes;
    if (this.encoding === 'utf8' || isUtf8(whole)) return whole.toString('utf8');
    if (this.around !== undefined && this.around !== 'cp949' && !bytes.some((byte) => byte < 9)) {
      const text = iconv.decode(bytes, this.around);
      if (kept.isCut || !text.includes('\ufffd')) return text;
    }
    if (this.around === 'cp949' || looksKorean(bytes)) {
      const korean = iconv.decode(bytes, 'cp949');
      if (looksKorean(bytes) || kept.isCut || !korean.includes('\ufffd')) return korean;
    }
    if (bytes.some((byte) => byte < 9)) return hexOf(bytes);
    this.report(strayed);
    return bytes.toString('latin1');
  }
}

const hexOf = (bytes: Buffer) => `\\x${bytes.toString('hex')}`;

function isBits(field: Typed): boolean {
  return field !== undefined && /^bit(\(\d+\))?$/i.test(field.type);
}

/** MySQL writes bits as bytes, PostgreSQL as digits. */
function bitsOf(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  return /^[01]+$/.test(text) ? text : String(bytes.reduce((sum, byte) => sum * 256 + byte, 0));
}

/** Without the beginning of a character that was cut. */
function withoutHalf(bytes: Buffer): Buffer {
  let at = bytes.length - 1;
  while (at > 0 && at > bytes.length - 4 && (bytes[at]! & 0xc0) === 0x80) at--;
  return bytes[at]! >= 0xc0 ? bytes.subarray(0, at) : bytes;
}

/** What the tokens of a value say: NULL and DEFAULT nothing, a text itself whatever it is cast to, a call its text. */
export function cellOf(pieces: readonly Piece[], field?: Typed): Cell {
  const [first, second] = pieces;
  if (!first) return null;
  if (pieces.length === 1) return first.kind === 'word' ? wordCell(first.text, field) : first.text;
  if (first.kind === 'word' && second?.kind === 'text' && pieces.length === 2 && /^x$/i.test(first.text))
    return bytesCell(second.text, field);
  const texts = pieces.filter(({ kind }) => kind === 'text');
  if (texts.length === 1 && !/^char$/i.test(first.text)) return texts[0]!.text;
  if (texts.length === pieces.length) return texts.map(({ text }) => text).join('');
  return replaced(pieces) ?? joined(pieces);
}

function wordCell(word: string, field: Typed): Cell {
  if (/^(?:null|default)$/i.test(word)) return null;
  const hex = /^0x((?:[0-9a-f]{2})+)$/i.exec(word)?.[1];
  return hex === undefined ? word : bytesCell(hex, field);
}

/** Bytes in hexadecimal: as text where they are one and no type says otherwise. */
function bytesCell(hex: string, field: Typed): Cell {
  const bytes = Buffer.from(hex, 'hex');
  if (isBits(field)) return bitsOf(bytes);
  if (field?.family === 'binary' || bytes.some((byte) => byte < 9) || !isUtf8(bytes)) return hexOf(bytes);
  return bytes.toString('utf8');
}

/** SQLite writes the breaks in a text as `replace(replace('…','\r',char(13)),'\n',char(10))`. */
function replaced(pieces: readonly Piece[]): string | undefined {
  const depth = pieces.findIndex(({ kind }) => kind === 'text') / 2;
  const opening = pieces.slice(0, depth * 2).map(({ text }) => text.toLowerCase());
  if (depth < 1 || opening.join('') !== 'replace('.repeat(depth)) return undefined;
  let text = pieces[depth * 2]!.text;
  let at = depth * 2 + 1;
  for (let n = 0; n < depth; n++, at += 8) {
    const step = pieces.slice(at, at + 8);
    if (step.length < 8 || step[1]?.kind !== 'text' || !/^char$/i.test(step[3]!.text)) return undefined;
    text = text.replaceAll(step[1].text, String.fromCharCode(Number(step[5]!.text)));
  }
  return text;
}

/** PostgreSQL's `{a,"b c",NULL}` as JSON, the way the connectors' contract wants arrays. */
export function arrayJson(text: string): string {
  return text.replace(/"((?:[^"\\]|\\.)*)"|[{}]|[^{},"]+/gs, (token: string, quoted: string | undefined) => {
    if (quoted !== undefined) return JSON.stringify(quoted.replace(/\\(.)/gs, '$1'));
    if (token === '{') return '[';
    if (token === '}') return ']';
    return token === 'NULL' ? 'null' : JSON.stringify(token);
  });
}

/** The text of an expression, as short as it may be written. */
export function joined(pieces: readonly Piece[]): string {
  let text = '';
  let before: Kind = 'mark';
  for (const { kind, text: own } of pieces) {
    if (kind !== 'mark' && before !== 'mark') text += ' ';
    text += kind === 'text' ? `'${own}'` : own;
    before = kind;
  }
  return text;
}
