import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'secret-bearer',
  kind: 'pattern',
  item: 'token',
  core: 'Bearer [\\w.~+/-]{20,4000}={0,2}|Basic [A-Za-z0-9+/]{12,1000}={0,2}',
  boundary: { before: '[A-Za-z0-9_]' },
  gate: { token: 12 },
  validate: (text) => (/\d/.test(text) ? true : 'unknown'),
  portable: { valid: '[0-9]', else: 'unknown' },
  weight: 0.9,
  inText: true,
  examples: {
    match: [`Bearer ${'a1B2'.repeat(8)}`, 'Basic dXNlcjpub3RhcGFzczE='],
    reject: ['Bearer of news', 'Basic plan', 'Bearer token'],
  },
  refs: ['RFC 6750, RFC 7617'],
});
