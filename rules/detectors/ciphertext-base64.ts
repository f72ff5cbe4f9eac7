import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'ciphertext-base64',
  kind: 'pattern',
  item: 'password',
  form: 'encrypted',
  core: '(?=[^=]*[A-Z])(?=[^=]*[a-z])(?=[^=]*[0-9+/])[A-Za-z0-9+/]{22,4096}={0,2}',
  gate: { minLength: 22, token: 22, has: ['upper', 'lower'] },
  validate: (text) => {
    // Block ciphers give multiples of sixteen bytes; other modes any length, so that a miss proves nothing.
    const bytes = Math.floor((text.replace(/=+$/, '').length * 3) / 4);
    return text.length % 4 !== 0 ? false : bytes % 16 === 0 ? true : 'unknown';
  },
  weight: 0.1,
  examples: {
    match: ['q83vASNFZ4mrze8BI0VniQ==', `${'aB3+'.repeat(16)}`],
    reject: ['HelloWorld', 'abcabcabcabcabcabcabcabcabc'],
  },
  refs: ['Base64 (RFC 4648) of what looks random'],
});
