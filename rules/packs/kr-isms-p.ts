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
    ...entries('held-data-not-apart', '3.4.2'),
    ...entries('system-deletes-later', '3.4.1'),
    ...entries('ended-elsewhere', '3.1.7', '3.4.1'),
    ...entries('zero-logging-not-honoured', '3.4.1'),
    ...entries('stored-unencrypted', '2.7.1'),
    ...entries('training-on-promised-data', '3.2.4'),
    ...entries('anonymised-data-identifies', '3.2.5'),
    ...entries('weak-password', '2.5.4', '2.7.1'),
    ...entries('plaintext-secret', '2.7.1'),
    ...entries('unencrypted-identifier', '2.7.1'),
    ...entries('personal-data-in-free-text', '3.1.2'),
    ...entries('undeclared-processor', '3.3.2'),
    ...entries('undeclared-country', '3.3.4'),
    ...entries('item-not-in-transfer', '3.3.4'),
    ...entries('weak-transport', '2.7.1', '2.10.5'),
    ...entries('access-not-logged', '2.9.4'),
    ...entries('excessive-grants', '2.6.4'),
    ...entries('auditor-could-write', '2.6.4'),
    ...entries('own-classification-differs', '1.2.1', '3.2.1'),
    ...entries('deleted-still-recoverable', '3.4.1'),
    ...entries('not-scanned', '3.2.1'),
    ...entries('field-not-told', '3.2.1'),
    ...entries('policy-gap', '3.5.1'),
    ...entries('policy-contradiction', '3.5.1'),
    ...entries('policy-transfer-incomplete', '3.3.4'),
    ...entries('policy-processor-name', '3.3.2'),
  ],
  // All criteria of section 3. Their names are those of the revision of 2023-10-31.
  requirements: [
    { article: '3.1.1', title: { en: 'Collection and use of personal data', ko: '개인정보 수집·이용' } },
    { article: '3.1.2', title: { en: 'Limits of collection', ko: '개인정보 수집 제한' } },
    {
      article: '3.1.3',
      title: { en: 'Limits of processing resident registration numbers', ko: '주민등록번호 처리 제한' },
    },
    {
      article: '3.1.4',
      title: {
        en: 'Limits of processing sensitive and unique identification data',
        ko: '민감정보 및 고유식별정보의 처리 제한',
      },
    },
    {
      article: '3.1.5',
      title: { en: 'Data collected from others', ko: '개인정보 간접수집' },
      beyond: {
        en: 'where a record came from shows in no schema; notices to the people concerned are sent outside the systems looked at',
        ko: '수집 출처는 스키마에 나타나지 않으며 정보주체에 대한 고지는 점검 대상 시스템 밖에서 이루어집니다',
      },
    },
    {
      article: '3.1.6',
      title: {
        en: 'Installing and running visual data processing devices',
        ko: '영상정보처리기기 설치·운영',
      },
      beyond: {
        en: 'cameras and their signs are no data system; only files in a store would be seen',
        ko: '카메라와 안내판은 데이터 시스템이 아니며 저장소에 있는 파일만 볼 수 있습니다',
      },
    },
    {
      article: '3.1.7',
      title: { en: 'Collection and use for marketing', ko: '마케팅 목적의 개인정보 수집·이용' },
    },
    { article: '3.2.1', title: { en: 'Managing the inventory of personal data', ko: '개인정보 현황관리' } },
    {
      article: '3.2.2',
      title: { en: 'Quality of personal data', ko: '개인정보 품질보장' },
      beyond: {
        en: 'whether data is right and current can only be said by whom it concerns',
        ko: '정보의 정확성과 최신성은 정보주체만 확인할 수 있습니다',
      },
    },
    {
      article: '3.2.3',
      title: { en: 'Access to data on people’s devices', ko: '이용자 단말기 접근 보호' },
      beyond: {
        en: 'permissions that an app asks for on a device are not in the systems looked at',
        ko: '앱이 단말기에서 요구하는 권한은 점검 대상 시스템에 없습니다',
      },
    },
    {
      article: '3.2.4',
      title: { en: 'Use and provision beyond the purpose', ko: '개인정보 목적 외 이용 및 제공' },
    },
    { article: '3.2.5', title: { en: 'Pseudonymised data', ko: '가명정보 처리' } },
    {
      article: '3.3.1',
      title: { en: 'Provision to third parties', ko: '개인정보 제3자 제공' },
      beyond: {
        en: 'a policy’s third-party recipients and the consents for them are not compared with what is sent out',
        ko: '제3자 제공 동의와 실제로 전송된 정보는 비교하지 않습니다',
      },
    },
    { article: '3.3.2', title: { en: 'Entrusting the processing', ko: '개인정보 처리 업무 위탁' } },
    {
      article: '3.3.3',
      title: { en: 'Transfer with a business', ko: '영업의 양도 등에 따른 개인정보 이전' },
      beyond: {
        en: 'a single event with notices outside the systems looked at',
        ko: '점검 대상 시스템 밖의 통지로 이루어지는 일회성 사건입니다',
      },
    },
    { article: '3.3.4', title: { en: 'Transfer abroad', ko: '개인정보 국외이전' } },
    { article: '3.4.1', title: { en: 'Destruction', ko: '개인정보 파기' } },
    {
      article: '3.4.2',
      title: { en: 'Keeping after the purpose is achieved', ko: '처리목적 달성 후 보유 시 조치' },
    },
    { article: '3.5.1', title: { en: 'Publishing the privacy policy', ko: '개인정보 처리방침 공개' } },
    { article: '3.5.2', title: { en: 'Rights of data subjects', ko: '정보주체 권리보장' } },
    {
      article: '3.5.3',
      title: { en: 'Notices to data subjects', ko: '정보주체에 대한 통지' },
      beyond: {
        en: 'yearly notices are sent outside the systems looked at',
        ko: '정기 통지는 점검 대상 시스템 밖에서 이루어집니다',
      },
    },
  ],
});
