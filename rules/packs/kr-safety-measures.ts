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
    ...entry('excessive-grants', '5(1)', true),
    ...entry('auditor-could-write', '5(1)', true),
  ],
});
