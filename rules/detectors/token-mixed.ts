import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'token-mixed',
  kind: 'pattern',
  item: 'token',
  form: 'tokenised',
  core: '(?=[a-z0-9_-]*[A-Z])(?=[A-Z0-9_-]*[a-z])(?=[A-Za-z_-]*[0-9])[A-Za-z0-9_-]{16,21}',
  gate: { has: ['upper', 'lower', 'digit'] },
  weight: 0.05,
  examples: {
    match: ['aB3dE5gH7jK9mN1p', 'V1StGXR8_Z5jdHi6B-myT'],
    reject: ['ABCDEFGH12345678', 'aB3dE5gH'],
  },
  refs: ['Nano ID and the like: random characters, shorter than base64 of sixteen bytes'],
});
