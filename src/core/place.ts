import type { Place } from './rule.ts';

/** Names that need no quotes: letters of any script, digits, and what files and columns commonly carry. */
const plain =
  /^[\p{L}\p{N}_$#@/!~ ()[\]*+=,&%^-](?:[\p{L}\p{N}_$#@/!~ ()[\]*+=,&%^.-]*[\p{L}\p{N}_$#@/!~()[\]*+=,&%^-])?$/u;

/** Control characters, bidirectional marks and what is no character: a name must not rewrite the line it is printed on. */
const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff\ufffe\uffff"\\]/gu;

/** The same without what only a quoted name must escape. */
const invisible =
  /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff\ufffe\uffff]/gu;

function escapeCharacter(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  if (character === '\n') return '\\n';
  if (character === '\t') return '\\t';
  return `\\u${character.codePointAt(0)?.toString(16).padStart(4, '0')}`;
}

/** A name as people may see it: as it is where that is safe, else in double quotes with escapes. */
export function formatName(name: string): string {
  return plain.test(name) ? name : `"${name.replace(unsafe, escapeCharacter)}"`;
}

/** Every control and direction character of a text escaped, and nothing else changed: what a terminal may be given. */
export function printable(text: string): string {
  return text.replace(invisible, escapeCharacter);
}

/** Joins raw segments (`['public', 'my "table"']`) to one unambiguous name (`public."my \"table\""`). */
export function formatSegments(segments: readonly string[]): string {
  return segments.map((segment) => (segment.includes('.') ? quoted(segment) : formatName(segment))).join('.');
}

function quoted(name: string): string {
  return `"${name.replace(unsafe, escapeCharacter)}"`;
}

/** `crm:public.inquiries.memo`; the form in which findings name their place and `gamsa explain` takes it. */
export function formatPlace(place: Place): string {
  const dataset = place.dataset === undefined ? '' : `:${place.dataset}`;
  const field = place.field === undefined ? '' : `.${place.field}`;
  return printable(`${place.source}${dataset}${field}`);
}

/**
 * Whether somebody who wrote `wanted` means this place: as findings write it, with a dot after the source, with the field as
 * reports show it (in quotes where it is odd), or with the characters themselves that are shown escaped; Hangul composed or not.
 */
export function meansPlace(wanted: string, place: Place): boolean {
  const typed = printable(wanted).normalize('NFC');
  const { field: name } = place;
  const names = name === undefined ? [undefined] : [name, formatName(name), quoted(name)];
  return names
    .map((field) => formatPlace({ ...place, ...(field !== undefined && { field }) }).normalize('NFC'))
    .some((written) => typed === written || typed === dotted(written));
}

/** Whether a place lies below the one that `wanted` means: a path inside a column, a field of a dataset. */
export function liesWithin(wanted: string, place: Place): boolean {
  const written = formatPlace(place);
  const byDots = wanted !== place.source && dotted(written).startsWith(`${wanted}.`);
  return byDots || written.startsWith(`${wanted}.`);
}

const dotted = (written: string): string => written.replace(':', '.');
