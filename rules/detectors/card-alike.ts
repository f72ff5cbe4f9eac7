import { defineDetector } from '../../src/sdk/index.ts';
import { digitsOf, passesLuhn } from './_validate/digits.ts';

export default defineDetector({
  id: 'card-alike',
  kind: 'pattern',
  item: 'credit-card',
  form: 'tokenised',
  core: '\\d{16}|\\d{4}(?:-\\d{4}){3}|\\d{4}(?: \\d{4}){3}|\\d{15}|\\d{4}-\\d{6}-\\d{5}',
  gate: { digits: 15 },
  validate: (text) => (passesLuhn(digitsOf(text)) ? false : 'unknown'),
  weight: 0.01,
  examples: {
    match: ['4111-1111-1111-1112', '4111111111111112'],
    reject: ['4111-1111-1111-1111', '4111-1111-1111'],
  },
  refs: [
    'What format-preserving encryption (NIST SP 800-38G) makes of card numbers: nine in ten fail the check digit',
  ],
});
