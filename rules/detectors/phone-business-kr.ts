import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'phone-business-kr',
  kind: 'pattern',
  item: 'phone',
  core: '1[568]\\d{2}-\\d{4}|0(?:80|30|50\\d)-\\d{3,4}-\\d{4}',
  boundary: { before: '[A-Za-z0-9_.-]', after: '[A-Za-z0-9_]|[.-]\\d' },
  gate: { digits: 8 },
  weight: 0.6,
  examples: {
    match: ['1588-0000', '1661-1234', '080-123-4567'],
    reject: ['1988-0000', '15880000', '1588-000'],
  },
  refs: ['Korean numbering plan, lines of companies'],
});
