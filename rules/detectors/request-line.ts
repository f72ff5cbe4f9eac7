import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'request-line',
  kind: 'pattern',
  item: 'url',
  core: '"?(?:GET|POST|PUT|DELETE|HEAD|OPTIONS|PATCH|PROPFIND|CONNECT) (?:/|https?://)[^\\s"]{0,4000}(?: HTTP/\\d(?:\\.\\d)?)?"?',
  weight: 0.95,
  examples: {
    match: ['GET / HTTP/1.1', 'POST /login?next=%2F HTTP/1.1', '"GET /a/b.html HTTP/2"'],
    reject: ['GET', 'GET it / now', '/a/b'],
  },
  refs: ['RFC 9112, request-line; what somebody asked a server for'],
});
