import { defineDetector } from '../../src/sdk/index.ts';
import { entities } from './_shared/entities.ts';

export default defineDetector({
  id: 'redacted-entity',
  kind: 'pattern',
  item: 'name',
  form: 'masked',
  core: `<(?:${entities})>|\\[(?:${entities})\\]|\\{\\{?(?:${entities})\\}?\\}`,
  weight: 0.05,
  examples: {
    match: ['<EMAIL_ADDRESS>', '[PERSON]', '{{NAME}}', '[이름]'],
    reject: ['<BR>', '[1]', 'NAME', '<email>'],
  },
  refs: ['What Presidio, Comprehend and others put in the place of what they found'],
});
