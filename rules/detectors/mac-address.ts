import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'mac-address',
  kind: 'pattern',
  item: 'mac-address',
  core: '(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}|(?:[0-9A-Fa-f]{2}-){5}[0-9A-Fa-f]{2}',
  boundary: { before: '[0-9A-Fa-f:-]', after: '[0-9A-Fa-f:-]' },
  gate: { minLength: 17 },
  weight: 0.95,
  inText: true,
  examples: {
    match: ['00:1A:2B:3C:4D:5E', '00-1a-2b-3c-4d-5e'],
    reject: ['00:1A:2B:3C:4D', '00:1A:2B:3C:4D:5G', '10:20:30'],
  },
  refs: ['IEEE 802'],
});
