import { defineDetector } from '../../src/sdk/index.ts';
import { digitsOf } from './_validate/digits.ts';
import { beginsWithBirth } from './_validate/resident.ts';

export default defineDetector({
  id: 'rrn-alike',
  kind: 'pattern',
  item: 'rrn',
  form: 'tokenised',
  core: '\\d{6}[- ]?\\d{7}',
  gate: { digits: 13 },
  validate: (text) => (beginsWithBirth(digitsOf(text)) ? false : 'unknown'),
  weight: 0.01,
  examples: {
    match: ['938471-2019385', '9384712019385', '411013-4019902'],
    reject: ['971013-9019902', '401013-4019902', '938471-201938'],
  },
  refs: [
    'What format-preserving encryption (NIST SP 800-38G) makes of resident numbers: days that no calendar has',
  ],
});
