import type { Text } from '../../core/text.ts';

/** What the program is. */
export const aboutProgram: Text = {
  en: 'Finds where a company really keeps personal data and holds it against its privacy policy',
  ko: '개인정보가 실제로 어디에 있는지 찾아 개인정보 처리방침과 대조하는 감사 도구',
};

/** All commands, in the order in which they are needed. */
export const groups: readonly { readonly title: Text; readonly commands: readonly string[] }[] = [
  { title: { en: 'START', ko: '시작' }, commands: ['demo', 'scan', 'init'] },
  {
    title: { en: 'AUDIT', ko: '감사' },
    commands: ['audit', 'explain', 'report', 'stale', 'history', 'diff'],
  },
  { title: { en: 'REVIEW AND SCHEMA CHANGES', ko: '검토와 스키마 변경' }, commands: ['lock', 'gate'] },
  {
    title: { en: 'DESTRUCTION', ko: '파기' },
    commands: ['destruction plan', 'destruction verify', 'destruction keys'],
  },
  {
    title: { en: 'DATA SUBJECTS', ko: '정보주체' },
    commands: ['subject find', 'subject verify-erasure', 'subject requests'],
  },
  {
    title: { en: 'EVIDENCE', ko: '증거' },
    commands: ['evidence keygen', 'evidence pack', 'evidence approve', 'evidence verify'],
  },
  {
    title: { en: 'REFERENCE', ko: '참고' },
    commands: ['rules', 'rules test', 'connectors', 'help', 'autocomplete'],
  },
];
