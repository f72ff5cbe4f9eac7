import { defineDetector } from '../../src/sdk/index.ts';
import { afterEn, wordEnd, wordStart } from './_shared/labels.ts';

export default defineDetector({
  id: 'driver-licence-labelled-en',
  kind: 'pattern',
  item: 'driver-licence',
  core: `[Dd]riv(?:er|ing)(?:['’]?s)? ?[Ll]icen[cs]e${afterEn}(?:(?:1[1-9]|2[0-68])-\\d{2}-\\d{6}-\\d{2}|[A-Z]{0,2}\\d{6,14}|[A-Z]\\d{3}-\\d{4}-\\d{4}|[A-Z9]{5}\\d{6}[A-Z9]{2}\\d[A-Z]{2})`,
  boundary: { before: wordStart, after: wordEnd },
  gate: { digits: 6, words: ['driv'] },
  weight: 0.93,
  inText: true,
  labelled: true,
  examples: {
    match: [
      "driver's license no. D1234567",
      'Driving licence: SAMPL657054SM9IJ',
      'driver license 11-20-123456-01',
    ],
    reject: ['driver license expired', 'driver 1234567', "driver's license D12"],
  },
  refs: ['Forms of US states, the DVLA and the Korean police; shortened'],
});
