import { defineDetector } from '../../src/sdk/index.ts';

/** Digits that the common digests have: SHA-224 to SHA-512. */
const digests = new Set([56, 64, 96, 128]);
/** Those of two or three blocks of eight bytes; other short words of these letters may be anything. */
const shortest = new Set([16, 24]);

export default defineDetector({
  id: 'ciphertext-hex',
  kind: 'pattern',
  item: 'password',
  form: 'encrypted',
  core: '(?=[0-9xX\\\\]*[a-fA-F])(?:\\\\x|0[xX])?[0-9a-fA-F]{16,4096}(?:[:.][0-9a-fA-F]{2,2048}){0,2}',
  gate: { any: ['lower', 'upper'] },
  validate: (text) => {
    if (/[:.]/.test(text)) return 'unknown';
    const { length } = text.replace(/^(?:\\x|0x)/i, '');
    if (length < 42) return shortest.has(length) ? 'unknown' : false;
    return length % 2 === 0 && !digests.has(length) ? 'unknown' : false;
  },
  weight: 0.1,
  examples: {
    match: [
      'a1b2c3d4a1b2c3d4',
      `0x${'a1'.repeat(41)}`,
      `${'a1'.repeat(12)}:${'b2'.repeat(13)}:${'c3'.repeat(16)}`,
    ],
    reject: ['1234567890123456', 'a1'.repeat(32), 'a1b2c3'],
  },
  refs: ['Hexadecimal digits of a length that no common digest has; also iv:ciphertext:tag'],
});
