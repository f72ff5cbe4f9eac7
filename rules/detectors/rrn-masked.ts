import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'rrn-masked',
  kind: 'pattern',
  item: 'rrn',
  form: 'masked',
  core: '\\d{6}-?[0-9*][*xX●]{6}',
  gate: { minLength: 13, digits: 6, has: ['star'] },
  weight: 0.9,
  inText: true,
  examples: {
    match: ['900101-1******', '900101-*******', '900101-1xxxxxx'],
    reject: ['900101-1234567', '900101-1***'],
  },
});
