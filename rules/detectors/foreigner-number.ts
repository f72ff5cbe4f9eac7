import { defineDetector } from '../../src/sdk/index.ts';
import { validateResident } from './_validate/resident.ts';

export default defineDetector({
  id: 'foreigner-number',
  kind: 'pattern',
  item: 'foreigner-number',
  core: '\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:- | ?-| )?[5-8]\\d{6}',
  boundary: { before: '[A-Za-z0-9_.-]', after: '[A-Za-z0-9_]|[.-]\\d' },
  gate: { digits: 13 },
  validate: (text) => validateResident(text, 13),
  chance: { of: 0.1, unknown: false, bare: 'proved' },
  weight: 0.85,
  inText: true,
  examples: {
    match: ['900101-5123452', '9001015123452', '400101-7123452'],
    reject: ['901301-5123452', '410101-7123452', '900101-1123452'],
  },
  refs: ['PIPA Decree Art. 19'],
});
