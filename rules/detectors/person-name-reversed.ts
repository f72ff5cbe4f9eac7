import { defineDetector } from '../../src/sdk/index.ts';
import { firstNames } from '../dictionaries/first-names.ts';

export default defineDetector({
  id: 'person-name-reversed',
  kind: 'pattern',
  item: 'name',
  core: "(?:van |de |von |der |da |di )?\\p{Lu}[\\p{L}'-]{1,24}, (?:[A-Z][a-z]{1,3}\\. )?\\p{Lu}[\\p{L}'-]{1,20}(?: \\p{Lu}\\.?)?",
  gate: { minLength: 6, maxLength: 60, has: ['space', 'comma'] },
  // Cities and states are written alike; a given name after the comma tells people.
  validate: (match) => {
    const rest = match.toLowerCase().slice(match.indexOf(', ') + 2);
    return rest.split(' ').some((word) => firstNames.has(word));
  },
  weight: 0.9,
  examples: {
    match: ['Example, Jennifer', 'van Sample, Peter', "O'Muster, Maria T."],
    reject: ['Springfield, Illinois', 'Example, jennifer', 'Example Jennifer'],
  },
});
