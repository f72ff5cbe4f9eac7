import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'email-masked',
  kind: 'pattern',
  item: 'email',
  form: 'masked',
  core: '[\\w.+-]{0,20}[*•●]{1,30}[\\w.+*-]{0,20}@[\\w.*-]{1,100}\\.[\\w*]{2,24}|[\\w.+-]{1,64}@[\\w-]{0,20}\\*{2,30}[\\w*-]{0,60}\\.[\\w*]{2,24}',
  gate: { minLength: 6, has: ['at', 'dot', 'star'], anchor: '@' },
  weight: 0.95,
  inText: true,
  examples: {
    match: ['kim***@example.com', 'k**@***.kr', '***@example.org', 'k•••@example.com', 'kim@e******.com'],
    reject: ['kim@example.com', 'kim***'],
  },
});
