import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'secret-masked',
  kind: 'pattern',
  item: 'api-key',
  form: 'masked',
  core: '(?:(?:sk|pk|rk|gh[pousr]|github|gl(?:pat|dt|rt)|xox[abeprs]|hf|npm|key|gsk|whsec|api)[-_]|AIza)[\\w-]{0,24}(?:\\.{3}|…|[*•●]{3,60}(?:…|\\.{3})?)[A-Za-z0-9]{0,8}',
  weight: 0.75,
  examples: {
    match: ['sk-...1a2b', 'sk-…1a2b', 'sk-proj-***1a2b', 'sk-proj-****…1a2b', 'ghp_••••••••1a2b'],
    reject: ['sk-1a2b', 'skip...'],
  },
  refs: ['How consoles show keys: prefix, dots or stars, the last characters'],
});
