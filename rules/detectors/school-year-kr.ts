import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'school-year-kr',
  kind: 'pattern',
  item: 'school',
  core: '(?:초등?|중등?|고등?|대학?)? ?[1-6]학년(?: ?/? ?(?:\\d{1,2}반|[12]학기))?',
  gate: { has: ['counted'] },
  weight: 0.4,
  examples: {
    match: ['3학년', '중 2학년', '3학년/1학기', '2학년 5반'],
    reject: ['학년', '1학기', '2024학년도'],
  },
  refs: ['Whom a lesson is for is told alike: needs a table of pupils'],
});
