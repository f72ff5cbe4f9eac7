import { defineDetector } from '../../src/sdk/index.ts';
import { capitals, letters } from '../_shared/letters.ts';
import { stateCodes, states } from '../dictionaries/towns.ts';

export default defineDetector({
  id: 'town-state',
  kind: 'pattern',
  item: 'address-part',
  core: `[${capitals}][${letters} .'-]{1,30}, (?:[A-Z]{2,3}|[A-Z][${letters} ]{2,24})`,
  validate: (text) => {
    const state = text.slice(text.indexOf(', ') + 2).toLowerCase();
    return states.has(state) || stateCodes.has(state);
  },
  portable: { valid: `(?i), (?:${[...states, ...stateCodes].join('|')})$`, else: false },
  weight: 0.6,
  examples: {
    match: ['Springfield, Illinois', 'Sampleton, NY'],
    reject: ['springfield, illinois', 'Illinois', 'Springfield Illinois'],
  },
});
