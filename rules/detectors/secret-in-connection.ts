import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'secret-in-connection',
  kind: 'pattern',
  item: 'password',
  core: '[a-z][a-z\\d+.-]{1,20}://[^\\s:/@]{1,100}:[^\\s/@]{3,200}@[\\w.-]{1,200}',
  boundary: { before: '[A-Za-z0-9]' },
  gate: { anchor: '://' },
  weight: 0.98,
  inText: true,
  examples: {
    match: ['postgres://someone:not-a-secret@db.example.com', 'https://user:pass@example.com'],
    reject: ['https://example.com/@user', 'postgres://db.example.com', 'mailto:someone@example.com'],
  },
  refs: ['RFC 3986, user information with a password'],
});
