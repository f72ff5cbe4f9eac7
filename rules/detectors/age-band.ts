import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'age-band',
  kind: 'pattern',
  item: 'age',
  core: '[1-9]0(?:s|대)(?: ?(?:초반|중반|후반|이상|미만|남성|여성|남자|여자))?|\\d{1,3} ?(?:세|years? old|yrs? old)(?: ?(?:이상|이하|미만))?|만 ?\\d{1,3} ?세',
  weight: 0.85,
  examples: {
    match: ['20s', '30대', '60대 이상', '만 34세', '25 years old'],
    reject: ['1980s', '35대', '3층'],
  },
});
