import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'user-agent-text',
  kind: 'pattern',
  item: 'device-info',
  // In text it claims what it covers, so that the version of a browser is not taken for an address.
  core: 'Mozilla/\\d\\.\\d \\([^)]{3,200}\\)(?: (?:[\\w.+-]{1,40}/[\\w.+-]{1,40}|\\w{0,20}\\([^)]{1,200}\\)|\\[[^\\]]{1,200}\\]|[A-Z]{4,12} \\d[\\d.]{0,20}|Mobile|like Gecko)){0,20}',
  boundary: { before: '[\\w./-]', after: '[A-Za-z0-9]|\\.\\d' },
  gate: { anchor: 'Mozilla/' },
  weight: 0.96,
  inText: true,
  examples: {
    match: [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Mobile/15E148 NAVER(inapp; search; 1000; 12.3.2.0; 15)',
    ],
    reject: ['203.0.113.7', 'Mozilla/5.0'],
  },
  refs: ['RFC 9110, User-Agent'],
});
