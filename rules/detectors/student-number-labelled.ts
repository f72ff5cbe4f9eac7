import { defineDetector } from '../../src/sdk/index.ts';
import { afterKr, wordEnd, wordStart } from './_shared/labels.ts';

export default defineDetector({
  id: 'student-number-labelled',
  kind: 'pattern',
  item: 'student-number',
  core: `(?:학번|학생 ?번호|수험 ?번호|환자 ?번호|차트 ?번호|병록 ?번호)${afterKr}[A-Z]{0,3}-?\\d{4,12}|(?:(?:[Ss]tudent|[Mm]atriculation|[Pp]atient|[Cc]hart|[Mm]edical [Rr]ecord) (?:[Nn]o\\.?|[Nn]umber|ID|[Ii]d|#)|MRN)(?: is)?[ :#]{1,3}[A-Z]{0,3}-?\\d{4,12}`,
  boundary: { before: wordStart, after: wordEnd },
  gate: {
    words: [
      '학번',
      '학생',
      '수험',
      '환자',
      '차트',
      '병록',
      'student',
      'matri',
      'patient',
      'chart',
      'medical',
      'mrn',
    ],
  },
  weight: 0.9,
  inText: true,
  labelled: true,
  examples: {
    match: ['학번 2024123456', '환자번호: P-123456', 'student ID: 20241234', 'MRN 00123456'],
    reject: ['학번 확인', '환자 120명', 'student 2024', 'MRN pending'],
  },
});
