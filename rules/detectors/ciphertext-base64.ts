import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'ciphertext-base64',
  kind: 'pattern',
  item: 'password',
  form: 'encrypted',
  core: '(?=[a-z0-9+/_-]*[A-Z])(?=[A-Z0-9+/_-]*[a-z])(?:[A-Za-z0-9+/]{22,4096}|[A-Za-z0-9_-]{22,4096})={0,2}',
  gate: { has: ['upper', 'lower'] },
  validate: (text) => {
    // Images and documents begin alike; what is no whole number of bytes is no base64.
    if (/^(?:\/9j\/|iVBORw0KGgo|R0lGOD|JVBERi0|UEsDB|UklGR|eyJ)/.test(text)) return false;
    const { length } = text.replace(/=+$/, '');
    if (length % 4 === 1 || (length < text.length && text.length % 4 !== 0)) return false;
    // Block ciphers give multiples of sixteen bytes; other modes any length, so that a miss proves nothing.
    return Math.floor((length * 3) / 4) % 16 === 0 ? true : 'unknown';
  },
  weight: 0.1,
  examples: {
    match: [
      'qvASabcDEFghiJKLmnoPQR',
      'q83vASNFZ4mrze8BI0VniQ==',
      `${'aB3+'.repeat(16)}`,
      `${'aB3_'.repeat(10)}aB3`,
    ],
    reject: ['HelloWorld', 'abcabcabcabcabcabcabcabcabc', `/9j/${'aB3+'.repeat(16)}`],
  },
  refs: ['Base64 and base64url (RFC 4648) of what looks random'],
});
