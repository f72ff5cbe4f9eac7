import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'resume-file-kr',
  kind: 'pattern',
  item: 'resume',
  core: '[^\\r\\n]{0,200}(?:이력서|자기소개서|자소서|경력 ?기술서|입사 ?지원서)[^\\r\\n/\\\\]{0,60}\\.(?:pdf|docx?|hwpx?|rtf|odt|txt|pages|jpg|png|zip)',
  gate: { words: ['이력서', '자기소개', '자소서', '경력기술서', '경력 기술서', '입사지원서', '입사 지원서'] },
  weight: 0.9,
  examples: {
    match: ['홍길동_이력서.pdf', '자기소개서(최종).hwp', '/files/2024/경력기술서 김가온.docx'],
    reject: ['이력서 양식', '견적서.pdf', '이력서.pdf 보내 주세요'],
  },
});
