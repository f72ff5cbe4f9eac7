import { defineDetector } from '../../src/sdk/index.ts';
import { wordStart } from './_shared/labels.ts';
import { isPerson, namePattern } from './_shared/people-en.ts';

/** What one does with a person, and how a person is addressed. */
const doings =
  "(?:[Ss]poke|[Ss]peak|[Tt]alked|[Mm]et) (?:with|to)|[Mm]et|[Cc]alled|[Pp]honed|[Ee]mailed|[Cc]ontact(?:ed)?|[Dd]ear|[Ss]igned by|[Rr]equested by|[Rr]eported by|[Aa]ssigned to|[Mm]y name is|I[’']m|I am|[Tt]his is";
const before = new RegExp(`^(?:${doings}) `, 'u');

export default defineDetector({
  id: 'name-met-en',
  kind: 'pattern',
  item: 'name',
  core: `(?:${doings}) ${namePattern}`,
  boundary: { before: wordStart, after: '[\\p{L}\\d]' },
  gate: {
    words: [
      'my name',
      "i'm ",
      'i’m ',
      'i am ',
      'this is ',
      ...'spoke speak talked called phoned emailed contact dear signed requested reported assigned'.split(
        ' ',
      ),
      'met ',
    ],
  },
  validate: (text) => isPerson(text.replace(before, '')),
  weight: 0.86,
  inText: true,
  labelled: true,
  examples: {
    match: [
      'spoke with James Smith',
      'Dear Jennifer Example',
      'called Maria Garcia',
      'my name is Minsu Kim',
      "I'm Maria Garcia",
      'This is Jennifer Example',
    ],
    reject: [
      'spoke with Customer Support',
      'contact Sales Team',
      'met Victoria Station',
      'Dear Customer',
      "I'm Not Sure",
      'This is Victoria Station',
    ],
  },
});
