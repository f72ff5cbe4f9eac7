import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'password-crypt-sha',
  kind: 'pattern',
  item: 'password',
  form: 'strong-hash',
  core: '\\$[56]\\$(?:rounds=\\d+\\$)?[./A-Za-z0-9]{1,16}\\$[./A-Za-z0-9]{43,86}|\\$P\\$[./A-Za-z0-9]{31}|\\$S\\$[./A-Za-z0-9]{52}',
  weight: 0.98,
  inText: true,
  examples: { match: [`$6$saltsalt$${'a'.repeat(86)}`], reject: ['$6$salt'] },
  refs: ['Modular crypt format; unverified'],
});
