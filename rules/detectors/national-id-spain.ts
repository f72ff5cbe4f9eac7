import { defineDetector } from '../../src/sdk/index.ts';
import { passesSpain } from './_validate/abroad.ts';

export default defineDetector({
  id: 'national-id-spain',
  kind: 'pattern',
  item: 'national-id',
  core: '\\d{8}-?[A-HJ-NP-TV-Z]|[XYZ]-?\\d{7}-?[A-HJ-NP-TV-Z]',
  gate: { digits: 7 },
  validate: passesSpain,
  chance: { of: 0.05, unknown: false },
  weight: 0.6,
  examples: { match: ['12345678Z', 'X1234567L'], reject: ['12345678A', '1234567Z'] },
  refs: ['DNI and NIE; examples are those of textbooks and of nobody'],
});
