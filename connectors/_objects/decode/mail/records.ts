import type { Report } from '../json-records.ts';
import { nameOf, roleOf } from './attachment.ts';
import type { Header } from './headers.ts';
import type { Line } from './lines.ts';
import type { WalkHandler } from './mailbox.ts';
import { type Draft, type MailRecord, recordOf } from './record.ts';
import { textOf } from './text.ts';
import type { Part } from './walker.ts';

/** Bytes of a mail's texts that are read. */
const mostText = 4 * 1024 * 1024;
const mostAttachments = 1_000;
const mostLines = 1_000;

const cutText = {
  en: 'mails of more than 4 MB of text, read as far as that',
  ko: '본문이 4 MB를 넘어 그만큼만 읽은 메일',
};
const flaws = {
  headers: {
    en: 'mails with headers of more than 256 KB, read as far as that',
    ko: '헤더가 256 KB를 넘어 그만큼만 읽은 메일',
  },
  parts: {
    en: 'mails whose parts are not told apart or nested too deep, read as one text',
    ko: '부분이 나뉘지 않거나 너무 깊이 중첩되어 한 덩어리의 텍스트로 읽은 메일',
  },
};
const encrypted = {
  en: 'mails that are encrypted or packed into their signature (S/MIME, PGP), of which only the headers were read',
  ko: '암호화되었거나 서명 안에 들어 있어(S/MIME, PGP) 헤더만 읽은 메일',
};
const signatures = {
  en: 'signatures of mails (S/MIME, PGP), not looked at',
  ko: '확인하지 못한 메일 서명(S/MIME, PGP)',
};
const uuencoded = {
  en: 'mails with files in uuencode inside their text, not decoded',
  ko: '본문에 uuencode 파일이 들어 있어 풀지 못한 메일',
};
const noDate = { en: 'mails that do not tell when they were sent', ko: '보낸 시각을 알 수 없는 메일' };

/** Makes a record of each mail as its lines pass, one of a mail inside another as well. */
export class MailRecords implements WalkHandler {
  private readonly report: Report;
  /** Whether bodies will be looked at. */
  private readonly wantsText: boolean;
  private readonly attached: (part: Part) => void;
  private readonly open: Draft[] = [];
  private readonly done: MailRecord[] = [];
  private reading: { part: Part; pieces: Buffer[]; lines: Buffer[] } | undefined;
  private size = 0;
  private isCut = false;
  private pending = '';

  constructor(report: Report, wantsText: boolean, attached: (part: Part) => void) {
    this.report = report;
    this.wantsText = wantsText;
    this.attached = attached;
  }

  /** The records that are whole by now. */
  take(): MailRecord[] {
    return this.done.splice(0);
  }

  readonly before = (line: string): void => {
    this.pending = line;
  };

  readonly mail = (headers: readonly Header[], level: number): void => {
    this.open.push({
      headers,
      before: level === 0 ? this.pending : '',
      plain: [],
      pages: [],
      names: [],
      isEncrypted: false,
    });
    if (level > 0) return;
    this.pending = '';
    this.size = 0;
    this.isCut = false;
  };

  readonly part = (part: Part): void => {
    const draft = this.open.at(-1);
    if (!draft) return;
    const role = roleOf(part);
    if (role === 'encrypted') draft.isEncrypted = true;
    else if (role === 'signature') this.report(signatures);
    else if (role === 'attachment') {
      if (draft.names.length < mostAttachments) draft.names.push(nameOf(part));
      this.attached(part);
    } else if (this.wantsText) this.reading = { part, pieces: [], lines: [] };
  };

  readonly line = ({ bytes, isEnd }: Line): void => {
    if (!this.reading) return;
    this.size += bytes.length + 1;
    if (this.size > mostText) {
      if (!this.isCut) this.report(cutText);
      this.isCut = true;
      return;
    }
    const { pieces, lines } = this.reading;
    lines.push(bytes);
    if (isEnd) lines.push(lineEnd);
    // Lines by themselves would take far more memory than what stands in them.
    if (lines.length > mostLines) pieces.push(Buffer.concat(lines.splice(0)));
  };

  readonly partEnd = (): void => {
    const { reading } = this;
    const draft = this.open.at(-1);
    this.reading = undefined;
    if (!reading || !draft) return;
    const { part, pieces, lines } = reading;
    const text = textOf(part, Buffer.concat([...pieces, ...lines]), this.report);
    if (/^-----BEGIN PGP MESSAGE-----/m.test(text)) draft.isEncrypted = true;
    if (/^begin [0-7]{3,4} \S/m.test(text) && /^end\s*$/m.test(text)) this.report(uuencoded);
    (part.type.value === 'text/html' ? draft.pages : draft.plain).push(text);
  };

  readonly mailEnd = (): void => {
    const draft = this.open.pop();
    if (!draft) return;
    if (draft.isEncrypted) this.report(encrypted);
    const record = recordOf(draft);
    if (record.date === undefined) this.report(noDate);
    this.done.push(record);
  };

  readonly flaw = (flaw: 'headers' | 'parts'): void => this.report(flaws[flaw]);
}

const lineEnd = Buffer.from('\n');
