import { defineDetector } from '../../src/sdk/index.ts';
import { isRomanisedName, romanisedName } from './_validate/romanised.ts';

export default defineDetector({
  id: 'person-name-kr-latin',
  kind: 'pattern',
  item: 'name',
  core: '[A-Z][A-Za-z]{1,8}(?:, | )[A-Za-z]{2,12}(?:[ -][A-Za-z]{2,6})?|[A-Z][A-Za-z]{1,11}[ -][A-Za-z]{2,6} [A-Za-z]{2,9}',
  validate: isRomanisedName,
  portable: { valid: romanisedName, else: false },
  weight: 0.88,
  examples: {
    match: ['Gaon Kim', 'PARK NARAE', 'Choi, Da-som', 'Ji Woo Lee'],
    reject: ['Park Avenue', 'Kim', 'Blue Chair'],
  },
  refs: [
    'Revised Romanisation (Ministry of Culture 2000-8) and the spellings passports commonly carry; choice unverified',
  ],
});
