import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'marital-status',
  kind: 'dictionary',
  item: 'marital-status',
  entries: () =>
    new Set([
      'single',
      'married',
      'divorced',
      'widowed',
      'separated',
      'divorce',
      'never married',
      'widow',
      'widower',
      '미혼',
      '기혼',
      '이혼',
      '사별',
    ]),
  weight: 0.85,
  examples: { match: ['Married', '미혼'], reject: ['marry', '혼'] },
});
