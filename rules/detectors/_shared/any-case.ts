/**
 * Words as alternatives of a pattern: `Street`, `street`, `STREET`. V8 is slower with a flag for letters of either case, and where
 * not all that begin alike stand together.
 * @param loud those of them that are written in capitals
 */
export const anyCase = (words: readonly string[], loud = words): string =>
  [
    ...byFirst(words).map(([first, rests]) => `[${first.toUpperCase()}${first}](?:${rests.join('|')})`),
    ...byFirst(loud.map((word) => word.toUpperCase())).map(
      ([first, rests]) => `${first}(?:${rests.join('|')})`,
    ),
  ].join('|');

/** What follows each first letter. */
const byFirst = (words: readonly string[]): [string, string[]][] =>
  [...Map.groupBy(words, ([first = '']) => first).entries()].map(([first, group]) => [
    first,
    group.map((word) => word.slice(1)),
  ]);
