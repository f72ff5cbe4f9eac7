import type { Lexicon } from './lexicon.ts';
import { matchName, type NameMatch } from './match.ts';
import { wordSet } from './word-list.ts';

/** Items that are told by a word after the letter of whose they are. */
const told =
  wordSet(`name phone mobile-phone email address gender date-of-birth age rrn username password photo job-title salary
    student-number company department ip-address device-info url`);

/** English words that have one of these at their end, and names of schemas that mean another thing by the letter. */
const elsewhere =
  /^(?:hotel\w*|page|stage|usage|wage|sage|rage|image|hotel|motel|title|phone|fname|lname|mname|uname|cnam|gmail|vip|ship|trip|chip|clip|grip|strip|curl|pager|manager)$/;

export interface Initialed {
  readonly words: readonly string[];
  readonly matches: readonly NameMatch[];
}

/**
 * A name behind the first letter of its table's: `pname` of a `patient`, `htel` of a `hospital`, `mem_info.mpwd`. Undefined
 * where the letter is another's, or what is left is no item's name.
 */
export function readInitial(name: string, table: string, lexicon: Lexicon): Initialed | undefined {
  const text = name.toLowerCase();
  if (!/^(?:[a-z]{4,12}|[a-z]nm|[a-z]ip)$/.test(text) || elsewhere.test(text)) return undefined;
  // A `planId` has its seam elsewhere.
  if (/^[a-z]{2,}[A-Z]/.test(name)) return undefined;
  const letters = new Set(
    lexicon
      .wordsOf(table)
      .filter((word) => !/^(?:tb|tbl|t|table|info|list|mst|data)$/.test(word))
      .map((word) => word[0]),
  );
  if (!letters.has(text[0])) return undefined;
  const rest = lexicon.wordsOf(text.slice(1));
  // A time's letter says more often what it is the time of than whose: start, end, create, modify, birth, due, from, to, update, insert.
  const timed = rest.length === 1 && /^(?:date|time)$/.test(rest[0]!) && !/^[secmbdtfui]/.test(text);
  const matches = matchName(rest, lexicon).filter(
    ({ item, strong, before }) => strong && before.length === 0 && told.has(item),
  );
  // Whose `name` it is, the table tells.
  const bare = rest.length === 1 && /^(?:name|nm|flnm|age)$/.test(rest[0]!);
  return matches.length > 0 || bare || timed ? { words: rest, matches } : undefined;
}
