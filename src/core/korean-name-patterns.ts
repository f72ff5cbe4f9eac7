import type { PortableCase } from './detector.ts';
import { givenSyllables } from './given-names.ts';
import { compounds, nameLikes, nounEnds, nouns, rareEnds } from './korean-names.ts';

/** `isKoreanName` in patterns of RE2, for engines that run no functions. They look at a name between bars: `|김민수|`. */
const given = `[${givenSyllables}]`;
const other = `[^${givenSyllables}|]`;
const nounLike = `\\|(?:${[...nameLikes].join('|')})\\||\\|(?:${[...nouns].join('|')})[${[...nounEnds].join('')}]|\\|${compounds}${other}{1,2}\\|`;
const rareEnd = `[${[...rareEnds].join('')}]\\|`;
const oneGiven = `\\|(?:${compounds}(?:${given}[가-힣]?|[가-힣]${given})|[가-힣](?:${given}[가-힣]|[가-힣]${given}))\\|`;
const allGiven = `\\|(?:${compounds}|[가-힣]${given})${given}{1,2}\\|`;

/** What is no name, however typical its syllables must be. */
export const noNames: PortableCase = { patterns: [nounLike], is: false };

/**
 * The answers for texts that hold all of some patterns.
 * @param typical how many of the given syllables must be of those that names are made of
 */
export function nameCases(where: readonly string[], typical: 1 | 2): PortableCase[] {
  const cases: PortableCase[] =
    typical === 2
      ? [
          { patterns: [...where, rareEnd], is: false },
          { patterns: [...where, allGiven], is: true },
        ]
      : [{ patterns: [...where, oneGiven], is: true }];
  return where.length === 0 ? cases : [...cases, { patterns: where, is: false }];
}
