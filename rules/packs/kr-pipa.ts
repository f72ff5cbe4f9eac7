import { definePack } from '../../src/sdk/index.ts';

/**
 * Overseas transfers (Art. 28-8), withdrawal (37(3)) and the officer's tasks (31(3)) have stood in these places since
 * Act 19234 of 2023-09-15. Act 21445 of 2026-09-11 changed the rules on officers; the number of their tasks after it
 * is not verified.
 */
const since2023 = { from: '2023-09-15' };

/** What must be encrypted and is no unique identifier: the notice names them, under Art. 29. */
const notUnique = ['credit-card', 'bank-account', 'biometric'];

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
    { check: 'held-data-not-apart', article: '21(3)' },
    { check: 'system-deletes-later', article: '21(1)' },
    { check: 'ended-elsewhere', article: '37(3)', ...since2023, until: ['opt-out', 'withdrawal'] },
    { check: 'ended-elsewhere', article: '36(2)', until: ['deletion-request'] },
    { check: 'zero-logging-not-honoured', article: '30(1)' },
    { check: 'zero-logging-not-honoured', article: '21(1)' },
    // The promise alone: what the law itself asks to be encrypted, `unencrypted-identifier` looks at.
    { check: 'stored-unencrypted', article: '30(1)' },
    { check: 'training-on-promised-data', article: '18(1)' },
    { check: 'anonymised-data-identifies', article: '58-2', from: '2020-08-05' },
    { check: 'weak-password', article: '29' },
    { check: 'plaintext-secret', article: '29' },
    { check: 'unencrypted-identifier', article: '24(3)', exceptItems: notUnique },
    { check: 'unencrypted-identifier', article: '24-2(2)', items: ['rrn'] },
    { check: 'unencrypted-identifier', article: '29', items: notUnique },
    { check: 'personal-data-in-free-text', article: '16(1)' },
    { check: 'undeclared-processor', article: '26(2)' },
    { check: 'undeclared-processor', article: '30(1)4' },
    { check: 'undeclared-country', article: '28-8(1)', ...since2023 },
    { check: 'item-not-in-transfer', article: '28-8(2)', ...since2023 },
    { check: 'weak-transport', article: '29' },
    { check: 'access-not-logged', article: '29' },
    { check: 'excessive-grants', article: '29' },
    { check: 'auditor-could-write', article: '29' },
    { check: 'own-classification-differs', article: '29' },
    { check: 'deleted-still-recoverable', article: '21(2)' },
    { check: 'not-scanned', article: '31(3)2', ...since2023, unverified: true },
    { check: 'field-not-told', article: '31(3)2', ...since2023, unverified: true },
    { check: 'policy-gap', article: '30(1)' },
    { check: 'policy-contradiction', article: '30(1)' },
    { check: 'policy-transfer-incomplete', article: '28-8(2)', ...since2023 },
    { check: 'policy-processor-name', article: '26(2)' },
  ],
  // What no check sees, of the parts that data systems bear on.
  requirements: [
    {
      article: '17',
      title: { en: 'Provision to third parties', ko: '개인정보의 제공' },
      beyond: {
        en: 'consents for recipients are not compared with what is sent to them',
        ko: '제3자 제공 동의와 실제 제공 내역은 비교하지 않습니다',
      },
    },
    {
      article: '18',
      title: { en: 'Use and provision beyond the purpose', ko: '개인정보의 목적 외 이용·제공 제한' },
      beyond: {
        en: 'what a record was used for shows only in access logs',
        ko: '실제 이용 목적은 접속기록에만 남습니다',
      },
    },
    {
      article: '20',
      title: {
        en: 'Data collected from others',
        ko: '정보주체 이외로부터 수집한 개인정보의 수집 출처 등 통지',
      },
      beyond: {
        en: 'notices of the origin are sent outside the systems looked at',
        ko: '수집 출처의 통지는 점검 대상 시스템 밖에서 이루어집니다',
      },
    },
    {
      article: '20-2',
      title: { en: 'Notice of use and provision', ko: '개인정보 이용·제공 내역의 통지' },
      beyond: {
        en: 'yearly notices are sent outside the systems looked at',
        ko: '정기 통지는 점검 대상 시스템 밖에서 이루어집니다',
      },
    },
    {
      article: '22',
      title: { en: 'How consent is asked', ko: '동의를 받는 방법' },
      beyond: {
        en: 'how people are asked and informed shows in forms and notices, not in stored data',
        ko: '동의를 받는 방법과 고지 내용은 화면과 서식에 있으며 저장된 데이터로는 알 수 없습니다',
      },
    },
    {
      article: '22-2',
      title: { en: 'Children under 14', ko: '아동의 개인정보 보호' },
      beyond: {
        en: 'a guardian’s consent is kept in many forms; an age alone shows no breach',
        ko: '법정대리인 동의의 기록 형태가 다양하며 나이만으로는 위반을 알 수 없습니다',
      },
    },
    {
      article: '25',
      title: { en: 'Fixed visual data processing devices', ko: '고정형 영상정보처리기기의 설치·운영 제한' },
      beyond: {
        en: 'cameras and their signs are no data system',
        ko: '카메라와 안내판은 데이터 시스템이 아닙니다',
      },
    },
    {
      article: '27',
      title: { en: 'Transfer with a business', ko: '영업양도 등에 따른 개인정보의 이전 제한' },
      beyond: {
        en: 'a single event with notices outside the systems looked at',
        ko: '점검 대상 시스템 밖의 통지로 이루어지는 일회성 사건입니다',
      },
    },
    {
      article: '28-4',
      title: { en: 'Safety of pseudonymised data', ko: '가명정보에 대한 안전조치의무 등' },
      beyond: {
        en: 'whether the additional information stands apart is not measured',
        ko: '추가 정보의 분리 보관 여부는 측정하지 않습니다',
      },
    },
    {
      article: '31',
      title: { en: 'Officer', ko: '개인정보 보호책임자의 지정 등' },
      beyond: {
        en: 'an organisational measure, shown by documents and interviews',
        ko: '문서와 면담으로 확인하는 관리적 조치입니다',
      },
    },
    {
      article: '34',
      title: { en: 'Notice and report of a leak', ko: '개인정보 유출 등의 통지·신고' },
      beyond: { en: 'leaks show in no stored data', ko: '유출 사고는 저장된 데이터에 나타나지 않습니다' },
    },
    {
      article: '35',
      title: { en: 'Access by data subjects', ko: '개인정보의 열람' },
      beyond: {
        en: 'requests and answers are not in the systems looked at',
        ko: '열람 요구와 회신은 점검 대상 시스템에 없습니다',
      },
    },
    {
      article: '37-2',
      title: { en: 'Automated decisions', ko: '자동화된 결정에 대한 정보주체의 권리 등' },
      beyond: {
        en: 'whether a decision was made without people shows in no stored data',
        ko: '자동화된 결정인지는 저장된 데이터로 알 수 없습니다',
      },
    },
  ],
});
