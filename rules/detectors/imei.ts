import { defineDetector } from '../../src/sdk/index.ts';
import { passesLuhn } from './_validate/digits.ts';

export default defineDetector({
  id: 'imei',
  kind: 'pattern',
  item: 'device-id',
  core: '\\d{15}',
  gate: { minLength: 15, maxLength: 15, digits: 15 },
  validate: (text) => (passesLuhn(text) ? 'unknown' : false),
  chance: { of: 0.1, unknown: true },
  weight: 0.4,
  examples: { match: ['490154203237518'], reject: ['49015420323751', '4901542032375181'] },
  refs: ['3GPP TS 23.003'],
});
