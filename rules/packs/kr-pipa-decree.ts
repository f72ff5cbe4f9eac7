import { definePack, type PackEntry } from '../../src/sdk/index.ts';

/**
 * Enforcement Decree 36671, in force since 2026-09-11; earlier wordings are not mapped. Articles as a whole: their
 * paragraphs were not compared. The article on deletion requests was not verified.
 */
const since = '2026-09-11';

const entry = (article: string, check: string): PackEntry => ({ check, article, from: since });

const entries = (article: string, checks: readonly string[], unverified?: true): PackEntry[] =>
  checks.map((check) => ({ ...entry(article, check), ...(unverified && { unverified }) }));

/** The sensitive items that the decree adds to those of the Act. */
const named = ['genetic', 'criminal-record', 'biometric', 'ethnicity'];

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
    { ...entry('18', 'sensitive-item-without-basis'), items: named },
    ...entries('19', ['unique-identifier-without-basis']),
    ...entries('21-2', ['resident-number-without-law']),
    { ...entry('21-2', 'unencrypted-identifier'), items: ['rrn'] },
    ...entries('28', ['undeclared-processor', 'policy-processor-name']),
    ...entries('30', [
      'weak-password',
      'plaintext-secret',
      'unencrypted-identifier',
      'weak-transport',
      'access-not-logged',
      'excessive-grants',
      'auditor-could-write',
      'own-classification-differs',
    ]),
    ...entries('31(1)', ['policy-gap', 'policy-contradiction', 'stored-unencrypted']),
    ...entries('43', ['deletion-request-not-honoured'], true),
  ],
  // What no check sees, of the parts that data systems bear on.
  requirements: [
    {
      article: '15-2',
      title: { en: 'Notice of the origin', ko: '개인정보 수집 출처 등의 통지' },
      beyond: {
        en: 'notices are sent outside the systems looked at',
        ko: '통지는 점검 대상 시스템 밖에서 이루어집니다',
      },
    },
    {
      article: '17',
      title: { en: 'How consent is asked', ko: '동의를 받는 방법' },
      beyond: {
        en: 'how people are asked and informed shows in forms and notices, not in stored data',
        ko: '동의를 받는 방법과 고지 내용은 화면과 서식에 있으며 저장된 데이터로는 알 수 없습니다',
      },
    },
    {
      article: '29-5',
      title: { en: 'Safety of pseudonymised data', ko: '가명정보에 대한 안전성 확보 조치' },
      beyond: {
        en: 'whether the additional information stands apart is not measured',
        ko: '추가 정보의 분리 보관 여부는 측정하지 않습니다',
      },
    },
    {
      article: '32',
      title: { en: 'Officer', ko: '개인정보 보호책임자의 업무 및 지정요건 등' },
      beyond: {
        en: 'an organisational measure, shown by documents and interviews',
        ko: '문서와 면담으로 확인하는 관리적 조치입니다',
      },
    },
    {
      article: '39',
      title: { en: 'Notice of a leak', ko: '개인정보 유출 등의 통지' },
      beyond: { en: 'leaks show in no stored data', ko: '유출 사고는 저장된 데이터에 나타나지 않습니다' },
    },
    {
      article: '40',
      title: { en: 'Report of a leak', ko: '개인정보 유출 등의 신고' },
      beyond: { en: 'leaks show in no stored data', ko: '유출 사고는 저장된 데이터에 나타나지 않습니다' },
    },
    {
      article: '41',
      title: { en: 'Access by data subjects', ko: '개인정보의 열람절차 등' },
      beyond: {
        en: 'requests and answers are not in the systems looked at',
        ko: '열람 요구와 회신은 점검 대상 시스템에 없습니다',
      },
    },
    {
      article: '44',
      title: { en: 'Suspension of processing', ko: '개인정보의 처리정지 등' },
      beyond: {
        en: 'requests and answers are not in the systems looked at',
        ko: '처리정지 요구와 회신은 점검 대상 시스템에 없습니다',
      },
    },
    {
      article: '44-3',
      title: { en: 'Automated decisions', ko: '자동화된 결정에 대한 조치' },
      beyond: {
        en: 'whether a decision was made without people shows in no stored data',
        ko: '자동화된 결정인지는 저장된 데이터로 알 수 없습니다',
      },
    },
  ],
});
