import { defineDetector } from '../../src/sdk/index.ts';
import { educationLevels } from '../dictionaries/education-levels.ts';

export default defineDetector({
  id: 'education-level',
  kind: 'dictionary',
  item: 'school',
  entries: () => educationLevels,
  weight: 0.8,
  examples: { match: ['고졸', "Bachelor's degree", 'PhD'], reject: ['college', '학교'] },
});
