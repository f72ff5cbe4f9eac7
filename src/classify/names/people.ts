import type { Detector } from '../../core/detector.ts';
import type { ItemCatalogue } from '../../core/item.ts';
import { romanisedSurnames } from '../../core/romanised-surnames.ts';
import { allSurnames } from '../../core/surnames.ts';
import { learned } from '../judge/learned/index.ts';
import { Matcher } from '../values/matcher.ts';
import type { Lexicon } from './entries.ts';
import { matchName } from './match.ts';
import { hasHangul } from './squeeze.ts';

/** Tells words of fields, tables and files from people's: where a name has room for both, only the former may be shown. */
export interface People {
  /** Whether a word is one by which fields and tables are called. */
  readonly isOrdinary: (word: string) => boolean;
  /** Whether a word is a name, or a login made of one: `alice`, `hjkim`, `dkowalik2`. */
  readonly isSomebody: (word: string) => boolean;
  /** Where somebody's whole name in Latin letters stands in a text that is no sentence: `user_Alice Example`, `by:alice.example`. */
  readonly find: (text: string) => readonly Span[];
  /** Whether a text is somebody's whole name in Latin letters. */
  readonly isWholeName: (text: string) => boolean;
  /** Whether one of these names of fields stands for what one person is told by. */
  readonly tellOfOne: (fields: readonly string[]) => boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is kept of machines as well as of people, and typed in secret. */
export const secrets: ReadonlySet<string> = new Set(['password', 'api-key', 'token']);

/** Below this a form in a name is as likely that of something else. */
const sureEnough = 0.6;

/** A name and its surname, as they are joined in names of things. */
const capitals =
  /(?<![\p{L}\d])\p{Lu}[\p{Ll}'’]+(?=([ _.-])(?:\p{Lu}\.?\1)?(\p{Lu}[\p{Ll}'’][\p{L}'’-]*)(?![\p{L}\d]))/gu;
const small = /(?<![\p{L}\d])\p{Ll}{2,}(?=([._-])(\p{Ll}{4,})(?![\p{L}\d]))/gu;

/** Words in Hangul are many; of those that begin like a name and are no longer than one it must be known. */
const mayBeKorean = (word: string): boolean => /^[가-힣]{2,4}$/.test(word) && allSurnames.has(word.charAt(0));

/** What somebody logs in with: letters, and perhaps a number behind them. */
const login = /^(\p{Ll}{3,})\d{0,4}$/u;
/** A surname that logins end in has so many letters. */
const shortestSurname = 3;

export function createPeople(detectors: readonly Detector[], lexicon: Lexicon, items: ItemCatalogue): People {
  const entries = (isName: boolean) =>
    new Set(
      detectors.flatMap((one) =>
        one.kind === 'dictionary' && (one.item === 'name') === isName ? [...one.entries()] : [],
      ),
    );
  const names = entries(true);
  const others = entries(false);
  const isKnown = (word: string) => lexicon.isWord(word) || learned().knows(word) || others.has(word);
  const isFamiliar = (word: string) => isKnown(word) || (word.endsWith('s') && isKnown(word.slice(0, -1)));
  const isOrdinary = remembered((word: string) => {
    const lower = word.toLowerCase();
    if (hasHangul(word)) return isKnown(lower) || !mayBeKorean(word);
    return lower.length < shortestSurname || isFamiliar(lower) || lexicon.wordsOf(word).every(isFamiliar);
  });
  // A letter before a word is no initial: `rprice` is a price.
  const isSurname = (word: string) =>
    word.length >= shortestSurname &&
    (romanisedSurnames.has(word) || (word.length > shortestSurname && names.has(word) && !isOrdinary(word)));
  const isSomebody = remembered((word: string) => {
    const [, letters] = login.exec(word.toLowerCase()) ?? [];
    if (letters === undefined || isOrdinary(letters)) return false;
    return (
      names.has(letters) ||
      isSurname(letters) ||
      isSurname(letters.slice(1)) ||
      isSurname(letters.slice(2)) ||
      (letters.length > 4 && names.has(letters.slice(0, -1)))
    );
  });
  const isRomanised = (word: string) => romanisedSurnames.has(word);
  // In capitals a word may be both: `Alice Park`.
  const isFamily = (word: string) => names.has(word.toLowerCase()) || isRomanised(word.toLowerCase());
  const isWholeName = wholeNames(detectors);
  return {
    isOrdinary,
    isSomebody,
    isWholeName,
    tellOfOne: (fields) =>
      fields.some((field) =>
        matchName(lexicon.wordsOf(field), lexicon).some(
          ({ item, strong }) => strong && items.get(item)?.identifying && !secrets.has(item),
        ),
      ),
    find(text) {
      const found: Span[] = [];
      for (const pattern of [capitals, small])
        for (const { 0: first, 1: seam = '', 2: last = '', index } of text.matchAll(pattern)) {
          const end = text.indexOf(last, index + first.length + seam.length) + last.length;
          if (isOrdinary(first) || (isOrdinary(last) && !(pattern === capitals && isFamily(last)))) continue;
          // Words of programs are joined so as well (`aria-busy`), some of them Korean (`jeon_yong`).
          if (pattern === small && seam !== '.' && !(names.has(last) && !isRomanised(first))) continue;
          if (isWholeName(`${capitalised(first)} ${capitalised(last)}`)) found.push({ start: index, end });
        }
      return found;
    },
  };
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function wholeNames(detectors: readonly Detector[]): (text: string) => boolean {
  const matcher = new Matcher(
    detectors.filter(
      ({ item, kind, form = 'plain', inText, weight }) =>
        item === 'name' && kind === 'pattern' && form === 'plain' && !inText && weight >= sureEnough,
    ),
  );
  return (text) =>
    matcher.match(text, 0, text.length).some(({ whole, validity }) => whole && validity !== false);
}

/** So many words are remembered; they come again in table after table. */
const mostRemembered = 20_000;

function remembered(ask: (word: string) => boolean): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const answer = ask(word);
    if (known.size < mostRemembered) known.set(word, answer);
    return answer;
  };
}
