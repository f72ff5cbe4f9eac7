import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'email-masked',
  kind: 'pattern',
  item: 'email',
  form: 'masked',
  core: '[\\w.+-]{0,20}(?:[*•●]{1,30}|…)[\\w.+*-]{0,20}@(?:[\\w.*-]{1,100}\\.[\\w*]{2,24}|[*•●]{2,40})|[\\w.+-]{1,64}@[\\w-]{0,20}\\*{2,30}[\\w*-]{0,60}\\.[\\w*]{2,24}',
  gate: { anchor: '@' },
  weight: 0.95,
  inText: true,
  examples: {
    match: [
      'kim***@example.com',
      'k**@***.kr',
      '***@example.org',
      'k•••@example.com',
      'kim@e******.com',
      'k***@***',
      'k…@example.com',
    ],
    reject: ['kim@example.com', 'kim***'],
  },
});
