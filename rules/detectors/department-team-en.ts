import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'department-team-en',
  kind: 'pattern',
  item: 'department',
  core: '[A-Z][\\w&/-]{0,24}(?: [A-Z&][\\w&/-]{0,24}){0,3} (?:Team|Department|Dept\\.?|Division|Squad)',
  gate: { has: ['space', 'upper', 'lower'] },
  weight: 0.6,
  examples: {
    match: ['Platform Team', 'Sales & Marketing Department', 'QA Squad'],
    reject: ['Team', 'the team', 'Minsu Kim', 'Team Example Person'],
  },
  refs: ['Who is named where no single person answers'],
});
