import { defineDetector } from '../../src/sdk/index.ts';
import { accountForms } from './_shared/accounts.ts';

export default defineDetector({
  id: 'bank-account-kr',
  kind: 'pattern',
  item: 'bank-account',
  core: accountForms,
  boundary: { before: '[A-Za-z0-9_.-]', after: '[A-Za-z0-9_]|[.-]\\d' },
  gate: { digits: 12 },
  weight: 0.65,
  examples: {
    match: ['123456-12-123456', '110-123-123456', '1002-123-123456', '3333-01-1234567'],
    reject: ['12345-12-123456', '010-1234-5678'],
  },
  refs: ['Account number forms by bank; unverified'],
});
