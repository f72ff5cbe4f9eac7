import { defineDetector } from '../../src/sdk/index.ts';
import { passesLuhn } from './_validate/digits.ts';

export default defineDetector({
  id: 'imei',
  kind: 'pattern',
  item: 'device-id',
  core: '(?:01|35|86|99)\\d{13}',
  gate: { digits: 15 },
  validate: (text) => (passesLuhn(text) ? 'unknown' : false),
  chance: { of: 0.1, unknown: true },
  weight: 0.75,
  examples: { match: ['350154203237517'], reject: ['490154203237518', '35015420323751', '3501542032375101'] },
  refs: ['3GPP TS 23.003; reporting bodies of the type allocation codes in use'],
});
