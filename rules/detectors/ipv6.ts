import { isIPv6 } from 'node:net';
import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'ipv6',
  kind: 'pattern',
  item: 'ip-address',
  core: '(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}|(?:[0-9A-Fa-f]{1,4}:){1,6}(?::[0-9A-Fa-f]{1,4}){1,6}|(?:[0-9A-Fa-f]{1,4}:){1,7}:|::(?:[0-9A-Fa-f]{1,4}:){0,6}[0-9A-Fa-f]{1,4}',
  boundary: { before: '[\\w:.]', after: '[\\w:]' },
  gate: { minLength: 3, has: ['colon'] },
  validate: (text) => isIPv6(text) && (text.includes('::') ? text.replaceAll(':', '').length >= 4 : true),
  weight: 0.9,
  inText: true,
  examples: { match: ['2001:db8::1', '2001:db8:0:0:0:0:2:1'], reject: ['12:30:45', '2001:db8', 'a::b::c'] },
  refs: ['RFC 4291'],
});
