import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'email-masked',
  kind: 'pattern',
  item: 'email',
  form: 'masked',
  core: '[\\w.+-]{0,10}\\*{2,}[\\w.+-]{0,10}@[\\w.*-]{1,100}\\.[\\w*]{2,24}',
  gate: { minLength: 7, has: ['at', 'dot', 'star'], anchor: '@' },
  weight: 0.95,
  inText: true,
  examples: {
    match: ['kim***@example.com', 'k**@***.kr', '***@example.org'],
    reject: ['kim@example.com', 'kim***'],
  },
});
