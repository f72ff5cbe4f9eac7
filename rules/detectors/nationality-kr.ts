import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'nationality-kr',
  kind: 'dictionary',
  item: 'nationality',
  entries: () => new Set(['내국인', '외국인', '재외국민', '재외동포', '외국국적동포']),
  weight: 0.9,
  examples: { match: ['내국인', '외국인'], reject: ['한국', '외국'] },
});
