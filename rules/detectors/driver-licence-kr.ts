import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'driver-licence-kr',
  kind: 'pattern',
  item: 'driver-licence',
  core: '(?:1[1-9]|2[0-68])-\\d{2}-\\d{6}-\\d{2}',
  boundary: { before: '[A-Za-z0-9_.-]', after: '[A-Za-z0-9_]|[.-]\\d' },
  gate: { digits: 12 },
  weight: 0.75,
  examples: {
    match: ['11-20-123456-01', '26-20-123456-01'],
    reject: ['27-20-123456-01', '11-20-12345-01', '262012345601'],
  },
  refs: ['Region codes 11-26 and 28; the check digits are not published'],
});
