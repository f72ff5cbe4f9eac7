import { defineDetector } from '../../src/sdk/index.ts';

const decimals = /^\d{2}(?:-\d{2}){5}$/;

export default defineDetector({
  id: 'mac-address',
  kind: 'pattern',
  item: 'mac-address',
  core: '[0-9A-Fa-f]{2}(?:(?::[0-9A-Fa-f]{2}){5}|(?:-[0-9A-Fa-f]{2}){5}|[0-9A-Fa-f]{2}(?:\\.[0-9A-Fa-f]{4}){2})',
  boundary: { before: '[\\w:.-]', after: '[\\w:-]|\\.\\w' },
  // Six numbers of two digits with hyphens are a draw, a shelf or a day and its time.
  validate: (text) => (decimals.test(text) ? false : 'unknown'),
  portable: { cases: [{ patterns: [decimals.source], is: false }], else: 'unknown' },
  weight: 0.95,
  inText: true,
  examples: {
    match: ['00:1A:2B:3C:4D:5E', '00-1a-2b-3c-4d-5e', '001a.2b3c.4d5e'],
    reject: ['00:1A:2B:3C:4D', '00:1A:2B:3C:4D:5G', '10:20:30', '1234.5678.9', '04-11-23-29-37-45'],
  },
  refs: ['IEEE 802'],
});
