import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'mobile-kr',
  kind: 'pattern',
  item: 'mobile-phone',
  core: '(?:(?:\\+?82[-\\s.]?\\(?0?\\)?|0)1(?:0(?:[-.] | ?[-.]|\\s)?\\d{4}|[16-9](?:[-.] | ?[-.]|\\s)?\\d{3,4})|\\(01(?:0\\)[-\\s.]?\\d{4}|[16-9]\\)[-\\s.]?\\d{3,4}))(?:[-.] | ?[-.]|\\s)?\\d{4}',
  boundary: { before: '[A-Za-z0-9_.-]', after: '[A-Za-z0-9_]|[.-]\\d' },
  gate: { digits: 9 },
  weight: 0.93,
  inText: true,
  examples: {
    match: [
      '010-0123-4567',
      '01001234567',
      '+82 10-0123-4567',
      '011-123-4567',
      '821001234567',
      '(010)0123-4567',
      '010- 0123- 4567',
    ],
    reject: ['010-123-4567', '02-123-4567', '2010-0123-45678', '010012345678'],
  },
  refs: ['Korean numbering plan: 010 is followed by eight digits'],
});
