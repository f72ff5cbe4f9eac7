import { defineDetector } from '../../src/sdk/index.ts';
import { entities } from './_shared/entities.ts';

export default defineDetector({
  id: 'token-entity',
  kind: 'pattern',
  item: 'token',
  form: 'tokenised',
  core: `[<[{]?(?:${entities})[_-][0-9A-Fa-f]{1,32}[>\\]}]?`,
  weight: 0.05,
  examples: {
    match: ['PERSON_12', '<EMAIL_ADDRESS_3>', 'NAME_0f3a9c', '[이름_4]'],
    reject: ['PERSON', 'person_12', 'ITEM_12'],
  },
  refs: ['What tools that de-identify put in the place of somebody, the same for the same one'],
});
