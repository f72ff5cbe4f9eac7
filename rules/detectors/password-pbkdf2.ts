import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'password-pbkdf2',
  kind: 'pattern',
  item: 'password',
  form: 'strong-hash',
  core: '(?:pbkdf2_sha\\d{3}|pbkdf2:sha\\d{3}(?::\\d+)?|scrypt:\\d+:\\d+:\\d+)\\$[\\w+/=.$-]{20,400}|\\{PBKDF2[\\w-]*\\}[!-~]{20,300}',
  weight: 0.98,
  inText: true,
  examples: {
    match: [`pbkdf2_sha256$600000$${'a'.repeat(22)}$${'b'.repeat(43)}=`],
    reject: ['pbkdf2_sha256$1'],
  },
  refs: ['Modular crypt format; unverified'],
});
