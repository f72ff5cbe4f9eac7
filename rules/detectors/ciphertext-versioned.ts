import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'ciphertext-versioned',
  kind: 'pattern',
  item: 'password',
  form: 'encrypted',
  core: '(?=[^A-Z]*[A-Z])(?=[^0-9]*[0-9])(?:[vk]\\d{1,3}[.:|](?:[a-z0-9-]{2,16}[.:|])?|(?:aws|gcp|azure|oci):(?:kms|kv|vault):|\\$(?:ENC|AES|enc|aes)\\$)[A-Za-z0-9+/_-]{20,4096}={0,2}(?:[.:|][A-Za-z0-9+/_-]{8,4096}={0,2}){0,3}',
  gate: { has: ['upper', 'digit'] },
  weight: 0.19,
  examples: {
    match: [
      `v1.aesgcm.${'aB3d'.repeat(6)}.${'Cd4E'.repeat(10)}`,
      `aws:kms:${'aB3+'.repeat(20)}`,
      `$ENC$${'aB3+'.repeat(8)}`,
      `k1|${'aB3+'.repeat(8)}`,
    ],
    reject: ['v1.2.3', 'v2.release-candidate-of-the-build', `v1.${'ab'.repeat(12)}`],
  },
  refs: ['A version of the key, or the service that keeps it, before what was encrypted with it; unverified'],
});
