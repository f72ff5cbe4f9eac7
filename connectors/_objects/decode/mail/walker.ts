import { type Header, headerIn, headersOf, type Structured, structured } from './headers.ts';
import type { Line } from './lines.ts';

/** A part of a mail that holds no others. */
export interface Part {
  readonly type: Structured;
  readonly disposition: Structured;
  /** How its bytes are written: `base64`, `quoted-printable`; else as they are. */
  readonly transfer: string;
  /** Kinds of what it is part of, the outermost first: `mixed`, `alternative`, `encrypted`. */
  readonly within: readonly string[];
  /** Where it begins in the file. */
  readonly at: number;
}

/** What is told of the parts of mails as their lines pass. */
export interface MailHandler {
  /** A mail begins, or one inside a mail; `level` is 0 for the outermost. */
  readonly mail: (headers: readonly Header[], level: number) => void;
  readonly part: (part: Part) => void;
  readonly line: (line: Line) => void;
  /** The part has ended: what follows begins at `end`. */
  readonly partEnd: (end: number) => void;
  readonly mailEnd: () => void;
  /** Headers were passed over, or parts are not told apart. */
  readonly flaw: (flaw: 'headers' | 'parts') => void;
}

/** Headers of a mail are a few thousand bytes; what is beyond this is passed over. */
const mostHeaders = 256 * 1024;
/** Nothing honest is nested deeper: what is beyond is taken as it is. */
const mostLevels = 40;

interface Around {
  readonly boundary: Buffer;
  readonly kind: string;
}

const dash = 0x2d;

/** Goes through the lines of one mail and tells of its parts (RFC 2046), as far as they are told apart at all. */
export class MailWalker {
  private readonly handler: MailHandler;
  private readonly around: Around[] = [];
  /** For each mail that is open, how many parts were open when it began. */
  private readonly mails: number[] = [];
  private at: 'headers' | 'part' | 'between' = 'headers';
  /** Whether headers are those of a mail, not of a part. */
  private isMail = true;
  private lines: Buffer[] = [];
  private size = 0;
  private isCut = false;

  constructor(handler: MailHandler) {
    this.handler = handler;
  }

  add(line: Line): void {
    if (line.isStart && this.around.length > 0 && this.boundary(line)) return;
    if (this.at === 'headers') this.header(line);
    else if (this.at === 'part') this.handler.line(line);
  }

  /** The mail ends here. */
  end(at: number): void {
    if (this.at === 'headers' && (this.lines.length > 0 || this.isMail)) this.begin(at);
    this.close(0, at);
    while (this.mails.length > 0) this.endMail();
  }

  private boundary({ bytes, at, isEnd }: Line): boolean {
    if (!isEnd || bytes[0] !== dash || bytes[1] !== dash) return false;
    for (let i = this.around.length - 1; i >= 0; i--) {
      const { boundary } = this.around[i] as Around;
      if (bytes.length < boundary.length + 2 || !bytes.subarray(2, boundary.length + 2).equals(boundary))
        continue;
      const rest = bytes.toString('latin1', boundary.length + 2).trimEnd();
      if (rest !== '' && rest !== '--') continue;
      if (this.at === 'headers') this.begin(at);
      this.close(i + 1, at);
      if (rest === '--') {
        this.around.length = i;
        this.at = 'between';
      } else {
        this.at = 'headers';
        this.isMail = false;
      }
      return true;
    }
    return false;
  }

  /** Ends what is open inside of so many parts. */
  private close(levels: number, end: number): void {
    if (this.at === 'part') this.handler.partEnd(end);
    this.at = 'between';
    while ((this.mails.at(-1) ?? 0) >= Math.max(levels, 1)) this.endMail();
    this.around.length = Math.min(this.around.length, levels);
  }

  private endMail(): void {
    this.mails.pop();
    this.handler.mailEnd();
  }

  private header(line: Line): void {
    const { bytes, at, end, isStart } = line;
    if (isStart && bytes.length === 0) {
      // Some programs leave a line free before a mail.
      if (this.lines.length > 0 || !this.isMail) this.begin(end);
      return;
    }
    const isFolded = bytes[0] === 0x20 || bytes[0] === 0x09;
    if (isStart && !isFolded && !isHeader(bytes)) {
      // The line between a mailbox's mails, which also stands in what was forwarded of them.
      if (this.lines.length === 0 && /^>?From /.test(bytes.toString('latin1', 0, 6))) return;
      // Text that follows headers without a free line between them.
      this.begin(at);
      this.add(line);
      return;
    }
    this.size += bytes.length;
    if (this.size <= mostHeaders) {
      if (isStart || this.lines.length === 0) this.lines.push(bytes);
      else this.lines.push(Buffer.concat([this.lines.pop() as Buffer, bytes]));
    } else if (!this.isCut) {
      this.isCut = true;
      this.handler.flaw('headers');
    }
  }

  /** The headers are read: what follows them begins at `at`. */
  private begin(at: number): void {
    const headers = headersOf(this.lines);
    this.lines = [];
    this.size = 0;
    this.isCut = false;
    if (this.isMail) {
      this.handler.mail(headers, this.mails.length);
      this.mails.push(this.around.length);
    }
    const within = this.around.map(({ kind }) => kind);
    let type = typeOf(headers, within.at(-1));
    const disposition = structured(headerIn(headers, 'content-disposition'));
    const transfer = transferOf(headers);
    const isDeep = this.around.length + this.mails.length >= mostLevels;
    const { boundary = '' } = type.params;
    if (type.value.startsWith('multipart/') && boundary !== '' && !isDeep) {
      this.around.push({ boundary: Buffer.from(boundary.trimEnd()), kind: type.value.slice(10) });
      this.at = 'between';
      return;
    }
    // One that is written in a code is opened as an attachment.
    const isMail = innerMail.test(type.value) && !/^(?:base64|quoted-printable)$/.test(transfer);
    if (isMail && !isDeep) {
      this.at = 'headers';
      this.isMail = true;
      return;
    }
    this.at = 'part';
    if (isMail || type.value.startsWith('multipart/')) {
      // Without the mark between its parts, or nested too deep, it is one text.
      this.handler.flaw('parts');
      type = { ...type, value: 'text/plain' };
    }
    this.handler.part({ type, disposition, transfer, within, at });
  }
}

const innerMail = /^message\/(?:rfc822|global|news)$/;

const isHeader = (bytes: Buffer): boolean => /^[!-9;-~]{1,200}[ \t]*:/.test(bytes.toString('latin1', 0, 210));

/** What says nothing else is text; in a digest a mail (RFC 2046, 5.1.5). */
function typeOf(headers: readonly Header[], around: string | undefined): Structured {
  const type = structured(headerIn(headers, 'content-type'));
  const usual = around === 'digest' ? 'message/rfc822' : 'text/plain';
  return type.value.includes('/') ? type : { ...type, value: usual };
}

const transferOf = (headers: readonly Header[]): string =>
  structured(headerIn(headers, 'content-transfer-encoding')).value;
