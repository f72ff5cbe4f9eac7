import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'login-masked',
  kind: 'pattern',
  item: 'username',
  form: 'masked',
  core: '[a-z][a-z0-9._-]{0,19}\\*{2,16}[a-z0-9]{0,4}',
  weight: 0.6,
  examples: {
    match: ['kim***', 'so****ne', 'user01**'],
    reject: ['kim', '***', 'K*** M***', 'kim***@example.com'],
  },
  refs: ['A login with its end masked; a name written in lower case looks the same'],
});
