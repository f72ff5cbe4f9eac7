/** `！`, of which the rest follow as they do in ASCII. */
const firstWide = 0xff01;
const wide = /[\uff01-\uff5e]/g;
/** Hyphens, dashes and the sign for minus: editors and spreadsheets put them where `-` was typed. */
const dashes = '\u2010-\u2015\u2212\ufe58\ufe63';
const dash = new RegExp(`(?<=[\\d)]) ?[${dashes}] ?(?=\\d)`, 'g');
const blanks = '\u00a0\u2000-\u200a\u202f\u205f\u3000';
const blank = new RegExp(`[${blanks}]`, 'g');
/** Signs without a width: joiners, marks of direction and of order, soft hyphens. */
const hidden = '\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff';
const unseen = new RegExp(`[${hidden}]`, 'g');

/** Signs by which a value stands apart from how it is written elsewhere; letters and digits alone of the wide ones, whose marks stand in any text of East Asia. */
const apart = new Uint8Array(1 << 16);
const ranges: readonly (readonly [number, number])[] = [
  [0x300, 0x36f],
  [0x1100, 0x11ff],
  [0xff10, 0xff19],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
];
for (const [from, to] of ranges) apart.fill(1, from, to + 1);
const listed = new RegExp(`[${dashes}${blanks}${hidden}\uff0d]`);
for (let code = 0x80; code < 1 << 16; code++) if (listed.test(String.fromCharCode(code))) apart[code] = 1;

/** Whether a value with this sign is to be read as `composed` writes it. */
export const standsApart = (code: number): boolean => apart[code] === 1;

/** A value whose signature says that it stands apart, as it is written elsewhere. */
export const composed = (value: string): string =>
  value
    .normalize('NFC')
    .replace(wide, (sign) => String.fromCharCode(sign.charCodeAt(0) - firstWide + 0x21))
    .replace(unseen, '')
    .replace(blank, ' ')
    .replace(dash, '-')
    .trim();

const formula = /^="([^"]*)"$/;
const scheme = /^(?:mailto|tel|sms|callto):(?=\S+$)/i;
const pairs: Readonly<Record<string, string>> = {
  "'": "'",
  '"': '"',
  '`': '`',
  '<': '>',
  '“': '”',
  '‘': '’',
  '«': '»',
  '「': '」',
};
const begins = new Uint8Array(1 << 16);
for (const sign of [...Object.keys(pairs), '=', ...'mMtTsScC']) begins[sign.charCodeAt(0)] = 1;

/**
 * What stands between a value's quotes, behind the apostrophe by which a spreadsheet is told that digits are text, or behind what
 * makes a link of it: `'010-…`, `="010-…"`, `<kim@example.com>`, `tel:010-…`.
 */
export function unwrapped(value: string): string {
  if (begins[value.charCodeAt(0)] === 0) return value;
  const first = value[0]!;
  if (first === '=') return formula.exec(value)?.[1] ?? value;
  const end = pairs[first];
  if (end === undefined) return value.replace(scheme, '');
  const inner = value.slice(1, -1);
  if (value.length > 2 && value.endsWith(end)) return standsAlone(inner, first, end) ? inner.trim() : value;
  return first === "'" && !value.includes("'", 1) ? value.slice(1) : value;
}

/** Whether nothing within is quoted, escaped or a tag. */
const standsAlone = (inner: string, first: string, end: string): boolean =>
  !inner.includes(first) &&
  !inner.includes(end) &&
  !inner.includes('\\') &&
  (first !== '<' || inner.includes('@'));
