import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'mobile-kr-apart',
  kind: 'pattern',
  item: 'mobile-phone',
  core: '01[016-9] - \\d{3,4} - \\d{4}',
  boundary: { before: '[A-Za-z0-9_.-]', after: '[A-Za-z0-9_]|[.-]\\d' },
  gate: { digits: 4 },
  weight: 0.9,
  inText: true,
  examples: { match: ['010 - 0123 - 4567'], reject: ['010-0123-4567', '010 - 2000', '2010 - 0123 - 4567'] },
});
