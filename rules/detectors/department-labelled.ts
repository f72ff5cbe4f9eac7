import { defineDetector } from '../../src/sdk/index.ts';
import { wordStart } from './_shared/labels.ts';

export default defineDetector({
  id: 'department-labelled',
  kind: 'pattern',
  item: 'department',
  core: `(?:부서명?|소속)(?:은|는|이)?[ :=：)\\].-]{1,3}[가-힣A-Za-z0-9]{1,12}(?:팀|실|본부|센터|연구소|사업부|지원부|영업부|관리부|기획부|총무부|인사부|개발부|생산부|그룹|파트)|(?:[Dd]epartment|[Dd]ept\\.?) ?: ?[A-Z][A-Za-z&]{1,20}(?: [A-Z&][A-Za-z]{0,20}){0,2}`,
  boundary: { before: wordStart, after: '[가-힣A-Za-z0-9]' },
  gate: { minLength: 5, any: ['hangul', 'lower'], words: ['부서', '소속', 'dep'] },
  weight: 0.85,
  inText: true,
  labelled: true,
  examples: {
    match: ['소속: 영업1팀', '부서 마케팅본부', 'Department: Human Resources'],
    reject: ['부서 이동', '소속 확인', 'department store', '전체팀'],
  },
});
