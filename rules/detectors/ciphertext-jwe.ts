import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'ciphertext-jwe',
  kind: 'pattern',
  item: 'password',
  form: 'encrypted',
  core: 'eyJ[\\w-]{16,4000}(?:\\.[\\w-]{0,4000}){3}\\.[\\w-]{17,2000}',
  weight: 0.1,
  examples: {
    match: [
      `eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..${'aB3_'.repeat(4)}.${'cD4-'.repeat(5)}.${'eF5a'.repeat(5)}`,
    ],
    reject: ['eyJhbGciOiJub25l.eyJzdWIiOiJub2JvZHki.c2lnbmF0dXJl'],
  },
  refs: ['RFC 7516, compact serialization; of tokens it is one that can be used'],
});
