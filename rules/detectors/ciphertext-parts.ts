import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'ciphertext-parts',
  kind: 'pattern',
  item: 'password',
  form: 'encrypted',
  core: '(?=[A-Za-z0-9+/_=:$.-]{18})(?=[a-z0-9+/_=:$.-]*[A-Z])(?=[A-Z0-9+/_=:$.-]*[a-z])(?:[A-Za-z0-9+/_-]{12,64}={0,2}[:$]|(?:[A-Za-z0-9+/_-]{16}|[A-Za-z0-9+/_-]{22}|[A-Za-z0-9+/_-]{24})={0,2}\\.)[A-Za-z0-9+/_-]{2,4096}={0,2}(?:[:.$][A-Za-z0-9+/_-]{16,64}={0,2})?',
  gate: { token: 18, has: ['upper', 'lower'] },
  weight: 0.1,
  examples: {
    match: [
      `${'aB3+'.repeat(4)}:${'Cd4/'.repeat(5)}:${'eF5a'.repeat(5)}Zw==`,
      `${'aB3+'.repeat(6)}.${'Cd4/'.repeat(8)}`,
    ],
    reject: ['aB3:cD4', 'http://example.com/A'],
  },
  refs: ['Initialisation vector, ciphertext and authentication tag in base64, written one after the other'],
});
