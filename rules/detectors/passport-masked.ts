import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'passport-masked',
  kind: 'pattern',
  item: 'passport',
  form: 'masked',
  core: '[MSRODG](?:[*●]{4,8}\\d{0,4}|\\d{2,4}[*●]{3,6}\\d{0,3})',
  weight: 0.5,
  examples: { match: ['M****1234', 'M1234****', 'M12***678'], reject: ['M12345678', 'M***', 'K****1234'] },
  refs: ['Form of passport-kr, digits masked; a name only with a column that says so'],
});
