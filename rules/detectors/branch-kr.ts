import { defineDetector } from '../../src/sdk/index.ts';

/** A shop of a chain, by the place where it stands: `가온역점`, `라온커피 나래동점(본관)`. */
export default defineDetector({
  id: 'branch-kr',
  kind: 'pattern',
  item: 'company',
  core: "[가-힣A-Za-z0-9&][가-힣A-Za-z0-9&'·., -]{1,38}(?:점|지점|본점|직영점|DT점|R점)(?:\\([가-힣A-Za-z0-9 ]{1,20}\\))?",
  weight: 0.05,
  examples: {
    match: ['가온역점', '라온커피 나래동점', '다솜국밥 본점', '마루상회 가온점(별관)'],
    reject: ['가온역', '점', '가온점에서 봄'],
  },
  refs: ['Marks and weak points end alike: the column must be one of names'],
});
