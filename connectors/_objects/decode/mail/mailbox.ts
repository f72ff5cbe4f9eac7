import type { ByteSource } from '../../bytes.ts';
import { type Line, linesOf } from './lines.ts';
import { type MailHandler, MailWalker } from './walker.ts';

/** One mail, many in a mailbox, or one as Apple Mail keeps it. */
export type MailFormat = 'mail' | 'mailbox' | 'emlx';

/** The line before each mail of a mailbox: who sent it and when; some programs know neither and write no more than a dash. */
const mailLine = /^From \S.*(?:\d{1,2}:\d{2}|\d{4}\s*$)/;

export const isMailLine = (line: string): boolean => mailLine.test(line);

export interface WalkHandler extends MailHandler {
  /** The line before a mail in a mailbox. */
  readonly before?: (line: string) => void;
}

/** Walks over all mails of a file; gives a breath after each piece of it, so that whoever asked can take what was found. */
export async function* walkMails(
  source: ByteSource,
  format: MailFormat,
  handler: WalkHandler,
): AsyncGenerator<void> {
  const walker = () => new MailWalker(handler);
  const range = format === 'emlx' ? await emlxRange(source) : undefined;
  const chunks = range ? source.open(range.from, range.to) : source.open();
  const from = range?.from ?? 0;
  let mail = format === 'mailbox' ? undefined : walker();
  let isFree = true;
  let end = from;
  for await (const lines of linesOf(chunks)) {
    for (const line of lines) {
      end = from + line.end;
      if (format === 'mailbox' && line.isStart && line.bytes[0] === mark && isFree) {
        const text = line.bytes.toString('latin1', 0, 1_000);
        if (isMailLine(text)) {
          mail?.end(from + line.at);
          mail = walker();
          handler.before?.(text);
          isFree = false;
          continue;
        }
      }
      isFree = line.isEnd && line.bytes.length === 0;
      mail?.add(shifted(format === 'mailbox' ? unquoted(line) : line, from));
    }
    yield;
  }
  mail?.end(end);
  yield;
}

const mark = 'F'.charCodeAt(0);
const quote = '>'.charCodeAt(0);

const shifted = (line: Line, by: number): Line =>
  by === 0 ? line : { ...line, at: line.at + by, end: line.end + by };

/** A line of a text that begins like the one before a mail has a mark before it, of those that had one already another. */
function unquoted(line: Line): Line {
  if (line.bytes[0] !== quote || !line.isStart) return line;
  return /^>+From /.test(line.bytes.toString('latin1', 0, 40))
    ? { ...line, bytes: line.bytes.subarray(1) }
    : line;
}

/** Apple Mail writes the length of a mail before it, and what it knows of it behind. */
async function emlxRange(source: ByteSource): Promise<{ from: number; to: number } | undefined> {
  for await (const chunk of source.open(0, 64)) {
    const first = /^(\d{1,12})[ \t]*\r?\n/.exec(Buffer.from(chunk).toString('latin1'));
    if (first) return { from: first[0].length, to: first[0].length + Number(first[1]) };
    return undefined;
  }
  return undefined;
}
