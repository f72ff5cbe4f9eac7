import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'login-sample',
  kind: 'pattern',
  item: 'username',
  core: '(?:user|test|tester|testuser|guest|member|admin|hong|kim|lee|park|choi)[_-]?\\d{0,4}',
  weight: 0.05,
  examples: { match: ['user01', 'test3', 'admin', 'hong1234'], reject: ['users', 'usage1', 'kimchi'] },
  refs: ['What samples call their users; a role as often'],
});
