import { definePack, type PackEntry } from '../../src/sdk/index.ts';

/**
 * Enforcement Decree 36671, in force since 2026-09-11; earlier wordings are not mapped. Articles as a whole: their
 * paragraphs were not compared. The article on deletion requests was not verified.
 */
const since = '2026-09-11';

const entries = (article: string, checks: readonly string[], unverified?: true): PackEntry[] =>
  checks.map((check) => ({ check, article, from: since, ...(unverified && { unverified }) }));

export default definePack({
  id: 'kr-pipa-decree',
  title: {
    en: 'Enforcement Decree of the Personal Information Protection Act (Korea)',
    ko: '개인정보 보호법 시행령',
  },
  cite: { en: 'PIPA Decree Art. {article}', ko: '개인정보 보호법 시행령 {article}' },
  refs: ['https://www.law.go.kr/법령/개인정보보호법시행령'],
  entries: [
    ...entries('16', ['records-past-retention', 'deleted-still-recoverable']),
    ...entries('18', ['sensitive-item-without-basis']),
    ...entries('19', ['unique-identifier-without-basis']),
    ...entries('21-2', ['resident-number-without-law', 'unencrypted-identifier']),
    ...entries('28', ['undeclared-processor', 'policy-processor-name']),
    ...entries('30', [
      'weak-password',
      'plaintext-secret',
      'weak-transport',
      'excessive-grants',
      'auditor-could-write',
      'own-classification-differs',
    ]),
    ...entries('31(1)', ['policy-gap', 'policy-contradiction']),
    ...entries('43', ['deletion-request-not-honoured'], true),
  ],
});
