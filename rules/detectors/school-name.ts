import { defineDetector } from '../../src/sdk/index.ts';
import { letters } from '../_shared/letters.ts';

export default defineDetector({
  id: 'school-name',
  kind: 'pattern',
  item: 'school',
  core: `[가-힣A-Za-z0-9]{2,16}(?:대학교|대학원|전문대학|고등학교|중학교|초등학교|여고|과학고|외고)(?: [가-힣]{2,10})?|(?:[A-Z][${letters}.&-]{1,30} ){1,5}(?:University|College|High School|Institute of Technology)|University of [A-Z][${letters} ]{2,30}`,
  weight: 0.88,
  examples: {
    match: ['가온대학교', '나래고등학교', 'Example State University', 'University of Sampleton'],
    reject: ['대학교', 'university'],
  },
});
