import { type Kind, normalise, tokensOf } from './identifiers.ts';

/** A number or login shorter than this may be anything in a text. */
export const shortestId = 5;
/** Words that a name in Latin letters has, and syllables that one in Hangul has. */
const mostWords = 4;
const mostSyllables = 5;

/** What may be an identifier of a kind in running text or nested values, normalised. */
export function* insideTokens(kind: Kind, raw: string): Generator<string> {
  const text = plainText(raw);
  if (kind === 'email' || kind === 'phone') yield* tokensOf(kind, text);
  else if (kind === 'name') yield* namesIn(text);
  else if (kind === 'birth') yield* datesIn(text);
  else yield* idsIn(text);
}

/** Letters that JSON wrote by number. */
function plainText(raw: string): string {
  return raw
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .normalize('NFKC');
}

/** A name in Hangul stands anywhere in a word: `고객홍길동님`. One in Latin letters is a few words. */
function* namesIn(text: string): Generator<string> {
  for (const [run] of text.matchAll(/\p{Script=Hangul}+(?: \p{Script=Hangul}+)*/gu)) {
    // A family name of one syllable may stand apart.
    const tight = run.replaceAll(' ', '');
    for (let from = 0; from < tight.length; from++)
      for (let length = 2; length <= mostSyllables && from + length <= tight.length; length++)
        yield tight.slice(from, from + length);
  }
  const words = text.match(/[\p{L}\p{M}'’.-]+/gu) ?? [];
  for (let from = 0; from < words.length; from++)
    for (let count = 1; count <= mostWords && from + count <= words.length; count++)
      yield words
        .slice(from, from + count)
        .join('')
        .toLowerCase();
}

function* datesIn(text: string): Generator<string> {
  const forms = /\d{4}\s?[-./년]\s?\d{1,2}\s?[-./월]\s?\d{1,2}(?!\d)|(?<!\d)(?:\d{8}|\d{6})(?!\d)/g;
  for (const [date] of text.matchAll(forms)) yield* normalise('birth', date);
}

function* idsIn(text: string): Generator<string> {
  for (const [word] of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}._@-]*/gu)) {
    yield word.replace(/[._@-]+$/, '');
  }
}
