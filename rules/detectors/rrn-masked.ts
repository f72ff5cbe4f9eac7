import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'rrn-masked',
  kind: 'pattern',
  item: 'rrn',
  form: 'masked',
  core: '\\d{6}(?: ?- ?)?(?:[0-9*xX●#][*xX●#]{6}|\\d{2}[*xX●#]{5}|\\d{3}[*xX●#]{4})|\\d{2,4}[*●]{2,4}-?[1-8*●][*●]{6}|\\d{2}[*●]{2}\\d{2}-?[1-8*●][*●]{6}|[*●]{6}-?(?:[1-8*●][*●]{6}|\\d{7})',
  gate: { minLength: 11, has: ['star'] },
  weight: 0.9,
  inText: true,
  examples: {
    match: [
      '900101-1******',
      '900101-*******',
      '900101-1xxxxxx',
      '******-1******',
      '90**01-1******',
      '******-*******',
      '900101-12*****',
      '900101 - 1******',
      '900101-#######',
    ],
    reject: ['900101-1234567', '900101-1***'],
  },
});
