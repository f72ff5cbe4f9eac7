import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'mac-address',
  kind: 'pattern',
  item: 'mac-address',
  core: '[0-9A-Fa-f]{2}(?:(?::[0-9A-Fa-f]{2}){5}|(?:-[0-9A-Fa-f]{2}){5}|[0-9A-Fa-f]{2}(?:\\.[0-9A-Fa-f]{4}){2})',
  boundary: { before: '[\\w:.-]', after: '[\\w:-]|\\.\\w' },
  gate: { minLength: 14, maxLength: 17, token: 14, any: ['colon', 'hyphen', 'dot'] },
  weight: 0.95,
  inText: true,
  examples: {
    match: ['00:1A:2B:3C:4D:5E', '00-1a-2b-3c-4d-5e', '001a.2b3c.4d5e'],
    reject: ['00:1A:2B:3C:4D', '00:1A:2B:3C:4D:5G', '10:20:30', '1234.5678.9'],
  },
  refs: ['IEEE 802'],
});
