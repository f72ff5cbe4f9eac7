import { defineDetector } from '../../src/sdk/index.ts';
import { afterKr } from './_shared/labels.ts';

export default defineDetector({
  id: 'driver-licence-labelled-kr',
  kind: 'pattern',
  item: 'driver-licence',
  core: `면허증?(?: ?번호)?${afterKr}(?:(?:1[1-9]|2[0-68])-\\d{2}-\\d{6}-\\d{2}|(?:1[1-9]|2[0-68])\\d{10})`,
  boundary: { after: '[A-Za-z0-9]' },
  gate: { digits: 12, words: ['면허'] },
  weight: 0.95,
  inText: true,
  labelled: true,
  examples: {
    match: ['면허번호 12-11-123456-12', '면허: 11-20-123456-01', '면허증 번호는 262012345601'],
    reject: ['면허번호 27-20-123456-01', '면허 취득 12-11-123456', '12-11-123456-12'],
  },
  refs: ['Region codes 11-26 and 28; the check digits are not published'],
});
