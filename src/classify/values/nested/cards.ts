import { follow, mostParts } from './followed.ts';
import { addAt, type PathNode, type Tally } from './tree.ts';

const begins = /^BEGIN:\s*(?:VCARD|VCALENDAR|VEVENT)\s*$/im;
const line = /^(?:[\w-]{1,40}\.)?([A-Za-z][\w-]{0,60})((?:;(?:[^":;]|"[^"]*"){1,400}){0,20}):(.*)$/;
const person = /;CN=(?:"([^"]*)"|([^;:]*))/i;

/** What properties of cards and events are called (RFC 6350, RFC 5545). */
const names: Readonly<Record<string, string>> = {
  FN: 'full_name',
  N: 'name',
  TEL: 'tel',
  ADR: 'address',
  BDAY: 'birthday',
  ORG: 'company',
  TITLE: 'job_title',
  ATTENDEE: 'attendee_email',
  ORGANIZER: 'organizer_email',
};
/** Those of several parts. */
const composed = /^(?:N|ADR|ORG)$/;

/** Cards of an address book and events of a calendar. */
export function walkCards<T extends Tally<T>>(text: string, root: PathNode<T>): number {
  if (!begins.test(text.slice(0, 40))) return 0;
  let followed: number = follow.open;
  let parts = 0;
  const add = (key: string, value: string) => {
    followed |= addAt(root.child(key), value);
  };
  root.begin();
  // A line that begins with a blank goes on with the one before.
  for (const one of text.replace(/\r?\n[ \t]/g, '').split(/\r\n|\n|\r/)) {
    const [, property, params = '', value = ''] = line.exec(one) ?? [];
    if (property === undefined || /^(?:BEGIN|END)$/i.test(property)) continue;
    if (++parts > mostParts) return followed | follow.parts;
    const own = property.toUpperCase();
    // What programs call it by; of events it looks like an address of mail.
    if (own === 'UID') continue;
    const told = composed.test(own)
      ? value
          .split(';')
          .filter((part) => part !== '')
          .join(' ')
      : value;
    add(names[own] ?? own, told.replace(/\\([,;:\\])/g, '$1'));
    const [, quoted, plain] = person.exec(params) ?? [];
    if (quoted ?? plain) add(`${own.toLowerCase()}_name`, (quoted ?? plain)!);
  }
  return followed;
}
