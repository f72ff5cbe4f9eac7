import { defineDetector } from '../../src/sdk/index.ts';
import { banks, bankWords, namedAccountForms } from './_shared/accounts.ts';
import { afterKr } from './_shared/labels.ts';

export default defineDetector({
  id: 'bank-account-labelled-kr',
  kind: 'pattern',
  item: 'bank-account',
  core: `(?:계좌|통장)(?: ?번호)?${afterKr}(?:${banks}${afterKr})?(?:${namedAccountForms}|\\d{10,14})|${banks}(?: ?계좌)?(?: ?번호)?${afterKr}(?:${namedAccountForms})|(?:${namedAccountForms}) ?[,/(]? ?${banks}`,
  boundary: { before: '[0-9-]', after: '[A-Za-z0-9]|[.-]\\d' },
  gate: { digits: 10, words: ['계좌', '통장', ...bankWords] },
  weight: 0.92,
  inText: true,
  labelled: true,
  examples: {
    match: [
      '계좌번호 110-123-456789',
      '국민은행 123456-12-123456',
      '계좌: 신한 110123456789',
      '카카오뱅크 3333-01-1234567',
      '3333-01-1234567 카카오뱅크',
    ],
    reject: ['계좌 이체 3건', '우리 010-1234-5678', '110-123-456789', '하나 123-45-67890'],
  },
  refs: ['Account number forms by bank; unverified'],
});
