import { defineDetector } from '../../src/sdk/index.ts';
import { validateResident } from './_validate/resident.ts';

export default defineDetector({
  id: 'rrn',
  kind: 'pattern',
  item: 'rrn',
  core: '\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:- | ?-| )?[0-49]\\d{6}',
  boundary: { before: '[A-Za-z0-9_.-]', after: '[A-Za-z0-9_]|[.-]\\d' },
  gate: { digits: 13 },
  validate: (text) => validateResident(text, 11),
  chance: { of: 0.1, unknown: false, bare: 'proved' },
  weight: 0.85,
  inText: true,
  examples: {
    match: ['971013-9019902', '9710139019902', '401013-4019902', '971013- 9019902'],
    reject: ['971313-9019902', '411013-4019902', '971013-5019902', '20261123120000', '971013-90199'],
  },
  refs: ['PIPA Art. 24-2; random digits since 2020-10 (Resident Registration Act rules)'],
});
