import type { Field } from '../../core/dataset.ts';
import type { Form } from '../../core/detector.ts';
import { matchHangul } from '../names/hangul.ts';
import type { Lexicon } from '../names/lexicon.ts';
import { headLast, matchName, type NameMatch, swapped } from '../names/match.ts';
import { withoutPrefix } from '../names/prefix.ts';
import { protectionSaid, withoutProtection } from '../names/protected.ts';
import { readRomanised } from '../names/romanised.ts';
import { hasHangul, isListing, oneLine, squeeze } from '../names/squeeze.ts';
import { readStandard, readStandardWord } from '../names/standard.ts';
import { wordSet } from '../names/word-list.ts';

/** What is known of a field by its name and comment, before it is judged. */
export interface FieldView {
  readonly field: Field;
  /** Canonical words of the name, without the columns' common prefix, and without those about protection unless an item is called so. */
  readonly words: readonly string[];
  /** With it, where it has one. */
  readonly whole?: readonly string[];
  readonly matches: readonly NameMatch[];
  /** The item that its Korean name or comment ends in. */
  readonly korean?: string;
  /** The Korean that a name of standard abbreviations, or a romanised one, stands for. */
  readonly reading?: string;
  /** How the name says that the values are protected. */
  readonly said?: Form | undefined;
  /** The item whose token the name speaks of: one that proves whose it is, unless the values show that it stands in its place. */
  readonly tokenOf?: string;
}

/** Whether its name says that a field is one of these items. */
export const isNamed = ({ matches }: FieldView, ...items: readonly string[]): boolean =>
  matches.some(({ item, strong }) => strong && items.includes(item));

/** How the columns of a table are named. */
interface Habits {
  /** The words that most names begin with. */
  readonly prefix: readonly string[];
  /** Whether names are put together from the government's standard words. */
  readonly standard: boolean;
}

/** Reads the name and comment of a column; `all` are the words of its name. */
export function viewField(field: Field, all: readonly string[], habits: Habits, lexicon: Lexicon): FieldView {
  const reading =
    readStandard(field.name) ??
    readRomanised(field.name) ??
    (habits.standard ? readStandardWord(field.name) : undefined);
  const korean = koreanItem(field, reading, lexicon);
  const view = {
    field,
    ...(reading !== undefined && { reading }),
    ...(korean !== undefined && { korean }),
    ...readWords(all, habits.prefix, lexicon),
  };
  return readProtected(view, lexicon);
}

/** The words of a name that tell what the column is. */
function readWords(
  all: readonly string[],
  prefix: readonly string[],
  lexicon: Lexicon,
): Pick<FieldView, 'words' | 'matches' | 'whole'> {
  const own = matchName(all, lexicon);
  const plain = withoutPrefix(all, prefix);
  const bare = own.some(({ strong }) => strong) ? plain : withoutUnit(plain);
  // The full name may be known as it is (`mb_hp`, `card_number`), and says more then; a letter that all begin with says nothing.
  const lettered = prefix.length === 1 && prefix[0]!.length === 1;
  const outright = !lettered && own.some(({ strong, before }) => strong && before.length === 0);
  const known = outright ? own : matchName(bare, lexicon);
  const turned = known.some(({ strong }) => strong) ? undefined : (headLast(bare) ?? swapped(bare, lexicon));
  const inner = turned === undefined ? [] : matchName(turned, lexicon);
  return turned !== undefined && (known.length === 0 || inner.length > 0)
    ? { words: turned, matches: inner }
    : { words: bare, matches: known, ...(bare !== all && { whole: all }) };
}

const units = wordSet('yr yrs year month day kg kgs gram lb lbs pound cm mm inch inche feet meter metre');

/** `weight_in_kgs`: what is told, without what it is told in. */
const withoutUnit = (words: readonly string[]): readonly string[] =>
  words.length > 2 && words.at(-2) === 'in' && units.has(words.at(-1)!) ? words.slice(0, -2) : words;

/** A `name_enc` is read like a `name`; a `password_hash` is one as it is. */
function readProtected(view: FieldView, lexicon: Lexicon): FieldView {
  const token = readToken(view, lexicon);
  if (token) return token;
  const said = protectionSaid(view.field.name, view.words);
  if (said === undefined) return view;
  if (view.matches.some(({ strong }) => strong)) return { ...view, said };
  const words = withoutProtection(view.words);
  return { ...view, words, matches: matchName(words, lexicon), said };
}

/** Items that nobody logs in or is verified with: their token is what replaces them. */
const replaced = wordSet(
  'rrn foreigner-number passport driver-licence national-id credit-card bank-account ci di name address date-of-birth',
);

/** Items that one is reached by: sent a token to, or known by one that keeps their form. */
const reached = wordSet('email mobile-phone phone');

/** A `rrn_token` stands for the number, where an `email_token` is one that proves whose the address is. */
function readToken(view: FieldView, lexicon: Lexicon): FieldView | undefined {
  const korean = /^(.+?)토큰값?$/.exec(squeeze(view.field.name))?.[1];
  if (korean !== undefined) return besideToken(view, matchHangul(korean, lexicon)?.item);
  const at = view.words.lastIndexOf('token');
  const words = at === 0 ? view.words.slice(1) : view.words.slice(0, at);
  if (at < 0 || (at > 0 && at < view.words.length - 1) || words.length === 0) return undefined;
  const told = words.at(-1) === 'card' ? [...words, 'number'] : words;
  const known = matchName(told, lexicon).filter(({ strong }) => strong);
  const matches = known.filter(({ item }) => replaced.has(item));
  if (at > 0 && matches.length > 0) return { ...view, words: told, matches, said: 'tokenised' };
  return besideToken(view, known.find(({ item }) => reached.has(item))?.item);
}

const besideToken = (view: FieldView, item: string | undefined): FieldView | undefined =>
  item !== undefined && reached.has(item) ? { ...view, tokenOf: item } : undefined;

/** What a column is called in Korean: by its name, its comment or what the name stands for. */
function koreanItem(field: Field, reading: string | undefined, lexicon: Lexicon): string | undefined {
  const told = [oneLine(field.name), field.comment ?? '', reading ?? ''].find(hasHangul);
  return told === undefined || isListing(told) ? undefined : matchHangul(told, lexicon)?.item;
}
