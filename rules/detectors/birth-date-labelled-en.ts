import { defineDetector } from '../../src/sdk/index.ts';
import { dateForms, westernDates } from './_shared/dates.ts';
import { wordEnd, wordStart } from './_shared/labels.ts';

export default defineDetector({
  id: 'birth-date-labelled-en',
  kind: 'pattern',
  item: 'date-of-birth',
  core: `(?:DOB|[Dd]ob|D\\.O\\.B\\.?|[Dd]ate of [Bb]irth|[Bb]irth ?[Dd]ate|[Bb]irthday|[Bb]orn(?: on)?)(?: is| was)?[ :=.)-]{1,3}(?:${dateForms}|${westernDates})`,
  boundary: { before: wordStart, after: wordEnd },
  gate: { words: ['dob', 'd.o', 'date', 'birth', 'born'] },
  weight: 0.93,
  inText: true,
  labelled: true,
  examples: {
    match: ['DOB: 1990-01-31', 'date of birth 01/31/1990', 'born on March 5, 1985', 'Birthday: 5 May 1985'],
    reject: ['born in 1990', 'date of order 01/31/2024', 'DOB unknown'],
  },
});
