/** Which letters are a word that names are cut into. */
export interface Vocabulary {
  readonly isWord: (word: string) => boolean;
  /** Whether a word is one as it stands, no plural of one. */
  readonly isListed: (word: string) => boolean;
  /** Whether a word stays whole, whatever words it could be cut into. */
  readonly isWhole: (word: string) => boolean;
  /** Whether it is a word of an item's own names, which stays whole where it stands alone. */
  readonly isNamed: (word: string) => boolean;
}

/** Shorter words would find themselves inside others (`cid` in `acid`), so only these may stand at a seam. */
const shortWords = new Set(
  `id no nm dt cd yn de at by ip hp sn mac url pin tax age sex dob zip lat lng tel fax ssn key day end
    use of num reg upd mod cnt amt qty mid add pay job pct ytd org net mfa raw act pw alt emp std stu grp snd rcv usr mbr gdn
    new old sys err msg img api apt usd krw`.split(/\s+/),
);

/** Who one is, not a vessel: `leadership`, `partnership`. Of some there are words of their own. */
const stateOf = /(?<!citiz|memb|own)(?:er|or|an|en|end|ow)ship$/;

/** A word of a letter for somebody: before it a word may have ended in that letter (`model|name`, no `mode|lname`). */
const initialled = /^[a-z](?:name|nm|date|num|no|addr|tel|zip)$/;

/** What a part costs, next to 1: a plural (`credit|score` is nearer than `credits|core`), and one with a letter before. */
const costOf = (part: string, isListed: boolean): number =>
  initialled.test(part) ? 1.75 : isListed ? 1 : 1.25;

interface Cut {
  readonly parts: readonly string[];
  readonly cost: number;
  /** Of two cuts that cost the same the one with the longer words is nearer. */
  readonly squares: number;
}

const isNearer = (one: Cut, held: Cut | undefined): boolean =>
  !held || one.cost < held.cost || (one.cost === held.cost && one.squares >= held.squares);

/**
 * Cuts a word that was written without seams (`emailaddress`, `salesquota`) into known words, as few as possible.
 * The whole word must be used up; one that `isWhole` stays as it is. Returns undefined where it cannot be done.
 */
export function segment(
  word: string,
  { isWord, isListed, isWhole, isNamed }: Vocabulary,
): string[] | undefined {
  if (word.length < 5 || word.length > 40 || isWhole(word) || isNamed(word) || stateOf.test(word))
    return undefined;
  const best: (Cut | undefined)[] = [{ parts: [], cost: 0, squares: 0 }];
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - 18); start < end; start++) {
      const before = best[start];
      const part = word.slice(start, end);
      if (part === word) continue;
      if (!before || !(part.length >= 4 || shortWords.has(part)) || !isWord(part)) continue;
      const cut = {
        parts: [...before.parts, part],
        cost:
          before.cost + costOf(part, isListed(part) && !(part.endsWith('s') && isListed(part.slice(0, -1)))),
        squares: before.squares + part.length ** 2,
      };
      if (isNearer(cut, best[end])) best[end] = cut;
    }
  }
  const found = best[word.length]?.parts;
  // Two short words may meet by chance; one long one at least must be there.
  return found && found.length > 1 && found.some((part) => part.length >= 4) ? [...found] : undefined;
}

/**
 * Cuts a word into known words, and these again (`bankaccount|number`, `contact|number`) where only so they end in the name of
 * an item.
 */
export function segmentFinely(
  word: string,
  vocabulary: Vocabulary,
  endsInName: (parts: readonly string[]) => boolean,
): string[] | undefined {
  const parts = segment(word, vocabulary);
  if (!parts || endsInName(parts)) return parts;
  const cuttable = { ...vocabulary, isNamed: () => false };
  const finer = parts.flatMap((part) => segment(part, cuttable) ?? [part]);
  return endsInName(finer) ? finer : parts;
}

/** Words that end in another by chance, by what stands before it: `microphone`, `transgender`. */
const byChance =
  /^(?:micro|mega|head|ear|saxo|xylo|homo|gramo|smart|pay|inter|en|trans|cis|re|still|un|pre)$/;

/** What a name may begin with behind unknown letters: shorter words meet by chance, but for this one. */
const firstWord = /^(?:ip|[a-z]{3,})$/;

/** Letters that a name must have not to end another word by chance, one more behind a single letter (`dpcode`). */
const leastName = 5;

/** Cuts the name of an item off the end of a word that begins with letters nobody knows: `wrctelno`, `eeogender`, `posthogapikey`. */
export function splitBehind(
  word: string,
  vocabulary: Vocabulary,
  isName: (parts: readonly string[]) => boolean,
): string[] | undefined {
  if (word.length > 40 || vocabulary.isWord(word) || stateOf.test(word)) return undefined;
  for (let start = 1; start <= word.length - leastName; start++) {
    if (start === 1 && word.length - start === leastName) continue;
    const end = word.slice(start);
    const parts = segmentFinely(end, vocabulary, isName) ?? (vocabulary.isWord(end) ? [end] : undefined);
    if (!parts || initialled.test(end) || !firstWord.test(parts[0]!)) continue;
    const before = word.slice(0, start);
    if (!isName(parts) || byChance.test(before)) return undefined;
    return [...(segment(before, vocabulary) ?? [before]), ...parts];
  }
  return undefined;
}
