import { defineDetector } from '../../src/sdk/index.ts';
import { letters } from '../_shared/letters.ts';
import { firstNames } from '../dictionaries/first-names.ts';

export default defineDetector({
  id: 'person-name-western',
  kind: 'pattern',
  item: 'name',
  core: `(?:[A-Z][a-z]{1,9}\\.? )?[A-Z][${letters}'-]{1,20}(?: [A-Z]\\.?)?(?: (?:van |de |von |der |da |di )?[A-Z][${letters}'-]{1,24}){1,2}`,
  gate: { minLength: 5, maxLength: 60, has: ['space', 'upper'] },
  // Companies, titles and places are written alike; a given name at the start tells people.
  validate: (match) => {
    const words = match.toLowerCase().split(' ');
    return firstNames.has(words[0] ?? '') || (words.length > 2 && firstNames.has(words[1] ?? ''));
  },
  weight: 0.88,
  examples: {
    match: ['Jennifer Example', 'Dr. Peter van Example', 'Maria T. Sample'],
    reject: ['jennifer', 'Example', 'Blue Chair 12'],
  },
});
