import { defineDetector } from '../../src/sdk/index.ts';
import { familyNames } from '../dictionaries/family-names.ts';
import { firstNames } from '../dictionaries/first-names.ts';

export default defineDetector({
  id: 'person-name-lower',
  kind: 'pattern',
  item: 'name',
  core: "[a-z\\u00df-\\u024f]{2,20}(?: [a-z\\u00df-\\u024f'.-]{1,24}){1,3}",
  gate: { has: ['lower'] },
  // Any two words are written like this: both a given name and a family name tell people.
  validate: (match) => {
    const words = match.split(' ');
    const [first = '', last = ''] = [words[0], words.at(-1)];
    return (
      (firstNames.has(first) && familyNames.has(last)) || (familyNames.has(first) && firstNames.has(last))
    );
  },
  coverage: 0.4,
  weight: 0.85,
  examples: {
    match: ['jennifer garcia', 'kowalski adam', 'maria t. hernandez'],
    reject: ['Jennifer Garcia', 'jennifer', 'blue chair', 'jennifer chair'],
  },
});
