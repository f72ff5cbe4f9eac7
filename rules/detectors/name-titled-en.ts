import { defineDetector } from '../../src/sdk/index.ts';
import { wordStart } from './_shared/labels.ts';
import { commonSurnames, isPerson, namePattern } from './_shared/people-en.ts';

const title = '(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor)\\.? ';

export default defineDetector({
  id: 'name-titled-en',
  kind: 'pattern',
  item: 'name',
  core: `${title}${namePattern}|${title}(?:${commonSurnames})`,
  boundary: { before: wordStart, after: '[\\p{L}\\d]' },
  gate: { words: ['mr ', 'mr.', 'mrs', 'ms ', 'ms.', 'miss', 'mx ', 'mx.', 'dr ', 'dr.', 'prof'] },
  validate: (text) => {
    const name = text.slice(text.indexOf(' ') + 1);
    return !name.includes(' ') || isPerson(name);
  },
  weight: 0.88,
  inText: true,
  examples: {
    match: ['Mr. James Sample', 'Dr Maria Example', 'Ms. Johnson'],
    reject: ['Dr. Pepper', 'Mr. Coffee Maker', 'Mrs', 'Dr. Martens'],
  },
  refs: ['US Census Bureau, frequently occurring surnames, the first of them; order unverified'],
});
