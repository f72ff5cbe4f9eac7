import { isIPv6 } from 'node:net';
import { defineDetector } from '../../src/sdk/index.ts';
import { isInner } from './_validate/impersonal.ts';

export default defineDetector({
  id: 'ipv6',
  kind: 'pattern',
  item: 'ip-address',
  // A time of day has two colons, an address three or a pair.
  core: '(?:[0-9A-Fa-f]{0,4}::(?:[0-9A-Fa-f]{0,4}:){0,5}|(?:[0-9A-Fa-f]{0,4}:){3,7})(?:(?:\\d{1,3}\\.){3}\\d{1,3}|[0-9A-Fa-f]{0,4})',
  boundary: { before: '[\\w:.]', after: '[\\w:]' },
  gate: { has: ['colons'] },
  validate: (text) => isIPv6(text) && (text.includes('::') ? text.replaceAll(':', '').length >= 4 : true),
  impersonal: isInner,
  weight: 0.9,
  inText: true,
  examples: {
    match: ['2001:db8::1', '2001:db8:0:0:0:0:2:1', '::ffff:192.0.2.1'],
    reject: ['12:30:45', '2001:db8', 'a::b::c'],
  },
  refs: ['RFC 4291'],
});
