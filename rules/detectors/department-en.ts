import { defineDetector } from '../../src/sdk/index.ts';
import { departments } from '../dictionaries/departments.ts';

export default defineDetector({
  id: 'department-en',
  kind: 'dictionary',
  item: 'department',
  entries: () => departments,
  weight: 0.55,
  examples: {
    match: ['Human Resources', 'MARKETING', 'Research and Development', 'R&D'],
    reject: ['Department', 'Garden', 'Human'],
  },
  refs: ['Tickets, budgets and posts are filed under such words as well: hardly more than a hint by itself'],
});
