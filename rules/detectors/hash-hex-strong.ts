import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'hash-hex-strong',
  kind: 'pattern',
  item: 'password',
  form: 'strong-hash',
  core: '(?:\\\\x|0[xX])?(?:[0-9a-fA-F]{56}|[0-9a-fA-F]{64}|[0-9a-fA-F]{96}|[0-9a-fA-F]{128})',
  weight: 0.15,
  examples: { match: ['a1'.repeat(32), 'a1'.repeat(64)], reject: ['a1'.repeat(20), 'a1'.repeat(33)] },
  refs: ['Lengths of SHA-224, -256, -384 and -512; a digest of anything'],
});
