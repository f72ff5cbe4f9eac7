import { defineDetector } from '../../src/sdk/index.ts';
import { birthWords, dateForms } from './_shared/dates.ts';

export default defineDetector({
  id: 'birth-date-labelled-kr',
  kind: 'pattern',
  item: 'date-of-birth',
  core: `(?:생년월일|생일|출생일|출생)(?:은|는|이)?[ :=：)\\].-]{0,3}(?:${dateForms}|\\d{6})`,
  boundary: { after: '[A-Za-z0-9-]' },
  gate: { digits: 6, words: birthWords },
  weight: 0.93,
  inText: true,
  labelled: true,
  examples: {
    match: ['생년월일 1990-01-31', '생년월일: 900131', '생일은 1990.1.31'],
    reject: ['생년월일 확인', '생일 쿠폰 2024', '출생 12명', '1990-01-31'],
  },
});
