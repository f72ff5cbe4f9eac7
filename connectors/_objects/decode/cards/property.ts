import type { Report } from '../json-records.ts';
import { fromQuoted } from '../quoted-printable.ts';
import { textOf, unread } from './values.ts';

/** What a line of a card or an event says: the values of fields. */
export interface Property {
  /** In capitals, without the group before it. */
  readonly name: string;
  readonly fields: readonly (readonly [field: string, value: string])[];
}

/** Parts of values, by their order (RFC 6350, section 6). */
const parts: Readonly<Record<string, readonly string[]>> = {
  N: ['family', 'given', 'additional', 'prefix', 'suffix'],
  ADR: ['po_box', 'extended', 'street', 'locality', 'region', 'postal_code', 'country'],
  ORG: ['company', 'department'],
};

/** What parameters say how a value is written or used for, which is nobody's. */
const technical =
  /^(?:type|value|encoding|charset|language|pref|tzid|role|partstat|rsvp|cutype|fmttype|reltype|range|related|altid|pid|mediatype|calscale|index|level|fbtype|(?:x-)?num-guests|scheduled-.*|schedule-.*)$/i;

/** A line apart, as `item1.TEL;TYPE=CELL:010`; undefined where it is none. */
export function propertyOf(line: string, report: Report): Property | undefined {
  const colon = endOfHead(line);
  if (colon < 0) return undefined;
  const [head = '', ...given] = splitAt(line.slice(0, colon), ';', '"');
  const name = head
    .slice(head.lastIndexOf('.') + 1)
    .trim()
    .toUpperCase();
  if (!/^[A-Z][A-Z0-9-]{0,60}$/.test(name)) return undefined;
  const params = given.map((param) => {
    const [key = '', ...value] = param.split('=');
    return [key.trim(), value.join('=').replaceAll('"', '')] as const;
  });
  const told = (key: string) => params.find(([own]) => own.toLowerCase() === key)?.[1];
  const encoding =
    told('encoding') ??
    params.find(([key, value]) => value === '' && /^(?:quoted-printable|base64|b)$/i.test(key))?.[0];
  const value = decoded(line.slice(colon + 1), encoding, told('charset'));
  if (value === undefined) report(unread);
  const named = params.filter(([key, value]) => value !== '' && !technical.test(key));
  return {
    name,
    fields: [
      ...(value === undefined ? [] : valuesOf(name, value)),
      ...named.map(([key, value]) => [`${name}.${key.toUpperCase()}`, plainOf(value)] as const),
    ].filter(([, text]) => text !== ''),
  };
}

/** Where the value begins; a colon between quotes is part of a parameter. */
function endOfHead(line: string): number {
  let isQuoted = false;
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '"') isQuoted = !isQuoted;
    else if (line[i] === ':' && !isQuoted) return i;
  }
  return line.indexOf(':');
}

function decoded(
  value: string,
  encoding: string | undefined,
  charset: string | undefined,
): string | undefined {
  if (/^quoted-printable$/i.test(encoding ?? '')) return textOf(fromQuoted(Buffer.from(value)), charset);
  const inline = /^data:[^,]{0,200};base64,/i.exec(value);
  if (!inline && !/^(?:base64|b)$/i.test(encoding ?? '')) return value;
  return textOf(Buffer.from(value.slice(inline?.[0].length ?? 0), 'base64'), charset);
}

function valuesOf(name: string, value: string): (readonly [string, string])[] {
  const names = parts[name];
  if (!names) return [[name, plainOf(value)]];
  return splitAt(value, ';').map((part, i) => [`${name}.${names[i] ?? names.at(-1)}`, plainOf(part)]);
}

/** Parts between marks that neither a backslash stands before nor quotes around. */
function splitAt(text: string, mark: string, quote?: string): string[] {
  const found: string[] = [];
  let from = 0;
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\' && quote === undefined) i++;
    else if (text[i] === quote) isQuoted = !isQuoted;
    else if (text[i] === mark && !isQuoted) {
      found.push(text.slice(from, i));
      from = i + 1;
    }
  }
  return [...found, text.slice(from)];
}

/** A value without what it is written with: backslashes, and the scheme before an address. */
const plainOf = (value: string): string =>
  value
    .replace(/\\([nN,;:\\])/g, (_, letter: string) => (/n/i.test(letter) ? '\n' : letter))
    .replace(/^(?:mailto|tel|sms|xmpp|sips?|im|skype):/i, '')
    .trim();
