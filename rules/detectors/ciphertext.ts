import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'ciphertext',
  kind: 'pattern',
  item: 'password',
  form: 'encrypted',
  core: 'vault:v\\d+:[\\w+/=-]{20,}|gAAAAA[\\w-]{60,}={0,2}|(?:enc|encrypted|cipher|crypt|aes|aes-?\\d{3}(?:-(?:gcm|cbc|ctr))?|AES|AES-?\\d{3}(?:-(?:GCM|CBC|CTR))?|ARIA|SEED|kms|pgp|age):[\\w.:+/=-]{16,}|ENC\\([\\w+/=-]{16,}\\)|ENC\\[[\\w,:+/= -]{16,}\\]|\\{(?:cipher|AES|aes|enc)\\}[\\w+/=-]{16,}|-----BEGIN (?:PGP MESSAGE|AGE ENCRYPTED FILE|PKCS7|CMS)-----[\\s\\S]{0,8000}|age-encryption\\.org/v1[\\s\\S]{0,8000}|(?:\\\\x)?c30d0[0-9a-f]{20,}|(?:AQICA|AYAD|AgV4|CiQA|YWdlLWVuY3J5cHRpb24ub3Jn|jA0E|hQEMA|hQIMA|eyJpdiI6I)[\\w+/=-]{40,}|U2FsdGVkX1[A-Za-z0-9+/=]{20,}',
  weight: 0.3,
  examples: {
    match: [
      `ENC[AES256_GCM,data:${'aB3+'.repeat(4)},type:str]`,
      `{cipher}${'a1'.repeat(16)}`,
      `aes-256-gcm:${'aB3+'.repeat(8)}`,
      `vault:v1:${'a'.repeat(24)}`,
      `U2FsdGVkX1${'a'.repeat(22)}=`,
    ],
    reject: ['vault:v1:a', 'ENC()'],
  },
  refs: [
    'Vault transit, Fernet, Jasypt, SOPS, Spring Cloud Config, OpenPGP (RFC 9580), age, AWS and Google KMS, Laravel, OpenSSL salted; prefixes unverified',
  ],
});
