import { definePack, type PackEntry } from '../../src/sdk/index.ts';

/** Numbers of the criteria as revised on 2023-10-31, from public lists; not verified against the notice in force. */
const entries = (check: string, ...criteria: string[]): PackEntry[] =>
  criteria.map((article) => ({ check, article, from: '2023-10-31', unverified: true }));

export default definePack({
  id: 'kr-isms-p',
  title: {
    en: 'Certification criteria of ISMS-P (Korea)',
    ko: '정보보호 및 개인정보보호 관리체계(ISMS-P) 인증기준',
  },
  cite: { en: 'ISMS-P {article}', ko: 'ISMS-P 인증기준 {article}' },
  refs: ['https://isms.kisa.or.kr'],
  entries: [
    ...entries('dataset-without-purpose', '3.1.1', '3.2.1'),
    ...entries('item-not-declared', '3.1.2'),
    ...entries('optional-item-required', '3.1.2'),
    ...entries('resident-number-without-law', '3.1.3'),
    ...entries('unique-identifier-without-basis', '3.1.4'),
    ...entries('sensitive-item-without-basis', '3.1.4'),
    ...entries('records-past-retention', '3.4.1'),
    ...entries('retention-not-measurable', '3.4.1'),
    ...entries('opt-out-not-honoured', '3.1.7', '3.4.1'),
    ...entries('deletion-request-not-honoured', '3.5.2'),
    ...entries('anonymised-data-identifies', '3.2.5'),
    ...entries('weak-password', '2.5.4', '2.7.1'),
    ...entries('plaintext-secret', '2.7.1'),
    ...entries('unencrypted-identifier', '2.7.1'),
    ...entries('personal-data-in-free-text', '3.1.2'),
    ...entries('undeclared-processor', '3.3.2'),
    ...entries('undeclared-country', '3.3.4'),
    ...entries('item-not-in-transfer', '3.3.4'),
    ...entries('weak-transport', '2.7.1', '2.10.5'),
    ...entries('excessive-grants', '2.6.4'),
    ...entries('auditor-could-write', '2.6.4'),
    ...entries('own-classification-differs', '1.2.1', '3.2.1'),
    ...entries('deleted-still-recoverable', '3.4.1'),
    ...entries('not-scanned', '3.2.1'),
    ...entries('policy-gap', '3.5.1'),
    ...entries('policy-contradiction', '3.5.1'),
    ...entries('policy-transfer-incomplete', '3.3.4'),
    ...entries('policy-processor-name', '3.3.2'),
  ],
});
