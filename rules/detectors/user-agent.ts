import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'user-agent',
  kind: 'pattern',
  item: 'device-info',
  core: 'Mozilla/\\d\\.\\d \\([^)]{3,200}\\).{0,300}|(?:curl|Wget|python-requests|okhttp|Dalvik|PostmanRuntime|Opera|axios|Go-http-client)/\\d[\\w.]*(?: .{0,200})?',
  weight: 0.96,
  examples: {
    match: ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36', 'curl/8.5.0'],
    reject: ['Mozilla', 'text/html'],
  },
  refs: ['RFC 9110, User-Agent'],
});
