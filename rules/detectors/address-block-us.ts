import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'address-block-us',
  kind: 'pattern',
  item: 'address',
  core: "\\d{1,5} block (?:of )?[\\p{L}\\d .'-]{3,60}|[\\p{L}\\d .'-]{3,40} (?:&|and|at) [\\p{L}\\d .'-]{2,40} (?:[Ss]treets?|[Aa]venues?|[Rr]oads?|[Bb]oulevards?)",
  gate: { minLength: 8, maxLength: 110, has: ['space', 'lower'] },
  weight: 0.8,
  examples: {
    match: ['2600 block of Example Avenue', 'Sample & Example avenues', '12th Street and Example Avenue'],
    reject: ['block of wood', 'Salt & Pepper'],
  },
});
