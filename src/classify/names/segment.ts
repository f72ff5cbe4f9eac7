/** Shorter words would find themselves inside others (`cid` in `acid`), so only these may stand at a seam. */
const shortWords = new Set(
  `id no nm dt cd yn de at by ip hp sn mac url pin tax age sex dob zip lat lng tel fax ssn key day end
    use of num reg upd mod cnt amt qty mid add pay job pct ytd org net mfa raw act pw alt emp std stu grp snd rcv usr mbr gdn`.split(
    /\s+/,
  ),
);

/** Who one is, not a vessel: `leadership`, `partnership`. */
const stateOf = /(?:er|or|an|en|end|ow)ship$/;

/**
 * Cuts a word that was written without seams (`emailaddress`, `salesquota`) into known words, as few as possible.
 * The whole word must be used up; one that `isWhole` stays as it is. Returns undefined where it cannot be done.
 */
export function segment(
  word: string,
  isWord: (candidate: string) => boolean,
  isWhole: (candidate: string) => boolean,
): string[] | undefined {
  if (word.length < 5 || word.length > 40 || isWhole(word) || stateOf.test(word)) return undefined;
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - 18); start < end; start++) {
      const before = best[start];
      const part = word.slice(start, end);
      if (part === word) continue;
      if (!before || !(part.length >= 4 || shortWords.has(part)) || !isWord(part)) continue;
      const held = best[end];
      if (!held || before.length + 1 <= held.length) best[end] = [...before, part];
    }
  }
  const found = best[word.length];
  // Two short words may meet by chance; one long one at least must be there.
  return found && found.length > 1 && found.some((part) => part.length >= 4) ? found : undefined;
}
