import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'hash-hex-weak',
  kind: 'pattern',
  item: 'password',
  form: 'weak-hash',
  core: '(?:\\\\x|0[xX])?(?:[0-9a-f]{32}|[0-9A-F]{32}|[0-9a-f]{40}|[0-9A-F]{40})',
  weight: 0.15,
  examples: {
    match: [`0x${'A1'.repeat(16)}`, '0123456789abcdef'.repeat(2), 'a1'.repeat(20)],
    reject: ['0123456789abcdef', 'g'.repeat(32)],
  },
  refs: ['Lengths of MD5 and SHA-1; a digest of anything, a password only with a name that says so'],
});
