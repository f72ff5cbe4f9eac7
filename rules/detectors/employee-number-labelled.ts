import { defineDetector } from '../../src/sdk/index.ts';
import { afterKr, wordStart } from './_shared/labels.ts';

export default defineDetector({
  id: 'employee-number-labelled',
  kind: 'pattern',
  item: 'employee-number',
  core: `(?:사번|사원 ?번호|직원 ?번호)${afterKr}[A-Z]{0,3}-?\\d{3,10}|(?:[Ee]mployee|[Ss]taff|[Bb]adge|[Pp]ayroll) (?:[Nn]o\\.?|[Nn]umber|ID|[Ii]d|#)(?: is)?[ :#]{1,3}[A-Z]{0,3}-?\\d{3,10}`,
  boundary: { before: wordStart, after: '[A-Za-z0-9회건명개]' },
  gate: { words: ['사번', '사원', '직원', 'employee', 'staff', 'badge', 'payroll'] },
  weight: 0.9,
  inText: true,
  labelled: true,
  examples: {
    match: ['사번 20240012', '사원번호: A-1234', 'employee no. 104233', 'Badge ID: AB1234'],
    reject: ['사번 확인', '직원 120명', 'employee 12', 'staff of 1200'],
  },
});
