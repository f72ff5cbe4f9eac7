import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'resume-file-en',
  kind: 'pattern',
  item: 'resume',
  core: '[^\\r\\n]{0,200}[/_-](?:[Rr]esume|RESUME|[Rr]ésumé|[Cc]urriculum|[Cc]over ?[_-]?[Ll]etter|CV|cv)(?:[_ .()\\[\\d-][^\\r\\n/]{0,60})?\\.(?:pdf|docx?|hwpx?|rtf|odt|txt|pages|jpg|png|zip)|(?:[Rr]esume|RESUME|[Rr]ésumé|CV|cv)[_-][^\\r\\n/]{0,60}\\.(?:pdf|docx?|hwpx?|rtf|odt|txt|pages|jpg|png|zip)',
  weight: 0.9,
  examples: {
    match: ['resume_kim.docx', 'uploads/2024/Sample_CV.pdf', 'cv-example.pdf', 'my_resume(2).pdf'],
    reject: ['invoice_kim.pdf', 'resumed_at.txt', 'recv_1.pdf', 'resume_kim'],
  },
});
