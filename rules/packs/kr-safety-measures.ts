import { definePack, type PackEntry } from '../../src/sdk/index.ts';

/**
 * Notice 2026-9 is in force since 2026-07-01. Its predecessor of 2023-09-22 had the same articles as far as is known;
 * that was not verified, nor was Art. 5(1) of the notice in force.
 */
const current = '2026-07-01';
const before = { from: '2023-09-22', to: '2026-06-30', unverified: true } as const;

const entry = (check: string, article: string, unverified?: true): PackEntry[] => [
  { check, article, from: current, ...(unverified && { unverified }) },
  { check, article, ...before },
];

export default definePack({
  id: 'kr-safety-measures',
  title: {
    en: 'Standards for Measures to Ensure the Safety of Personal Information (Korea)',
    ko: '개인정보의 안전성 확보조치 기준',
  },
  cite: { en: 'Safety Measures Art. {article}', ko: '안전성 확보조치 기준 {article}' },
  refs: ['https://www.law.go.kr/행정규칙/개인정보의안전성확보조치기준'],
  entries: [
    ...entry('weak-password', '7(1)'),
    ...entry('plaintext-secret', '7(1)'),
    ...entry('unencrypted-identifier', '7(2)'),
    ...entry('weak-transport', '7(4)'),
    ...entry('access-not-logged', '8(1)'),
    ...entry('excessive-grants', '5(1)', true),
    ...entry('auditor-could-write', '5(1)', true),
  ],
  // What no check sees, of the parts that data systems bear on.
  requirements: [
    {
      article: '4',
      title: { en: 'Internal management plan', ko: '내부 관리계획의 수립·시행 및 점검' },
      beyond: {
        en: 'an organisational measure, shown by documents and interviews',
        ko: '문서와 면담으로 확인하는 관리적 조치입니다',
      },
    },
    {
      article: '6',
      title: { en: 'Access control', ko: '접근통제' },
      beyond: {
        en: 'firewalls, sessions and remote work are outside of data systems; open networks of databases are not probed',
        ko: '방화벽, 세션, 원격 근무는 데이터 시스템 밖에 있으며 네트워크는 탐지하지 않습니다',
      },
    },
    {
      article: '8(2)',
      title: { en: 'Checking access logs', ko: '접속기록의 점검' },
      beyond: {
        en: 'what an access log holds, for how long, and who reviews it is not judged',
        ko: '접속기록의 내용·보관 기간·점검 여부는 판단하지 않습니다',
      },
    },
    {
      article: '9',
      title: { en: 'Malicious programs', ko: '악성프로그램 등 방지' },
      beyond: {
        en: 'programs on machines are not looked at',
        ko: '단말과 서버의 프로그램은 점검하지 않습니다',
      },
    },
    {
      article: '10',
      title: { en: 'Physical safety', ko: '물리적 안전조치' },
      beyond: { en: 'places and media are not looked at', ko: '장소와 저장매체는 점검하지 않습니다' },
    },
    {
      article: '11',
      title: { en: 'Disasters', ko: '재해·재난 대비 안전조치' },
      beyond: {
        en: 'an organisational measure, shown by documents and interviews',
        ko: '문서와 면담으로 확인하는 관리적 조치입니다',
      },
    },
    {
      article: '12',
      title: { en: 'Output and copies', ko: '출력·복사 시 안전조치' },
      beyond: { en: 'paper and screens are not looked at', ko: '출력물과 화면은 점검하지 않습니다' },
    },
    {
      article: '13',
      title: { en: 'Destruction of personal data', ko: '개인정보의 파기' },
      beyond: {
        en: 'that destroyed data cannot be recovered from media is not measured; see records-past-retention and deleted-still-recoverable under the Act',
        ko: '저장매체에서 복구할 수 없는지는 측정하지 않습니다. 법 제21조의 records-past-retention, deleted-still-recoverable 참고',
      },
    },
  ],
});
