import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'url',
  kind: 'pattern',
  item: 'url',
  core: 'https?://[^\\s<>"]{3,2000}',
  weight: 0.3,
  examples: {
    match: ['https://example.com/a?b=c', 'http://example.org/'],
    reject: ['example.com', 'ftp://example.com'],
  },
  refs: ['RFC 3986; a visited one only with a name that says so'],
});
