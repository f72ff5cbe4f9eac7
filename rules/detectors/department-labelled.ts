import { defineDetector } from '../../src/sdk/index.ts';
import { wordStart } from './_shared/labels.ts';

/** Before a particle 실 ends as many nouns (사실, 확실) as departments: there only these. */
const office =
  '(?:기획|전략|비서|감사|연구|지원|경영|홍보|법무|상황|총무|전산|교무|행정|재무|관리|개발|영업)실';
const unit = '팀|본부|센터|연구소|사업부|지원부|영업부|관리부|기획부|총무부|인사부|개발부|생산부|그룹|파트';
const particle = '으로|로|에서|에|의|은|는|이|가|을|를|과|와|입니다|이며|이고';

export default defineDetector({
  id: 'department-labelled',
  kind: 'pattern',
  item: 'department',
  core: `(?:부서명?|소속)(?:은|는|이|가|를)?[ :=：)\\].-]{1,3}(?:[가-힣A-Za-z0-9]{1,12}(?:실|${unit})|(?:[가-힣A-Za-z0-9]{1,12}(?:${unit})|[가-힣A-Za-z0-9]{0,10}${office})(?:${particle}))|(?:[Dd]epartment|[Dd]ept\\.?) ?: ?[A-Z][A-Za-z&]{1,20}(?: [A-Z&][A-Za-z]{0,20}){0,2}`,
  boundary: { before: wordStart, after: '[가-힣A-Za-z0-9]' },
  gate: { words: ['부서', '소속', 'dep'] },
  weight: 0.85,
  inText: true,
  labelled: true,
  examples: {
    match: [
      '소속: 영업1팀',
      '부서 마케팅본부',
      '부서: 인사팀으로',
      '부서를 정보보호팀에서',
      '소속은 전략기획실의',
      'Department: Human Resources',
    ],
    reject: [
      '부서 이동',
      '소속 확인',
      '소속은 사실을',
      '부서: 확실로',
      '부서 이동으로',
      '소속팀으로',
      'department store',
      '전체팀',
    ],
  },
});
