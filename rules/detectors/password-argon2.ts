import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'password-argon2',
  kind: 'pattern',
  item: 'password',
  form: 'strong-hash',
  core: '\\$argon2(?:id|i|d)\\$[\\w=,$+/.-]{20,400}',
  weight: 0.98,
  inText: true,
  examples: {
    match: [`$argon2id$v=19$m=65536,t=3,p=4$${'a'.repeat(22)}$${'b'.repeat(43)}`],
    reject: ['$argon2$x'],
  },
  refs: ['Modular crypt format; unverified'],
});
