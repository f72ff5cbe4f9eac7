import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'rrn-front',
  kind: 'pattern',
  item: 'date-of-birth',
  core: '\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]) ?- ?[1-8]',
  gate: { digits: 6 },
  weight: 0.85,
  examples: {
    match: ['900131-1', '040229-4', '900131 - 2'],
    reject: ['901331-1', '900131-9', '900131', '900131-12', '900100-1'],
  },
  refs: ['Insurers and schools keep the first seven digits of a resident number: the birth and the sex'],
});
