import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'height-imperial',
  kind: 'pattern',
  item: 'health',
  core: `[3-7] ?(?:'|’|ft|feet) ?(?:[0-9]|0[0-9]|1[01])(?:\\.\\d)? ?(?:"|”|''|in|inches)?`,
  weight: 0.6,
  examples: {
    match: ['5\'04"', '5 ft 8 in', "6' 1", '5ft 11in'],
    reject: ['12 ft 8 in', "5'", '5 ft 14 in', '5-8'],
  },
  refs: ['How tall somebody is, in feet and inches; things are measured so as well'],
});
