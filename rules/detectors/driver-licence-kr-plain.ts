import { defineDetector } from '../../src/sdk/index.ts';

/** `YYYYMMDDHHMM` begins with 20 and has a month and a day in its place. */
function looksLikeTime(text: string): boolean {
  return /^20[0-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d$/.test(text);
}

export default defineDetector({
  id: 'driver-licence-kr-plain',
  kind: 'pattern',
  item: 'driver-licence',
  core: '(?:1[1-9]|2[0-68])\\d{10}',
  boundary: { before: '[A-Za-z0-9_.-]', after: '[A-Za-z0-9_]|[.-]\\d' },
  gate: { digits: 12 },
  validate: (text) => (looksLikeTime(text) ? false : 'unknown'),
  weight: 0.5,
  examples: { match: ['262012345601'], reject: ['272012345601', '11-20-123456-01', '26201234560'] },
  refs: ['Region codes 11-26 and 28; the check digits are not published'],
});
