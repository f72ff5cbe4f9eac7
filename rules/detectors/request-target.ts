import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'request-target',
  kind: 'pattern',
  item: 'url',
  core: '/[\\w%~.+/-]{0,300}\\?[\\w%.~-]{1,60}=[^\\s"]{0,2000}',
  weight: 0.72,
  examples: { match: ['/search?q=shoes', '/a/b?x=1&y=2'], reject: ['/a/b', 'a?x=1', '/path?'] },
  refs: ['RFC 9112, origin-form with a query'],
});
