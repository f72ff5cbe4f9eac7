import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'job-title-en',
  kind: 'pattern',
  item: 'job-title',
  core: '(?:[\\p{L}&./-]{1,30} ){0,5}(?:[Mm]anager|[Dd]irector|[Ee]ngineer|[Dd]eveloper|[Aa]nalyst|[Aa]ssistant|[Rr]epresentative|[Oo]fficer|[Pp]resident|[Cc]onsultant|[Aa]ccountant|[Ss]pecialist|[Cc]oordinator|[Aa]dministrator|[Ss]upervisor|[Cc]lerk|[Ee]xecutive|[Tt]echnician|[Dd]esigner|[Rr]ecruiter|[Bb]uyer|CEO|CTO|CFO|COO)(?:[ ,-].{0,40})?',
  gate: { minLength: 3, maxLength: 400, token: 3, any: ['lower', 'upper'] },
  weight: 0.8,
  examples: {
    match: ['Sales Manager', 'Vice President, Sales', 'Senior Software Engineer'],
    reject: ['Manage', 'sales'],
  },
});
