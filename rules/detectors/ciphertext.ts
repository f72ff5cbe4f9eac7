import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'ciphertext',
  kind: 'pattern',
  item: 'password',
  form: 'encrypted',
  core: 'vault:v\\d+:[A-Za-z0-9+/=]{20,}|gAAAAA[\\w-]{60,}={0,2}|enc:[\\w:+/=-]{20,}|ENC\\([A-Za-z0-9+/=]{16,}\\)|-----BEGIN PGP MESSAGE-----[\\s\\S]{0,8000}|\\\\xc30d0[0-9a-f]{20,}|AQICA[A-Za-z0-9+/=]{60,}|U2FsdGVkX1[A-Za-z0-9+/=]{20,}',
  gate: { minLength: 22 },
  weight: 0.3,
  examples: {
    match: [`vault:v1:${'a'.repeat(24)}`, `U2FsdGVkX1${'a'.repeat(22)}=`],
    reject: ['vault:v1:a', 'ENC()'],
  },
  refs: ['Vault transit, Fernet, Jasypt, OpenPGP (RFC 9580), AWS KMS, OpenSSL salted; prefixes unverified'],
});
