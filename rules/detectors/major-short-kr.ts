import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'major-short-kr',
  kind: 'pattern',
  item: 'major',
  core: '[가-힣A-Za-z·]{2,18}(?:과|학부|전공|계열|공학|[가-힣]학)',
  gate: { minLength: 3, maxLength: 24, has: ['hangul'] },
  weight: 0.15,
  examples: { match: ['독일어과', 'IT과', '인문계열', '컴퓨터공학'], reject: ['과', '학과 3', '컴퓨터'] },
  refs: ['Departments of hospitals and offices end alike: needs a table of students'],
});
