import { defineDetector, surnames } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'name-titled-kr',
  kind: 'pattern',
  item: 'name',
  core: '[가-힣]{2,4}(?: ?(?:님|씨|고객님|회원님|선생님|교수님)| (?:사원|주임|대리|과장|차장|부장|팀장|실장|본부장|이사|상무|전무|부사장|사장|대표|선임|책임|수석|연구원|교수|박사|원장|변호사|간호사|주무관|목사|전도사|집사|장로|권사|신부|수녀|스님|교사|강사|코치|감독|매니저|점장|지점장|소장|국장|반장|위원|의원|판사|검사|약사|의사|세무사|회계사|조교|비서))',
  validate: (text) => surnames.has(text.charAt(0)) || surnames.has(text.slice(0, 2)),
  portable: { valid: `^(?:${[...surnames].join('|')})`, else: false },
  weight: 0.85,
  examples: {
    match: ['김가온 과장', '박마루 목사', '이나래님', '남궁다솜 선생님'],
    reject: ['과장', '뷁가온 과장', '가온 과장입니다'],
  },
});
