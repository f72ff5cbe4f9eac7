import type { Item, ItemCatalogue } from '../../core/item.ts';
import type { HangulEntry, Lexicon, LexiconEntry } from './entries.ts';
import { readHan } from './han.ts';
import { splitJoined } from './joined.ts';
import { matchName } from './match.ts';
import { segment, segmentFinely, splitBehind, type Vocabulary } from './segment.ts';
import { hasHangul, squeeze } from './squeeze.ts';
import { timeWords } from './times.ts';
import { splitName } from './tokens.ts';
import { respell } from './typos.ts';
import { wordList } from './word-list.ts';
import { classWords, wholeWords } from './words/classes.ts';
import { abbreviations, canonicalWord } from './words/synonyms.ts';
import { tableWords } from './words/tables/index.ts';
import { undividedWords } from './words/undivided.ts';

export type { Lexicon } from './entries.ts';

/** Frequent words of column names that no item carries; they give seams to names written without any. */
const fillers = wordList(`
  index page file object table field column primary foreign parent child root group role right left
  start end begin finish total sub average percent rate price cost discount tax net gross order line
  item product category option setting config default active enabled visible hidden public private
  internal external source target origin result error level weight height width length size color
  version format language currency unit stock inventory ship shipping bill billing track tracking
  carrier last first next previous latest system vacation hour hours minute promotion key guid
  row job candidate credit sales person special offer approval store note quota ytd this current
  score salaried pct small full phonetic alternate demographics additional info contact territory cnsr hint
  cnsnt empl lock style coverage deadline baseline lineage timeline guideline outline livestock deptno deptcd deptid changelog president
`);

export function buildLexicon(items: ItemCatalogue): Lexicon {
  const vocabulary = readVocabulary(items);
  // The items' own names are not cut where they are joined: they are what joined names are cut by.
  const plainWordsOf = (name: string) => cutName(readHan(name) ?? name, vocabulary, () => undefined);
  const own = readOwn(items, plainWordsOf);
  const entries = [...items.values()];
  const lexicon: Lexicon = {
    ...readPhrases(entries, own, plainWordsOf, vocabulary),
    hangul: readHangul(entries).filter(({ text, item }) => isOwnOrFree(own, text, item)),
    weakHangul: entries.flatMap(({ key, names }) =>
      (names?.weak ?? []).filter(hasHangul).map((text) => ({ text: squeeze(text), item: key })),
    ),
    own,
    not: new Map(entries.map(({ key, names }) => [key, new Set((names?.not ?? []).flatMap(plainWordsOf))])),
    wordsOf: (name) => cutName(name, vocabulary, joined),
    isWord: vocabulary.isWord,
  };
  const namesIn = (parts: readonly string[]) =>
    matchName(parts.map(canonicalWord), lexicon).filter(({ strong }) => strong);
  const isName = (parts: readonly string[]) => namesIn(parts).some(({ before }) => before.length === 0);
  const endsInName = (parts: readonly string[]) => namesIn(parts).length > 0;
  const joined = memoised(
    (word) =>
      segmentFinely(word, vocabulary, endsInName) ??
      (vocabulary.isWhole(word) || vocabulary.isNamed(word)
        ? undefined
        : (splitInitial(word) ??
          splitJoined(word, vocabulary.isWord, isName) ??
          splitBehind(word, vocabulary, isName))),
  );
  return lexicon;
}

function readVocabulary(items: ItemCatalogue): Vocabulary {
  const named = [...items.values()].flatMap(namesOf).flatMap(splitName);
  const words = new Set([
    ...classWords,
    ...tableWords,
    ...timeWords,
    ...fillers,
    ...undividedWords,
    ...named,
  ]);
  // Words of the items' own names stay whole; others (`phonenumber`, a kind of table) may come apart.
  const whole = new Set([...fillers, ...wholeWords]);
  // The plural of a whole word is whole: `contacts` is no `cont` of `acts`.
  const isListed = (word: string) => words.has(word) || abbreviations.has(word);
  const isIn = (set: ReadonlySet<string>) => (word: string) =>
    set.has(word) || abbreviations.has(word) || set.has(canonicalWord(word));
  return { isWord: isIn(words), isListed, isWhole: isIn(whole), isNamed: isIn(new Set(named)) };
}

/** The canonical words of a name; `cut` knows more seams than the words themselves show. */
function cutName(name: string, vocabulary: Vocabulary, cut: Cut): string[] {
  const { isWord, isWhole } = vocabulary;
  const words = splitName(name).flatMap((word) =>
    isWhole(word)
      ? word
      : (cut(word) ??
        segment(word, vocabulary) ??
        splitInitial(word) ??
        (isWord(word) ? undefined : splitTail(word)) ??
        splitParticiple(word) ??
        splitComing(word) ?? [isWord(word) ? word : (respell(word) ?? word)]),
  );
  return join(words.map(canonicalWord));
}

type Cut = (word: string) => string[] | undefined;

/** The same words come again in table after table. */
function memoised(cut: Cut): Cut {
  const known = new Map<string, string[] | undefined>();
  return (word) => {
    if (!known.has(word)) known.set(word, cut(word));
    return known.get(word);
  };
}

