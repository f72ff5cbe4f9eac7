import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'secret-private-key',
  kind: 'pattern',
  item: 'api-key',
  core: '-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----[\\s\\S]{0,8000}',
  boundary: { before: '[A-Za-z0-9_]', after: '[A-Za-z0-9]' },
  gate: { anchor: '-----BEGIN' },
  weight: 0.97,
  inText: true,
  examples: { match: ['-----BEGIN PRIVATE KEY-----\nMIIE'], reject: ['-----BEGIN CERTIFICATE-----'] },
  refs: ['Prefix published by the issuer; unverified'],
});
