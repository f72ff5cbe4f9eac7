import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'department-kr',
  kind: 'pattern',
  item: 'department',
  core: '[가-힣A-Za-z0-9·&/ ]{1,16}(?:팀|부서|본부|사업부|부문|지원실|기획실|연구소|센터|총무부|영업부|인사부|개발부|관리부|마케팅부)',
  weight: 0.7,
  examples: { match: ['마케팅팀', '개발1팀', '영업본부', '전략기획실'], reject: ['팀', '홍길'] },
});
