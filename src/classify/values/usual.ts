/** `！`, of which the rest follow as they do in ASCII. */
const firstWide = 0xff01;
const wide = /[\uff01-\uff5e]/g;
/** Hyphens, dashes and the sign for minus: editors and spreadsheets put them where `-` was typed. */
export const dashes = '\u2010-\u2015\u2212\ufe58\ufe63';
const dash = new RegExp(`(?<=[\\d)]) ?[${dashes}] ?(?=\\d)`, 'g');
export const blanks = '\u00a0\u2000-\u200a\u202f\u205f\u3000';
const blank = new RegExp(`[${blanks}]`, 'g');
/** Signs without a width: joiners, marks of direction and of order, soft hyphens. */
export const hidden = '\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff';
const unseen = new RegExp(`[${hidden}]`, 'g');

/** Signs by which a value stands apart from how it is written elsewhere; letters, digits and the sign of addresses alone of the wide ones, whose marks stand in any text of East Asia. */
export const apart = `\u0300-\u036f\u1100-\u11ff\uff10-\uff19\uff20-\uff3a\uff41-\uff5a\uff0d${dashes}${blanks}${hidden}`;
const isApart = new Uint8Array(1 << 16);
const listed = new RegExp(`[${apart}]`);
for (let code = 0x80; code < 1 << 16; code++) if (listed.test(String.fromCharCode(code))) isApart[code] = 1;

/** Whether a value with this sign is to be read as `composed` writes it. */
export const standsApart = (code: number): boolean => isApart[code] === 1;

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
export const schemes = /mailto|tel|sms|callto/;
const scheme = new RegExp(`^(?:${schemes.source}):(?=\\S+$)`, 'i');
export const pairs: Readonly<Record<string, string>> = {
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

/** Separators that are doubled, or have blanks about them, where numbers have one. */
const looseSeparator = /(?<=\d) ?[-_]{1,2} ?(?=\d)/g;
export const loosely = /\d(?:[-.] | [-.]|_|--)\d?/;
export const numbersOnly = /^\(?\d[\d ()._-]{11,36}\d$/;
/** What a spreadsheet makes of digits that it took for a number, their zero kept. */
export const fraction = /^(0\d{8,11})\.0$/;
/** An address spelt so that programs do not find it, or with blanks about its sign. */
export const hiddenAddress =
  /^([\w.+-]{1,64}?(?: ?[([{<] ?(?:dot|점) ?[)\]}>] ?[\w+-]{1,40}){0,3}) ?(?:@|[([{<] ?(?:at|골뱅이) ?[)\]}>]) ?((?:[\w-]{1,63} ?(?:\.|[([{<] ?(?:dot|점) ?[)\]}>]) ?){1,5}[A-Za-z]{2,24})[.,;]?$/i;
export const spelledDot = / ?(?:\.|[([{<] ?(?:dot|점) ?[)\]}>]) ?/gi;
const longestAddress = 120;
/** Whether what stands in the first brackets begins as the sign of an address does where it is spelt out. */
export function spellsSign(value: string): boolean {
  if (value.length > longestAddress) return false;
  return spellsAfter(value, value.indexOf('(')) || spellsAfter(value, value.indexOf('['));
}

/** `a` or `d` in either case, 골 or 점, blanks aside. */
function spellsAfter(value: string, open: number): boolean {
  if (open < 0) return false;
  const next = value.charCodeAt(open + 1);
  const code = next === 32 ? value.charCodeAt(open + 2) : next;
  return (code | 32) === 97 || (code | 32) === 100 || code === 0xace8 || code === 0xc810;
}

/** Pictures of telephones and letters. */
export const pictured =
  /^(?:[\u260e\u260f\u2706\u2709\u{1f4de}\u{1f4f1}\u{1f4e7}\u{1f4e0}\u{1f582}]\ufe0f? ?)+/u;

/**
 * A short value as it is spelt elsewhere: `010 - 1234 - 5678`, `kim (at) example.com`, `☎ 02-…`. Asked where no detector knows it
 * as it stands.
 */
export function respelt(value: string): string {
  if (value.length < 9 || value.length > longestAddress) return value;
  const bare = value.charCodeAt(0) > 0x2000 ? value.replace(pictured, '') : value;
  if (numbersOnly.test(bare))
    return loosely.test(bare) ? bare.replace(looseSeparator, '-') : bare.replace(fraction, '$1');
  const address = hiddenAddress.exec(bare);
  return address ? `${address[1]}@${address[2]}`.replace(spelledDot, '.') : bare;
}

/** What programs and people write where nothing is. */
export const absent: ReadonlySet<string> = new Set([
  ...'- -- . ? "" \'\' N/A n/a #N/A null NULL Null (null) None NaN nan \\N'.split(' '),
  ...'없음 (없음) 없슴 해당없음 (해당없음) 해당사항없음 정보없음 미입력 미기재 미상 무응답 응답없음'.split(
    ' ',
  ),
  ...['해당 없음', '해당 사항 없음', '정보 없음', '응답 없음'],
]);
