import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'jwt',
  kind: 'pattern',
  item: 'token',
  core: 'eyJ[\\w-]{8,4000}\\.eyJ[\\w-]{8,4000}\\.[\\w-]{10,2000}',
  boundary: { before: '[\\w.-]', after: '[\\w-]' },
  weight: 0.95,
  inText: true,
  examples: {
    match: ['eyJhbGciOiJub25l.eyJzdWIiOiJub2JvZHki.c2lnbmF0dXJl'],
    reject: ['eyJhbGciOiJub25l', 'a.b.c'],
  },
  refs: ['RFC 7519'],
});
