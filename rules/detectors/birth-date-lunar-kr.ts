import { defineDetector } from '../../src/sdk/index.ts';
import { dateForms } from './_shared/dates.ts';

export default defineDetector({
  id: 'birth-date-lunar-kr',
  kind: 'pattern',
  item: 'date-of-birth',
  core: `(?:${dateForms}) ?[(（[]?(?:양력?|음력?)[)）\\]]?|[(（[]?(?:양력?|음력?)[)）\\]]? ?(?:${dateForms})`,
  gate: { digits: 6 },
  weight: 0.8,
  examples: {
    match: ['1990.01.31(음)', '1990-01-31 양력', '음력 19900131', '(양)1990.1.31'],
    reject: ['1990.01.31', '음력 1월 31일', '1990.01.31(수)'],
  },
  refs: ['Birthdays are kept by either calendar in Korea, and say which; other dates seldom do'],
});
