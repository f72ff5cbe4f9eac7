import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'ga-client',
  kind: 'pattern',
  item: 'cookie',
  core: 'GA1\\.\\d\\.\\d+\\.\\d{10}|GS[12]\\.\\d\\.[\\w.$]{10,}',
  weight: 0.97,
  inText: true,
  examples: {
    match: ['GA1.2.123456789.1700000000', 'GS1.1.1700000000.1.1.1700000001'],
    reject: ['GA1.2', '1.2.123456789.1700000000'],
  },
  refs: ['Cookies _ga and _ga_*; unverified'],
});
