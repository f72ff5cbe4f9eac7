import { defineDetector } from '../../src/sdk/index.ts';
import { passesHongKong } from './_validate/abroad.ts';

export default defineDetector({
  id: 'national-id-hong-kong',
  kind: 'pattern',
  item: 'national-id',
  core: '[A-Z]{1,2}\\d{6}\\([\\dA]\\)',
  gate: { digits: 6 },
  validate: passesHongKong,
  chance: { of: 0.09, unknown: false },
  weight: 0.75,
  examples: { match: ['A123456(3)', 'AB987654(3)'], reject: ['A123456(4)', 'A1234563'] },
  refs: ['Hong Kong identity card; examples are those of textbooks and of nobody'],
});
