import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'mobile-kr-spoilt',
  kind: 'pattern',
  item: 'mobile-phone',
  core: "'?\\(?01[016-9]\\)?[-\\s./]?\\d{3,4}[-\\s./]{0,2}\\d{3,4}|\\+?82[-\\s.]?10[-\\s.]?\\d{3,4}[-\\s.]?\\d{4}|10[-\\s.]\\d{4}[-\\s.]\\d{4}|1[016-9]\\d{7,8}(?:\\.0)?",
  gate: { digits: 7 },
  weight: 0.15,
  examples: {
    match: [
      '0100123456',
      '010-012-3456',
      '(010) 0012-3456',
      '1000123456',
      '1000123456.0',
      '10-0012-3456',
      '010/0012/3456',
    ],
    reject: ['02-012-3456', '0310123456', '2000123456', '0101'],
  },
  refs: ['010 numbers as lists and number columns spoil them: only where a column is called by telephones'],
});
