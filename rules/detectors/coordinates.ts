import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'coordinates',
  kind: 'pattern',
  item: 'geo-location',
  core: '[\\[(]? ?-?\\d{1,2}\\.\\d{3,15}, ?-?\\d{1,3}\\.\\d{3,15} ?[\\])]?|(?:SRID=4326;)?POINT ?\\(-?\\d{1,3}\\.\\d+ -?\\d{1,2}\\.\\d+\\)',
  weight: 0.85,
  examples: {
    match: ['37.5665,126.9780', '52.3217, 4.8119', '[37.5665, 126.9780]', 'POINT(126.9780 37.5665)'],
    reject: ['37.5,126', '1,2'],
  },
  refs: ['WGS 84'],
});
