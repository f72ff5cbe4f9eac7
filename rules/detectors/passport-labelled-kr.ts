import { defineDetector } from '../../src/sdk/index.ts';
import { afterKr } from './_shared/labels.ts';

export default defineDetector({
  id: 'passport-labelled-kr',
  kind: 'pattern',
  item: 'passport',
  core: `여권(?: ?번호${afterKr}\\d{9}|(?: ?번호)?${afterKr}(?:[MSROD]\\d{3}[A-Z]\\d{4}|[A-Z]{1,2}\\d{7,8}))`,
  boundary: { after: '[A-Za-z0-9]' },
  gate: { digits: 7, words: ['여권'] },
  weight: 0.95,
  inText: true,
  labelled: true,
  examples: {
    match: ['여권번호 M12345678', '여권: M123A4567', '여권번호는 AB1234567'],
    reject: ['여권 발급 2024-01-02', '여권 123456789', 'M12345678'],
  },
  refs: ['Passport Act rules; new form since 2021-12; foreign forms shortened'],
});
