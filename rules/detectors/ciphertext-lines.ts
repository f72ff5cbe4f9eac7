import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'ciphertext-lines',
  kind: 'pattern',
  item: 'password',
  form: 'encrypted',
  core: '(?:[A-Za-z0-9+/]{64}|[A-Za-z0-9+/]{76})(?:\\r?\\n[A-Za-z0-9+/]{1,76}){1,200}={0,2}',
  gate: { token: 64, has: ['upper', 'lower'] },
  weight: 0.1,
  examples: {
    match: [`${'aB3+'.repeat(19)}\n${'aB3+'.repeat(4)}`],
    reject: [`${'aB3+'.repeat(18)}\naB3+`, 'two\nlines'],
  },
  refs: ['Base64 broken into lines: MIME, PEM, TO_BASE64 of MySQL'],
});
