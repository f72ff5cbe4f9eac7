import { defineDetector } from '../../src/sdk/index.ts';
import { letters } from '../_shared/letters.ts';
import { familyNames } from '../dictionaries/family-names.ts';
import { firstNames } from '../dictionaries/first-names.ts';
import { isThing } from './_shared/people-en.ts';

export default defineDetector({
  id: 'person-name-western',
  kind: 'pattern',
  item: 'name',
  core: `(?:[A-Z][a-z]{1,9}\\.? )?[A-Z][${letters}'-]{1,20}(?: [A-Z]\\.?)?(?: (?:van |de |von |der |da |di )?[A-Z][${letters}'-]{1,24}){1,3}|[A-Z][${letters}'-]{1,20} [A-Z]\\.`,
  // Companies, titles and places are written alike; a given name at the start tells people, or one after a family name.
  validate: (match) => {
    const [first = '', ...rest] = match.toLowerCase().split(' ');
    if (isThing(rest.at(-1) ?? '')) return false;
    if (firstNames.has(first)) return true;
    const given = rest.findIndex((word) => firstNames.has(word));
    return given >= 0 && (familyNames.has(first) || (given === 0 && rest.length > 1));
  },
  // Lists know the names of some countries better than those of others.
  coverage: 0.48,
  weight: 0.88,
  examples: {
    match: [
      'Jennifer Example',
      'Dr. Peter van Example',
      'Maria T. Sample',
      'Georgescu Ana',
      'Jennifer E.',
      'García Hernández María José',
    ],
    reject: [
      'jennifer',
      'Example',
      'Blue Chair 12',
      'Chair Jennifer',
      'jennifer garcia',
      'Oscar Chair',
      'Victoria Station',
    ],
  },
});
