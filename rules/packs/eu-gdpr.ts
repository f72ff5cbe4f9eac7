import { definePack, type PackEntry } from '../../src/sdk/index.ts';

/** Regulation (EU) 2016/679 applies from 2018-05-25. */
const entries = (check: string, ...articles: string[]): PackEntry[] =>
  articles.map((article) => ({ check, article, from: '2018-05-25' }));

/** Convictions have an article of their own. */
const criminal = ['criminal-record'];
/** Who asks for deletion need not withdraw nor object. */
const refusals = ['opt-out', 'withdrawal'] as const;

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
    ...entries('sensitive-item-without-basis', '9(1)').map((one) => ({ ...one, exceptItems: criminal })),
    ...entries('sensitive-item-without-basis', '10').map((one) => ({ ...one, items: criminal })),
    ...entries('records-past-retention', '5(1)(e)'),
    ...entries('retention-not-measurable', '5(2)', '13(2)(a)'),
    ...entries('opt-out-not-honoured', '7(3)', '17(1)', '21(3)'),
    ...entries('deletion-request-not-honoured', '17(1)'),
    ...entries('held-data-not-apart', '5(1)(b)'),
    ...entries('system-deletes-later', '5(1)(e)'),
    ...entries('ended-elsewhere', '17(1)'),
    ...entries('ended-elsewhere', '7(3)', '21(3)').map((one) => ({ ...one, until: refusals })),
    ...entries('zero-logging-not-honoured', '5(1)(e)'),
    ...entries('stored-unencrypted', '5(1)(a)', '32(1)(a)'),
    ...entries('training-on-promised-data', '5(1)(b)'),
    ...entries('anonymised-data-identifies', '5(1)(e)', '4(5)'),
    ...entries('weak-password', '32(1)'),
    ...entries('plaintext-secret', '32(1)'),
    ...entries('unencrypted-identifier', '32(1)(a)'),
    ...entries('personal-data-in-free-text', '5(1)(c)'),
    ...entries('undeclared-processor', '13(1)(e)', '28(3)'),
    ...entries('undeclared-country', '44', '13(1)(f)'),
    ...entries('item-not-in-transfer', '44', '13(1)(f)'),
    ...entries('weak-transport', '32(1)(a)'),
    ...entries('access-not-logged', '32(1)'),
    ...entries('excessive-grants', '5(1)(f)', '25(2)'),
    ...entries('auditor-could-write', '32(1)(b)'),
    ...entries('own-classification-differs', '32(1)', '5(2)'),
    ...entries('deleted-still-recoverable', '5(1)(e)', '17(1)'),
    ...entries('not-scanned', '32(1)(d)'),
    ...entries('field-not-told', '5(2)'),
    ...entries('policy-gap', '13'),
    ...entries('policy-contradiction', '12(1)'),
    ...entries('policy-transfer-incomplete', '13(1)(f)'),
    ...entries('policy-processor-name', '13(1)(e)'),
  ],
  // What no check sees, of the parts that data systems bear on.
  requirements: [
    {
      article: '7(1)',
      title: { en: 'Proof of consent', ko: '동의의 증명' },
      beyond: {
        en: 'a consent is kept in many forms; none is required of a schema',
        ko: '동의 기록의 형태가 다양하여 스키마로 판단하지 않습니다',
      },
    },
    {
      article: '8',
      title: { en: 'Children’s consent', ko: '아동의 동의' },
      beyond: {
        en: 'a guardian’s consent is kept in many forms; an age alone shows no breach',
        ko: '법정대리인 동의의 기록 형태가 다양하며 나이만으로는 위반을 알 수 없습니다',
      },
    },
    {
      article: '14',
      title: { en: 'Data obtained from others', ko: '정보주체 외로부터 수집 시 통지' },
      beyond: {
        en: 'notices are sent outside the systems looked at',
        ko: '통지는 점검 대상 시스템 밖에서 이루어집니다',
      },
    },
    {
      article: '15',
      title: { en: 'Access by the data subject', ko: '열람권' },
      beyond: {
        en: 'requests and answers are not in the systems looked at',
        ko: '열람 요구와 회신은 점검 대상 시스템에 없습니다',
      },
    },
    {
      article: '16',
      title: { en: 'Rectification', ko: '정정권' },
      beyond: {
        en: 'whether data is right can only be said by whom it concerns',
        ko: '정보의 정확성은 정보주체만 확인할 수 있습니다',
      },
    },
    {
      article: '18',
      title: { en: 'Restriction of processing', ko: '처리 제한권' },
      beyond: {
        en: 'requests and answers are not in the systems looked at',
        ko: '처리 제한 요구와 회신은 점검 대상 시스템에 없습니다',
      },
    },
    {
      article: '20',
      title: { en: 'Data portability', ko: '이동권' },
      beyond: {
        en: 'requests and answers are not in the systems looked at',
        ko: '전송 요구와 회신은 점검 대상 시스템에 없습니다',
      },
    },
    {
      article: '22',
      title: { en: 'Automated decisions', ko: '자동화된 결정' },
      beyond: {
        en: 'whether a decision was made without people shows in no stored data',
        ko: '자동화된 결정인지는 저장된 데이터로 알 수 없습니다',
      },
    },
    {
      article: '30',
      title: { en: 'Records of processing activities', ko: '처리활동 기록' },
      beyond: {
        en: 'the format record writes one from what is known; whether the controller keeps it is not seen',
        ko: 'record 형식으로 작성할 수 있으나 개인정보처리자가 보관하는지는 알 수 없습니다',
      },
    },
    {
      article: '33',
      title: { en: 'Notifying the authority of a breach', ko: '감독기관에 대한 유출 신고' },
      beyond: { en: 'leaks show in no stored data', ko: '유출 사고는 저장된 데이터에 나타나지 않습니다' },
    },
    {
      article: '34',
      title: { en: 'Telling data subjects of a breach', ko: '정보주체에 대한 유출 통지' },
      beyond: { en: 'leaks show in no stored data', ko: '유출 사고는 저장된 데이터에 나타나지 않습니다' },
    },
    {
      article: '35',
      title: { en: 'Data protection impact assessment', ko: '개인정보 영향평가' },
      beyond: {
        en: 'an organisational measure, shown by documents and interviews',
        ko: '문서와 면담으로 확인하는 관리적 조치입니다',
      },
    },
    {
      article: '37',
      title: { en: 'Data protection officer', ko: '개인정보 보호책임자' },
      beyond: {
        en: 'an organisational measure, shown by documents and interviews',
        ko: '문서와 면담으로 확인하는 관리적 조치입니다',
      },
    },
  ],
});
