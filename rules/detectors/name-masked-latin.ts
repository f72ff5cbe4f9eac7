import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'name-masked-latin',
  kind: 'pattern',
  item: 'name',
  form: 'masked',
  core: '[A-Za-z]{1,12}\\*{2,12}[A-Za-z]{0,4}(?: [A-Za-z]{0,12}\\*{2,12}[A-Za-z]{0,4})?',
  weight: 0.4,
  examples: {
    match: ['kim***', 'J*** D**', 'so****ne'],
    reject: ['kim', '***', 'a*b', 'kim***@example.com'],
  },
  refs: ['Masked logins look the same; a name only with a column that says so'],
});
