import { describeReason, GamsaError, type Text } from '../../../../src/sdk/index.ts';
import { unpack } from '../../archive/container.ts';
import type { ByteSource } from '../../bytes.ts';
import type { OpenedTable } from '../../table.ts';
import { Base64Lines, contentOf, nameOf, type Place, roleOf } from './attachment.ts';
import type { Header } from './headers.ts';
import type { Line } from './lines.ts';
import { type MailFormat, type WalkHandler, walkMails } from './mailbox.ts';
import { dateIn } from './record.ts';
import type { Part } from './walker.ts';

/** Opens what an attachment holds as any other file. */
export type OpenContent = (content: ByteSource) => Promise<readonly OpenedTable[]>;

/** Attachments of one file that are opened, as of entries of an archive. */
const mostOpened = 10_000;
/** In a file that is packed each is reached by unpacking all before it: so many bytes of it are unpacked to list them. */
const mostUnpacked = 1024 ** 3;

interface Found {
  readonly part: Part;
  readonly place: Place;
  readonly modified: number | undefined;
}

/** What became of the attachments of a file, by where they begin in it. */
export type Fates = ReadonlyMap<number, readonly Text[]>;

/** The tables in the attachments of mails, and of those that hold what is not read, why. */
export async function attachedTables(
  source: ByteSource,
  format: MailFormat,
  mostBytes: number,
  open: OpenContent,
): Promise<{ tables: readonly OpenedTable[]; fates: Fates }> {
  const tables: OpenedTable[] = [];
  const fates = new Map<number, readonly Text[]>();
  for (const { part, place, modified } of await findAttachments(source, format, mostBytes)) {
    const name = `${source.name}!/${nameOf(part)}`;
    const told = toldBy(part.type.value);
    const opened = told
      ? { tables: [], unread: [told] }
      : await openAttachment(contentOf(source, name, place, modified), open);
    tables.push(...opened.tables);
    fates.set(part.at, opened.unread);
  }
  return { tables, fates };
}

async function findAttachments(source: ByteSource, format: MailFormat, mostBytes: number): Promise<Found[]> {
  const finder = new Finder();
  let unpacked = 0;
  const kept: Found[] = [];
  for await (const _ of walkMails(source, format, finder)) {
    for (const found of finder.take()) {
      unpacked += source.size === undefined ? found.place.end : 0;
      if (unpacked > mostUnpacked || kept.length >= mostOpened || found.place.end > mostBytes) return kept;
      kept.push(found);
    }
    if (finder.at > mostBytes) return kept;
  }
  return kept;
}

async function openAttachment(
  content: ByteSource,
  open: OpenContent,
): Promise<{ tables: OpenedTable[]; unread: Text[] }> {
  const tables: OpenedTable[] = [];
  const unread: Text[] = [];
  const attempt = async (act: () => Promise<void>) => {
    try {
      await act();
    } catch (error) {
      unread.push(whyOf(error));
    }
  };
  await attempt(async () => {
    for (const inner of await unpack(content))
      await attempt(async () => {
        for (const one of await open(inner)) tables.push(named(one, inner));
      });
  });
  return { tables, unread };
}

/** A table of an attachment has a name and a time of its own: those of the attachment and its mail. */
function named({ part, name, modified = undefined, table }: OpenedTable, content: ByteSource): OpenedTable {
  const own = name ?? (part === undefined ? content.name : `${content.name}#${part}`);
  const time = modified ?? content.modified;
  const bytes = table.bytes ?? content.size;
  return {
    name: own,
    ...(time !== undefined && { modified: time }),
    table: { ...table, ...(bytes !== undefined && { bytes }) },
  };
}

/** What is no table, whatever is in it: nothing of it need be fetched. */
function toldBy(type: string): Text | undefined {
  if (type.startsWith('image/')) return unread({ en: 'a picture', ko: '그림 파일입니다' });
  if (/^(?:audio|video)\//.test(type)) return unread({ en: 'sound or film', ko: '소리·영상 파일입니다' });
  return undefined;
}

function whyOf(error: unknown): Text {
  const reason = error instanceof GamsaError ? error.reason : undefined;
  const { code = 'malformed', detail } = reason ?? {};
  const isNamed = code === 'unsupported-format' && detail !== undefined && typeof detail !== 'string';
  return unread(isNamed ? (detail as Text) : describeReason(reason ?? { code }));
}

const unread = ({ en, ko }: Text): Text => ({
  en: `attachments not looked at (${en})`,
  ko: `확인하지 못한 첨부 파일(${ko})`,
});

/** Of attachments that were not opened for the list of tables. */
export const notOpened = unread({
  en: 'of mails inside attachments, or too far behind in their file',
  ko: '첨부된 메일의 첨부이거나 파일의 너무 뒤쪽에 있음',
});

/** Finds where the attachments of mails lie. */
class Finder implements WalkHandler {
  at = 0;
  private readonly found: Found[] = [];
  private readonly dates: (number | undefined)[] = [];
  private pending = '';
  private reading: { part: Part; lines: Base64Lines | undefined; end: number } | undefined;

  take(): Found[] {
    return this.found.splice(0);
  }

  readonly before = (line: string): void => {
    this.pending = line;
  };

  readonly mail = (headers: readonly Header[], level: number): void => {
    const date = dateIn(headers, level === 0 ? this.pending : '');
    const time = date === undefined ? Number.NaN : Date.parse(date);
    this.dates.push(Number.isNaN(time) ? undefined : time);
    if (level === 0) this.pending = '';
  };

  readonly part = (part: Part): void => {
    this.at = part.at;
    if (roleOf(part) !== 'attachment') return;
    const lines = part.transfer === 'base64' ? new Base64Lines() : undefined;
    this.reading = { part, lines, end: part.at };
  };

  readonly line = (line: Line): void => {
    if (!this.reading) return;
    this.reading.lines?.add(line);
    // What ends the last line belongs to the mark that follows.
    this.reading.end = line.at + line.bytes.length;
  };

  readonly partEnd = (): void => {
    const { reading } = this;
    this.reading = undefined;
    if (!reading || reading.end === reading.part.at) return;
    const { part, lines, end } = reading;
    const { at, transfer } = part;
    this.found.push({
      part,
      place: { at, end, transfer, layout: lines?.layout },
      modified: this.dates.at(-1),
    });
  };

  readonly mailEnd = (): void => {
    this.dates.pop();
  };

  readonly flaw = (): void => undefined;
}
