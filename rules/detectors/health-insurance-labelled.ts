import { defineDetector } from '../../src/sdk/index.ts';
import { afterKr } from './_shared/labels.ts';

export default defineDetector({
  id: 'health-insurance-labelled',
  kind: 'pattern',
  item: 'health-insurance-number',
  core: `(?:건강 ?)?보험증 ?번호${afterKr}\\d-?\\d{10}|건강보험 ?번호${afterKr}\\d-?\\d{10}`,
  boundary: { after: '[A-Za-z0-9]' },
  gate: { digits: 11, words: ['보험'] },
  weight: 0.9,
  inText: true,
  labelled: true,
  examples: {
    match: ['건강보험증번호 1-1234567890', '보험증 번호: 81234567890'],
    reject: ['보험 번호 123', '건강보험 가입 1-1234567890'],
  },
  refs: ['National Health Insurance Service; eleven digits, unverified'],
});
