import { definePack } from '../../src/sdk/index.ts';

/**
 * Overseas transfers (Art. 28-8), withdrawal (37(3)) and the officer's tasks (31(3)) have stood in these places since
 * Act 19234 of 2023-09-15. Act 21445 of 2026-09-11 changed the rules on officers; the number of their tasks after it
 * is not verified.
 */
const since2023 = { from: '2023-09-15' };

export default definePack({
  id: 'kr-pipa',
  title: { en: 'Personal Information Protection Act (Korea)', ko: '개인정보 보호법' },
  cite: { en: 'PIPA Art. {article}', ko: '개인정보 보호법 {article}' },
  refs: ['https://www.law.go.kr/법령/개인정보보호법'],
  entries: [
    { check: 'dataset-without-purpose', article: '15(1)' },
    { check: 'dataset-without-purpose', article: '30(1)1' },
    { check: 'item-not-declared', article: '16(1)' },
    { check: 'item-not-declared', article: '30(1)' },
    { check: 'optional-item-required', article: '16(3)' },
    { check: 'resident-number-without-law', article: '24-2(1)' },
    { check: 'unique-identifier-without-basis', article: '24(1)' },
    { check: 'sensitive-item-without-basis', article: '23(1)' },
    { check: 'records-past-retention', article: '21(1)' },
    { check: 'retention-not-measurable', article: '21(1)' },
    { check: 'retention-not-measurable', article: '30(1)2' },
    { check: 'opt-out-not-honoured', article: '37(3)', ...since2023 },
    { check: 'opt-out-not-honoured', article: '21(1)' },
    { check: 'deletion-request-not-honoured', article: '36(2)' },
    { check: 'deletion-request-not-honoured', article: '36(3)' },
    { check: 'anonymised-data-identifies', article: '58-2', from: '2020-08-05' },
    { check: 'weak-password', article: '29' },
    { check: 'plaintext-secret', article: '29' },
    { check: 'unencrypted-identifier', article: '24(3)' },
    { check: 'unencrypted-identifier', article: '24-2(2)' },
    { check: 'personal-data-in-free-text', article: '16(1)' },
    { check: 'undeclared-processor', article: '26(2)' },
    { check: 'undeclared-processor', article: '30(1)4' },
    { check: 'undeclared-country', article: '28-8(1)', ...since2023 },
    { check: 'item-not-in-transfer', article: '28-8(2)', ...since2023 },
    { check: 'weak-transport', article: '29' },
    { check: 'excessive-grants', article: '29' },
    { check: 'auditor-could-write', article: '29' },
    { check: 'own-classification-differs', article: '29' },
    { check: 'deleted-still-recoverable', article: '21(2)' },
    { check: 'not-scanned', article: '31(3)2', ...since2023, unverified: true },
    { check: 'policy-gap', article: '30(1)' },
    { check: 'policy-contradiction', article: '30(1)' },
    { check: 'policy-transfer-incomplete', article: '28-8(2)', ...since2023 },
    { check: 'policy-processor-name', article: '26(2)' },
  ],
});
