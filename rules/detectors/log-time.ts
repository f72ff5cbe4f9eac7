import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'log-time',
  kind: 'pattern',
  item: 'visit-time',
  core: '\\[?\\d{2}/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/(?:19|20)\\d{2}:\\d{2}:\\d{2}:\\d{2}(?: ?[+-]\\d{4})?\\]?',
  weight: 0.95,
  examples: {
    match: ['[29/Nov/2017:06:58:55', '[29/Nov/2017:06:58:55 +0900]'],
    reject: ['29/Nov/2017', '2017-11-29 06:58:55'],
  },
  refs: ['Common log format of web servers'],
});
