import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'email-list',
  kind: 'pattern',
  item: 'email',
  core: '[[{]?"?[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}"?(?:[ ]?[,;|\\n][ ]?"?[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}"?){1,40}[\\]}]?',
  gate: { anchor: '@' },
  weight: 0.97,
  examples: {
    match: [
      'a@example.com;b@example.org',
      '{a@example.com,b@example.com}',
      '["a@example.com", "b@example.com"]',
    ],
    reject: ['a@example.com', 'a@example.com b@example.com', 'a@b;c'],
  },
  refs: ['Lists as mail programs and array columns write them'],
});
