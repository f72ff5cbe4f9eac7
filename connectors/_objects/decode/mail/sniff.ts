import { isMailName } from '../../groups.ts';
import { isMailLine, type MailFormat } from './mailbox.ts';

/** Headers that only mails have; programs write at least two of them. */
const own =
  /^(?:return-path|received|delivered-to|message-id|mime-version|x-mailer|x-originating-ip|x-received|dkim-signature|from|to|cc|reply-to|date|subject|content-type|snapshot-content-location)[ \t]*:/gim;

/** What kind of mails a text is, by how it begins and its name; undefined for any other. */
export function mailFormat(start: string, name: string): MailFormat | undefined {
  const first = start.slice(0, Math.min(1_000, start.search(/\r?\n|$/)));
  if (isMailLine(first) && headersIn(start.slice(start.indexOf('\n') + 1).trimStart()) > 0) return 'mailbox';
  if (/^\d{1,12}[ \t]*\r?\n/.test(start) && headersIn(start.slice(start.indexOf('\n') + 1).trimStart()) > 1)
    return 'emlx';
  return headersIn(start.trimStart()) >= (isMailName(name) ? 1 : 3) ? 'mail' : undefined;
}

/** How many headers of mails a text begins with, where it begins with nothing else. */
function headersIn(text: string): number {
  const [block = ''] =
    /^(?:[!-9;-~]{1,80}[ \t]*:[^\n]*(?:\n|$)(?:[ \t][^\n]*(?:\n|$))*)+/.exec(text.slice(0, 16_384)) ?? [];
  return new Set(block.match(own)?.map((header) => header.toLowerCase())).size;
}
