import { defineDetector } from '../../src/sdk/index.ts';
import { capitals, letters } from '../_shared/letters.ts';
import { firstNames } from '../dictionaries/first-names.ts';
import { states } from '../dictionaries/towns.ts';

const titles = new Set('mr mrs miss ms master dr prof rev mme mlle herr frau jr sr'.split(' '));

export default defineDetector({
  id: 'person-name-reversed',
  kind: 'pattern',
  item: 'name',
  core: `(?:van |de |von |der |da |di )?[${capitals}][${letters}'’-]{1,24}(?: [${capitals}][${letters}'’-]{1,24})?, [${capitals}][${letters}'’.-]{0,20}(?: (?:[${capitals}][${letters}'’.-]{0,20}|of|de|van|von|\\(.{1,60})){0,6}`,
  // Cities and states are written alike; a given name or a title after the comma tells people.
  validate: (match) => {
    const rest = match.toLowerCase().slice(match.indexOf(', ') + 2);
    if (states.has(rest)) return false;
    return rest.split(/[ .()]+/).some((word) => firstNames.has(word) || titles.has(word));
  },
  weight: 0.9,
  examples: {
    match: [
      'Example, Jennifer',
      'van Sample, Peter',
      "O'Muster, Maria T.",
      'Sample, Mrs. Karl Johan (Maria Example)',
      'EXAMPLE, GEORGE EDWARD',
    ],
    reject: ['Springfield, Illinois', 'Richmond, Virginia', 'Example, jennifer', 'Example Jennifer'],
  },
});
