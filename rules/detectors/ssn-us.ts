import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'ssn-us',
  kind: 'pattern',
  item: 'national-id',
  core: '(?:00[1-9]|0[1-9]\\d|[1-578]\\d\\d|6[0-57-9]\\d|66[0-57-9])-(?:0[1-9]|[1-9]\\d)-(?:[1-9]\\d{3}|0[1-9]\\d\\d|00[1-9]\\d|000[1-9])',
  boundary: { before: '[A-Za-z0-9_.-]', after: '[A-Za-z0-9_]|[.-]\\d' },
  gate: { digits: 9 },
  weight: 0.8,
  inText: true,
  examples: {
    match: ['219-09-9999', '078-05-1120'],
    reject: ['000-12-3456', '666-12-3456', '123-45-678', '900-12-3456'],
  },
  refs: ['Social Security Administration, numbers never issued'],
});
