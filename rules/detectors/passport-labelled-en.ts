import { defineDetector } from '../../src/sdk/index.ts';
import { afterEn, wordEnd, wordStart } from './_shared/labels.ts';

export default defineDetector({
  id: 'passport-labelled-en',
  kind: 'pattern',
  item: 'passport',
  core: `(?:[Pp]assport|PASSPORT)${afterEn}(?:[A-Z]{1,2}\\d{6,8}|[MSROD]\\d{3}[A-Z]\\d{4}|\\d{9})`,
  boundary: { before: wordStart, after: wordEnd },
  gate: { digits: 6, words: ['passport'] },
  weight: 0.95,
  inText: true,
  labelled: true,
  examples: {
    match: ['passport no. M12345678', 'Passport: 123456789', 'passport number is AB123456'],
    reject: ['passport renewal 2024', 'passport.js 12345678', 'passport holder X1'],
  },
  refs: ['ICAO Doc 9303, up to nine characters; forms of common passports'],
});
