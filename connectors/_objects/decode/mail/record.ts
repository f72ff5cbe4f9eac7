import { type Mailbox, mailboxesOf } from './addresses.ts';
import { dateOf } from './dates.ts';
import type { MailField } from './fields.ts';
import { decodeWords, type Header, headerIn } from './headers.ts';
import { bodyOf } from './text.ts';

type Value = string | readonly string[] | Readonly<Record<string, unknown>>;

export type MailRecord = Partial<Record<MailField, Value>>;

/** What was found of a mail. */
export interface Draft {
  readonly headers: readonly Header[];
  /** The line before it in a mailbox. */
  readonly before: string;
  readonly plain: string[];
  readonly pages: string[];
  /** Names of what is attached. */
  readonly names: string[];
  isEncrypted: boolean;
}

/** Headers that are fields of their own, or tell of nobody: what mails are called, how a part is written, what proves a server. */
const apart =
  /^(?:from|to|cc|subject|date|received|message-id|references|in-reply-to|content-(?!location).*|mime-version|dkim-signature|x-google-dkim-signature|arc-seal|arc-message-signature)$/;
const mailboxFields = ['from', 'to', 'cc'] as const;
/** Others that hold whom a mail is from or for. */
const mailboxHeaders =
  /^(?:bcc|reply-to|sender|resent-(?:from|to|cc)|x-original-to|delivered-to|return-path)$/;

export function recordOf({ headers, before, plain, pages, names }: Draft): MailRecord {
  const record: MailRecord = {};
  const put = (field: MailField, values: readonly string[]) => {
    const filled = values.filter((value) => value !== '');
    if (filled.length > 0) record[field] = filled.length === 1 ? (filled[0] as string) : filled;
  };
  const all = (name: string) => headers.flatMap((header) => (header.name === name ? [header.value] : []));
  for (const field of mailboxFields) {
    const found = all(field).flatMap(mailboxesOf);
    put(
      `${field}.name`,
      found.map(({ name }) => name),
    );
    put(
      `${field}.address`,
      found.map(({ address }) => address),
    );
  }
  put('subject', all('subject').map(decodeWords));
  put('date', [dateIn(headers, before) ?? '']);
  put('received', all('received'));
  put('body', [bodyOf(plain, pages)]);
  put('attachments', names);
  const others = othersOf(headers);
  if (Object.keys(others).length > 0) record.headers = others;
  return record;
}

/** When a mail was sent; where it does not tell, when it came in. */
export function dateIn(headers: readonly Header[], before: string): string | undefined {
  const received = headerIn(headers, 'received') ?? '';
  return [headerIn(headers, 'date') ?? '', received.slice(received.lastIndexOf(';') + 1), before]
    .map(dateOf)
    .find((date) => date !== undefined);
}

/** Other headers, those of mailboxes as names and addresses. */
function othersOf(headers: readonly Header[]): Readonly<Record<string, unknown>> {
  const found = new Map<string, unknown[]>();
  for (const { name, value } of headers) {
    if (apart.test(name) || value === '') continue;
    const values: unknown[] = mailboxHeaders.test(name)
      ? mailboxesOf(value).map(named)
      : [withoutBrackets(decodeWords(value))];
    const known = found.get(name);
    if (known) known.push(...values);
    else found.set(name, values);
  }
  const inOrder = [...found].sort(([one], [other]) => rankOf(one) - rankOf(other));
  return Object.fromEntries(
    inOrder.map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  );
}

/** Headers are looked at up to a bound: those that tell of people come first. */
const rankOf = (name: string): number => (mailboxHeaders.test(name) ? 0 : /-ip$/.test(name) ? 1 : 2);

const named = ({ name, address }: Mailbox): { name?: string; email?: string } => ({
  ...(name !== '' && { name }),
  ...(address !== '' && { email: address }),
});

/** An IP address between brackets would be taken for a list. */
const withoutBrackets = (value: string): string => value.replace(/^\[(.*)\]$/, '$1');
