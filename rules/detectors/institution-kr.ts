import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'institution-kr',
  kind: 'pattern',
  item: 'company',
  core: '[가-힣A-Za-z][가-힣A-Za-z· ]{1,50}(?:교육지원청|교육청|시청|군청|구청|도청|경찰서|소방서|보건소|공단|공사|진흥원|연구원|재단|협회|조합|은행|병원|의원|한의원|약국|증권|보험|화학|제약|전자|건설|물산|홀딩스|상사|엔터테인먼트|테크|시스템즈?|소프트|바이오|로지스틱스|네트웍스|컴퍼니)',
  coverage: 0.5,
  weight: 0.8,
  examples: {
    match: ['가온시청', '경기도 나래군청', '다솜재단', '라온병원', '마루전자'],
    reject: ['병원', '가온 나래', '구청장'],
  },
  refs: ['Ends of the names of public bodies, institutions and companies'],
});
