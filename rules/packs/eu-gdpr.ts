import { definePack, type PackEntry } from '../../src/sdk/index.ts';

/** Regulation (EU) 2016/679 applies from 2018-05-25. */
const entries = (check: string, ...articles: string[]): PackEntry[] =>
  articles.map((article) => ({ check, article, from: '2018-05-25' }));

export default definePack({
  id: 'eu-gdpr',
  title: { en: 'General Data Protection Regulation (EU)', ko: '유럽연합 일반 개인정보 보호법(GDPR)' },
  cite: { en: 'GDPR Art. {article}', ko: 'GDPR {article}' },
  refs: ['https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
  entries: [
    ...entries('dataset-without-purpose', '5(1)(b)', '6(1)'),
    ...entries('item-not-declared', '5(1)(a)', '5(1)(c)'),
    ...entries('optional-item-required', '5(1)(c)', '25(2)'),
    ...entries('resident-number-without-law', '87'),
    ...entries('unique-identifier-without-basis', '87'),
    ...entries('sensitive-item-without-basis', '9(1)', '10'),
    ...entries('records-past-retention', '5(1)(e)'),
    ...entries('retention-not-measurable', '5(2)', '13(2)(a)'),
    ...entries('opt-out-not-honoured', '7(3)', '17(1)', '21(3)'),
    ...entries('deletion-request-not-honoured', '17(1)'),
    ...entries('anonymised-data-identifies', '5(1)(e)', '4(5)'),
    ...entries('weak-password', '32(1)'),
    ...entries('plaintext-secret', '32(1)'),
    ...entries('unencrypted-identifier', '32(1)(a)'),
    ...entries('personal-data-in-free-text', '5(1)(c)'),
    ...entries('undeclared-processor', '13(1)(e)', '28(3)'),
    ...entries('undeclared-country', '44', '13(1)(f)'),
    ...entries('item-not-in-transfer', '44', '13(1)(f)'),
    ...entries('weak-transport', '32(1)(a)'),
    ...entries('excessive-grants', '5(1)(f)', '25(2)'),
    ...entries('auditor-could-write', '32(1)(b)'),
    ...entries('own-classification-differs', '32(1)', '5(2)'),
    ...entries('deleted-still-recoverable', '5(1)(e)', '17(1)'),
    ...entries('not-scanned', '32(1)(d)'),
    ...entries('policy-gap', '13'),
    ...entries('policy-contradiction', '12(1)'),
    ...entries('policy-transfer-incomplete', '13(1)(f)'),
    ...entries('policy-processor-name', '13(1)(e)'),
  ],
});