/** What phrases stand for, and how long the longest is. */
function readPhrases(
  items: readonly Item[],
  own: Lexicon['own'],
  wordsOf: (name: string) => string[],
  { isWhole, isNamed }: Vocabulary,
): Pick<Lexicon, 'phrases' | 'longest'> {
  const phrases = new Map<string, LexiconEntry[]>();
  let longest = 1;
  const add = (item: string, name: string, strong: boolean) => {
    const words = wordsOf(name);
    longest = Math.max(longest, words.length);
    const phrase = words.join(' ');
    const known = phrases.get(phrase) ?? [];
    if (isOwnOrFree(own, phrase, item) && !known.some((entry) => entry.item === item))
      phrases.set(phrase, [...known, { item, strong }]);
  };
  for (const { key, names } of items) {
    for (const name of names?.strong ?? []) add(key, name, true);
    for (const name of names?.weak ?? []) add(key, name, false);
  }
  for (const [phrase, entries] of [...phrases]) {
    const seamed = withSeam(phrase, (word) => isWhole(word) || isNamed(word));
    if (seamed !== undefined && !phrases.has(seamed)) phrases.set(seamed, entries);
  }
  return { phrases, longest };
}

/** Ends of Korean names, those of no item among them, the longest first. */
const readHangul = (items: readonly Item[]): HangulEntry[] =>
  items
    .flatMap(({ key, names }): HangulEntry[] => [
      ...(names?.hangul ?? []).map((text) => ({ text: squeeze(text), item: key })),
      ...(names?.not ?? []).filter(hasHangul).map((text) => ({ text: squeeze(text), item: undefined })),
    ])
    .sort((one, other) => other.text.length - one.text.length || (one.text < other.text ? -1 : 1));

/** Names that users gave items, as names are looked up. */
function readOwn(items: ItemCatalogue, wordsOf: (name: string) => string[]): Map<string, Set<string>> {
  const own = new Map<string, Set<string>>();
  for (const { key, names } of items.values())
    for (const name of names?.own ?? []) {
      const text = hasHangul(name) ? squeeze(name) : wordsOf(name).join(' ');
      own.set(text, (own.get(text) ?? new Set()).add(key));
    }
  return own;
}

/** Whether a name may stand for an item: one that users gave stands for theirs alone. */
const isOwnOrFree = (own: Lexicon['own'], text: string, item: string | undefined): boolean =>
  !own.has(text) || (item !== undefined && own.get(text)!.has(item));

/** `mpno` is an `mp_no` as well; what is a word of its own before the end may be another thing: a `pass_no` is the pass's. */
function withSeam(key: string, isWord: (word: string) => boolean): string | undefined {
  const [, before = '', rest = '', end = ''] =
    /^(.* )?([a-z]{2,})(no|nm|num|cd|dt|de|ymd|tel|telno|addr|adr|adres)$/.exec(key) ?? [];
  return rest === '' || isWord(rest) ? undefined : `${before}${rest} ${canonicalWord(end)}`;
}

function namesOf(item: Item): string[] {
  return [...(item.names?.strong ?? []), ...(item.names?.weak ?? []), ...(item.names?.not ?? [])];
}

const ofPeople =
  /^([a-z])(first|last|middle|full)?(name|surname|forename|birthdate|birthday|mobile|telephone|email|gender)$/;
/** `upw`, `mpwd`: whose password it is in a letter or two. */
const ofLogins = /^([a-z]{1,3}?)(pw|pwd|pswd|passwd)$/;
const ofAddresses =
  /^([pch])()(address|city|zip|pincode)$|^([phru])()(addr)$|^([rs])()(tel)$|^([rsu])()(zip)$|^([psrgo])()(phone)$/;

/**
 * A letter for the person before a name that no other word ends in: `gfirstname` is the guardian's, `pemail` the patient's;
 * and for permanent, current or home before a part of an address: `pcity`.
 */
function splitInitial(word: string): string[] | undefined {
  const found = ofPeople.exec(word) ?? ofAddresses.exec(word) ?? ofLogins.exec(word);
  // A letter before a bare `name` is known by lists (`fname`) or is not one.
  if (!found || (found[3] === 'name' && found[2] === undefined)) return undefined;
  return found.slice(1).filter((part) => part !== undefined && part !== '');
}

/** What names end in whoever or whatever the letters before stand for: `epfusername`, `ptname`, `mngrphoto`. */
const splitTail = (word: string): string[] | undefined =>
  /^([a-z]{2,}?)(name|number|score|photo|image|balance|username|password|firstname|lastname|phonenumber|ipaddress|macaddress|datetime|starttime|stoptime|endtime|url)$/
    .exec(word)
    ?.slice(1);

/** A time without a seam: `measureddate`. */
const splitParticiple = (word: string): string[] | undefined =>
  /^([a-z]{3,}ed)(date|time|day|dt)$/.exec(word)?.slice(1);

/** Who comes and goes, without a seam: `intime`, `punchin`. A `timeout` is how long one waits. */
const splitComing = (word: string): string[] | undefined =>
  (/^(in|out)(time)$/.exec(word) ?? /^(punch|clock)(in|out)$/.exec(word) ?? /^(time)(in)$/.exec(word))?.slice(
    1,
  );

const algorithms = new Set(['md', 'sha', 'aes', 'base', 'crc']);

/** Words that are one word however they are written: `e-mail`, `sha256`. */
function join(words: string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (word === 'mail' && before === 'e') joined[joined.length - 1] = 'email';
    else if (before !== undefined && /^\d+$/.test(word) && algorithms.has(before))
      joined[joined.length - 1] += word;
    else joined.push(word);
  }
  return joined;
}
