import { type ByteSource, slice } from '../../bytes.ts';
import { fromQuoted } from '../quoted-printable.ts';
import { decodeWords } from './headers.ts';
import type { Line } from './lines.ts';
import type { Part } from './walker.ts';

/** What a part is in its mail. */
export type Role = 'text' | 'attachment' | 'signature' | 'encrypted';

export function roleOf({ type, disposition, within }: Part): Role {
  const { value } = type;
  if (within.includes('encrypted')) return 'encrypted';
  // What is signed may lie in the signature as well, and is then in no text of the mail.
  if (/^application\/(?:x-)?pkcs7-mime$/.test(value)) return 'encrypted';
  if (/^application\/(?:pgp-signature|(?:x-)?pkcs7-signature)$/.test(value)) return 'signature';
  const isText = /^(?:text\/(?!calendar|csv|x-vcard|vcard)|message\/(?!rfc822|global$|news))/.test(value);
  const isPlain = disposition.value !== 'attachment' && nameIn({ type, disposition }) === undefined;
  return isText && isPlain ? 'text' : 'attachment';
}

const nameIn = ({ type, disposition }: Pick<Part, 'type' | 'disposition'>): string | undefined =>
  disposition.params.filename ?? type.params.name;

/** The name of an attachment, as it is shown; one without goes by its type. */
export function nameOf(part: Part): string {
  const name = decodeWords(nameIn(part) ?? '')
    .replace(/[\0-\x1f\x7f]/g, ' ')
    .replace(/.*[/\\]/, '')
    .trim();
  return name.slice(0, 200) || part.type.value.replace(/[^a-z0-9]+/g, '-');
}

/** How the lines of a part in base64 lie: where all are as long, its bytes can be reached anywhere. */
export class Base64Lines {
  private width = 0;
  private step = 0;
  private last = 0;
  private isOver = false;
  private letters = 0;
  private padding = 0;
  private isEven = true;

  add({ bytes, at, end, isStart, isEnd }: Line): void {
    const length = bytes.length;
    if (length === 0) {
      this.isOver = this.letters > 0;
      return;
    }
    if (!isStart || !isEnd || this.isOver) this.isEven = false;
    if (this.width === 0) {
      this.width = length;
      this.step = end - at;
    } else if (this.last !== this.width || length > this.width) this.isEven = false;
    this.last = length;
    this.letters += length;
    if (this.padding > 0) this.isEven = false;
    if (bytes[length - 1] === pad) this.padding = bytes[length - 2] === pad ? 2 : 1;
  }

  /** Undefined where lines differ. */
  get layout(): Layout | undefined {
    if (!this.isEven || this.letters === 0 || this.width % 4 !== 0 || this.letters % 4 !== 0)
      return undefined;
    return { width: this.width, step: this.step, size: (this.letters / 4) * 3 - this.padding };
  }
}

const pad = '='.charCodeAt(0);

interface Layout {
  /** Letters of a line, and bytes from one to the next. */
  readonly width: number;
  readonly step: number;
  /** Bytes of what is written. */
  readonly size: number;
}

/** Where the content of an attachment lies in the file, and how it is written. */
export interface Place {
  readonly at: number;
  readonly end: number;
  readonly transfer: string;
  readonly layout: Layout | undefined;
}

/** The content of an attachment, by ranges where it can be. */
export function contentOf(
  mail: ByteSource,
  name: string,
  { at, end, transfer, layout }: Place,
  modified: number | undefined,
): ByteSource {
  const written = (from: number, to: number): AsyncIterable<Uint8Array> =>
    mail.size === undefined ? slice(mail.open(), from, to) : mail.open(from, to);
  const base = { name, ...(modified !== undefined && { modified }) };
  if (layout) {
    const bytesOfLine = (layout.width / 4) * 3;
    return {
      ...base,
      size: layout.size,
      open: (start = 0, stop = layout.size) => {
        const line = Math.floor(start / bytesOfLine);
        const first = line * bytesOfLine;
        const last = Math.min(end, at + Math.ceil(stop / bytesOfLine) * layout.step);
        return slice(
          fromBase64(written(at + line * layout.step, last)),
          start - first,
          Math.min(stop, layout.size) - first,
        );
      },
    };
  }
  const decode = transfer === 'base64' ? fromBase64 : transfer === 'quoted-printable' ? fromLines : undefined;
  return {
    ...base,
    ...(!decode && { size: end - at }),
    open: (start = 0, stop = Number.POSITIVE_INFINITY) =>
      decode ? slice(decode(written(at, end)), start, stop) : written(at + start, Math.min(end, at + stop)),
  };
}

async function* fromBase64(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest = '';
  for await (const chunk of chunks) {
    const letters =
      rest +
      Buffer.from(chunk)
        .toString('latin1')
        .replace(/[^A-Za-z0-9+/]+/g, '');
    const whole = letters.length - (letters.length % 4);
    rest = letters.slice(whole);
    if (whole > 0) yield Buffer.from(letters.slice(0, whole), 'base64');
  }
  if (rest.length > 1) yield Buffer.from(rest, 'base64');
}

/** Quoted-printable: a code or the end of a line may be cut between two pieces. */
async function* fromLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([rest, chunk]);
    const end = bytes.lastIndexOf(0x0a) + 1 || Math.max(0, bytes.length - 3);
    // An equals sign before the end of a line makes it go on.
    rest = Buffer.from(bytes.subarray(end));
    if (end > 0) yield fromQuoted(bytes.subarray(0, end));
  }
  if (rest.length > 0) yield fromQuoted(rest);
}
