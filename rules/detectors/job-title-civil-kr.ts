import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'job-title-civil-kr',
  kind: 'pattern',
  item: 'job-title',
  core: '[가-힣]{2,8}(?:서기관|사무관|주사보?|서기보?|연구관|연구사|지도관|지도사)',
  weight: 0.8,
  examples: {
    match: ['지방행정주사보', '전산서기', '행정사무관', '환경연구관', '사회복지주사', '과학기술서기관'],
    reject: ['행정', '서기 2024년', '주사를 맞다'],
  },
  refs: ['Ranks of public officials by grade and line of service (공무원임용령 별표 1)'],
});
