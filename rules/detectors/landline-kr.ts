import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'landline-kr',
  kind: 'pattern',
  item: 'phone',
  core: '(?:\\+?82[-\\s.]?(?:\\(0\\)|0)?|\\(?0)(?:2|3[1-3]|4[1-4]|5[1-5]|6[1-4]|70|50\\d)\\)?[-\\s.]?\\d{3,4}[-\\s.]\\d{4}',
  boundary: { before: '[A-Za-z0-9_.-]', after: '[A-Za-z0-9_]|[.-]\\d' },
  gate: { digits: 9 },
  weight: 0.85,
  inText: true,
  examples: {
    match: ['02-0123-4567', '031-123-4567', '070-1234-5678', '(02) 123-4567', '+82-2-123-4567'],
    reject: ['08-123-4567', '02-12-4567', '2026-11-2345'],
  },
  refs: ['Korean numbering plan, area codes'],
});
