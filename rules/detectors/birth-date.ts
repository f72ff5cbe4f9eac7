import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'birth-date',
  kind: 'pattern',
  item: 'date-of-birth',
  core: '(?:19\\d{2}|20[0-2]\\d)[-./년]? ?(?:0?[1-9]|1[0-2])[-./월]? ?(?:0?[1-9]|[12]\\d|3[01])일?',
  weight: 0.08,
  examples: {
    match: ['1990-01-31', '19900131', '1990년 1월 31일'],
    reject: ['1890-01-31', '1990-13-01', '2090-01-01'],
  },
  refs: ['Any date of the last hundred years; a birth only with a name that says so'],
});
