import { follow, mostParts } from './followed.ts';
import { addAt, type PathNode, type Tally } from './tree.ts';

/** What interchanges, their messages and the segments about people begin with (UN/EDIFACT, ISO 9735). */
const begins = /^(?:UNA.{6}\s*)?(?:UN[BGH]|BGM|NAD|PNA|CTA|COM|RFF|FII|ADR|DTM)\+/;
const segment = /^[A-Z]{3}(?:\+|$)/;
/** A sign after the release character stands for itself. */
const parts = (text: string, sign: '+' | ':' | "'"): string[] =>
  (text.match(pieces[sign]) ?? [text]).map((part, i) => (i === 0 ? part : part.slice(1)));
const pieces = {
  '+': /(?:^|\+)(?:[^+?]|\?.)*/gs,
  ':': /(?:^|:)(?:[^:?]|\?.)*/gs,
  "'": /(?:^|')(?:[^'?]|\?.)*/gs,
} as const;
const plain = (text: string): string => text.replace(/\?(.)/gs, '$1').trim();

/** Names of the elements that tell of people, by segment and number; those of an address are lines of one. */
const names: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  NAD: {
    2: 'party_id',
    3: 'name_and_address',
    4: 'party_name',
    5: 'street',
    6: 'city',
    7: 'region',
    8: 'postal_code',
    9: 'country',
  },
  PNA: { 2: 'person_id', 4: 'name' },
  ADR: { 2: 'street_address', 3: 'city', 4: 'postal_code', 5: 'country' },
  FII: { 2: 'account_holder' },
  CTA: { 2: 'contact_name' },
};
/** How one is reached, by the code behind the number (3155). */
const channels: Readonly<Record<string, string>> = {
  TE: 'phone',
  AL: 'mobile_phone',
  FX: 'fax',
  EM: 'email',
};

/** Segments of an interchange between firms, whole or one of them: `NAD+BY+++김가온+…'`. */
export function walkEdifact<T extends Tally<T>>(text: string, root: PathNode<T>): number {
  if (!begins.test(text) || !text.includes("'")) return 0;
  const segments = parts(text.replace(/^UNA.{6}\s*/, ''), "'")
    .map((one) => one.trim())
    .filter((one) => one !== '');
  // The last may be cut off.
  if (!segments.every((one, i) => segment.test(one) || (i > 0 && i === segments.length - 1))) return 0;
  let followed: number = follow.open;
  let count = 0;
  for (const one of segments) {
    const [name = '', ...elements] = parts(one, '+');
    const place = root.child(name);
    if (!place) followed |= follow.paths;
    place?.begin();
    for (const [key, value] of told(name, elements)) {
      if (++count > mostParts) return followed | follow.parts;
      if (place) followed |= addAt(place.child(key), value);
    }
  }
  return followed;
}

/** The elements of a segment, under their names or numbers. */
function* told(name: string, elements: readonly string[]): Generator<readonly [string, string]> {
  for (const [i, element] of elements.entries()) {
    const components = parts(element, ':').map(plain);
    const [first = '', second = ''] = components;
    const key = names[name]?.[i + 1] ?? `element_${i + 1}`;
    if (element === '') continue;
    if (name === 'COM') yield [channels[second] ?? 'contact', first];
    else if (key === 'contact_name') yield [key, second || first];
    // The account, then who holds it.
    else if (key === 'account_holder') {
      if (first !== '') yield ['account_number', first];
      if (second !== '') yield [key, second];
    } else if (key === 'party_name' || key === 'street' || key === 'name') {
      const lines = components.filter((part) => part !== '');
      if (lines.length > 0) yield [key, lines.join(' ')];
    } else for (const part of components) if (part !== '') yield [key, part];
  }
}
