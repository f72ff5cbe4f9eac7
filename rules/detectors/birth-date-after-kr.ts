import { defineDetector } from '../../src/sdk/index.ts';
import { birthWords, dateForms } from './_shared/dates.ts';

export default defineDetector({
  id: 'birth-date-after-kr',
  kind: 'pattern',
  item: 'date-of-birth',
  core: `(?:${dateForms}) ?(?:생|출생)(?:입니다|으로|이고|인|임)?`,
  boundary: { before: '[\\d-]', after: '[가-힣]' },
  gate: { digits: 6, words: birthWords },
  weight: 0.9,
  inText: true,
  examples: {
    match: ['1990년 1월 31일생', '1990.01.31 출생', '19900131생입니다'],
    reject: ['2024년 1월 31일 생산', '1990생', '2024-01-31'],
  },
});
