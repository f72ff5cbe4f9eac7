import { defineDetector } from '../../src/sdk/index.ts';
import { validateResident } from './_validate/resident.ts';

export default defineDetector({
  id: 'rrn-apart',
  kind: 'pattern',
  item: 'rrn',
  core: '\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]) - [0-49]\\d{6}',
  boundary: { before: '[A-Za-z0-9_.-]', after: '[A-Za-z0-9_]|[.-]\\d' },
  gate: { digits: 7 },
  validate: (text) => validateResident(text, 11),
  chance: { of: 0.1, unknown: false },
  weight: 0.84,
  inText: true,
  examples: { match: ['971013 - 9019902'], reject: ['971013-9019902', '500000 - 1000000'] },
  refs: ['PIPA Art. 24-2'],
});
