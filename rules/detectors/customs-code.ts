import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'customs-code',
  kind: 'pattern',
  item: 'customs-code',
  core: 'P\\d{12}',
  boundary: { before: '[A-Za-z0-9_-]', after: '[A-Za-z0-9_-]' },
  gate: { digits: 12 },
  weight: 0.75,
  inText: true,
  examples: { match: ['P123456789012'], reject: ['P12345678901', 'Q123456789012'] },
  refs: ['Korea Customs Service, personal customs clearance code'],
});
