import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'resume-file-bare',
  kind: 'pattern',
  item: 'resume',
  core: '(?:[Rr]esume|RESUME|[Rr]ésumé|CV|cv)(?:[ (][^\\r\\n/\\\\_-]{0,60})?\\.(?:pdf|docx?|hwpx?|rtf|odt|txt|pages|jpg|png|zip)',
  gate: { words: ['resume', 'résumé', 'cv.', 'cv ', 'cv('] },
  weight: 0.9,
  examples: {
    match: ['resume.pdf', 'Resume Kim.docx', 'CV.pdf'],
    reject: ['resumed.txt', 'recv.pdf', 'resume kim'],
  },
});
