import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'industry-kr',
  kind: 'pattern',
  item: 'industry',
  core: '[가-힣·, ]{1,40}(?:제조|도매|소매|도소매|서비스|공급|금융|건설|공사|운송|임대|개발|판매|숙박|음식점|출판|보험|중개|창고|방송|통신|인쇄|가공|수리|광고|컨설팅)업',
  weight: 0.8,
  examples: {
    match: ['자동차 부품 제조업', '기타 금융업', '전자 소매업'],
    reject: ['작업', '서비스업체', '제조'],
  },
  refs: ['Korean Standard Industrial Classification'],
});
