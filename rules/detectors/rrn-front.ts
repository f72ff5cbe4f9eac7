import { defineDetector } from '../../src/sdk/index.ts';
import { digitsOf } from './_validate/digits.ts';
import { beginsWithBirth } from './_validate/resident.ts';

export default defineDetector({
  id: 'rrn-front',
  kind: 'pattern',
  item: 'date-of-birth',
  core: '\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]) ?- ?[1-8]',
  gate: { digits: 6 },
  validate: (text) => beginsWithBirth(digitsOf(text)) && 'unknown',
  chance: { of: 0.03, unknown: true },
  weight: 0.85,
  examples: {
    match: ['900131-1', '040229-4', '900131 - 2'],
    reject: ['901331-1', '900131-9', '900131', '900131-12', '050231-4'],
  },
  refs: ['Insurers and schools keep the first seven digits of a resident number: the birth and the sex'],
});
