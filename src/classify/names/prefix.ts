/** The words that at least two thirds of five or more columns begin with; none where they share no word. */
export function commonPrefix(names: readonly (readonly string[])[]): readonly string[] {
  if (names.length < 5) return [];
  const prefix: string[] = [];
  for (
    let rest = names;
    ;
    rest = rest.filter(([first]) => first === prefix.at(-1)).map((words) => words.slice(1))
  ) {
    const word = commonFirst(rest, (names.length * 2) / 3);
    if (word === undefined) return prefix;
    prefix.push(word);
  }
}

/** The word that so many names begin with that say more. */
function commonFirst(names: readonly (readonly string[])[], least: number): string | undefined {
  const counts = new Map<string, number>();
  for (const [first, ...rest] of names)
    if (first !== undefined && rest.length > 0) counts.set(first, (counts.get(first) ?? 0) + 1);
  return [...counts].find(([, count]) => count >= least)?.[0];
}

/** What a name says besides the prefix, or as much of it as it has. */
export function withoutPrefix(words: readonly string[], prefix: readonly string[]): readonly string[] {
  let shared = 0;
  while (shared < prefix.length && shared + 1 < words.length && words[shared] === prefix[shared]) shared++;
  return shared === 0 ? words : words.slice(shared);
}
