import { defineDetector } from '../../src/sdk/index.ts';
import { passesItaly } from './_validate/abroad.ts';

export default defineDetector({
  id: 'national-id-italy',
  kind: 'pattern',
  item: 'national-id',
  core: '[A-Z]{6}[\\dLMNP-V]{2}[A-EHLMPRST][\\dLMNP-V]{2}[A-Z][\\dLMNP-V]{3}[A-Z]',
  validate: (text) => (passesItaly(text) ? true : 'unknown'),
  chance: { of: 0.04, unknown: false },
  weight: 0.9,
  examples: { match: ['RSSMRA85T10A562S'], reject: ['RSSMRA85T10A562', 'RSSMRA85Z10A562S'] },
  refs: ['Codice fiscale; examples are those of textbooks and of nobody'],
});
