import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'name-masked-western',
  kind: 'pattern',
  item: 'name',
  form: 'masked',
  core: '[A-Z][a-z]{0,11}\\*{1,12}[a-z]{0,4}(?: [A-Z][a-z]{0,11}\\*{1,12}[a-z]{0,4}){1,2}',
  weight: 0.8,
  examples: { match: ['J*** D**', 'Ja*** Sm***h', 'K** M**** L**'], reject: ['J*** doe', 'K***', '* *'] },
  refs: ['A first and a last name, both masked'],
});
