import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'major-kr',
  kind: 'pattern',
  item: 'major',
  core: '[가-힣A-Za-z·]{2,20}(?:학과|학부|공학과?|공학전공|학전공|교육과|의예과|의학과)(?: ?\\([가-힣A-Za-z ]{1,20}\\))?',
  weight: 0.85,
  examples: {
    match: ['컴퓨터공학과', '경영학부', '국어교육과'],
    reject: ['학과', '과학관', '공학용 계산기'],
  },
});
