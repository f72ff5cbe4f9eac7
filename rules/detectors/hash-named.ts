import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'hash-named',
  kind: 'pattern',
  item: 'password',
  form: 'strong-hash',
  core: '(?:(?:hmac|HMAC)[-_]?)?(?:(?:sha|SHA)[-_]?(?:2|224|256|384|512)|(?:sha|SHA)3[-_]\\d{3}|blake2[bs]|blake3|argon2(?:id|i|d)?|hmac|HMAC)[:$][\\w+/=.:$,-]{32,300}|\\{(?:S?SHA|s?sha)-?(?:224|256|384|512)\\}[A-Za-z0-9+/=]{32,300}|\\{(?:bcrypt|argon2|scrypt|pbkdf2|CRYPT|crypt)(?:@[\\w.-]{1,40})?\\}[\\w+/=.:$,-]{20,400}|\\$(?:y|gy|7|scrypt|sha256|sha512|bcrypt-sha256|pbkdf2-sha256|pbkdf2-sha512)\\$[\\w+/=.:$,-]{20,400}',
  weight: 0.19,
  examples: {
    match: [
      `sha256:${'a1'.repeat(32)}`,
      `{SHA256}${'aB3+'.repeat(10)}aB3=`,
      `$y$j9T$${'a'.repeat(22)}$${'b'.repeat(43)}`,
    ],
    reject: ['sha256:abc', 'a1'.repeat(32), '{SHA256}'],
  },
  refs: ['RFC 2307, Spring Security, OCI digests, passlib; a digest of anything'],
});
