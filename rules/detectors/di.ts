import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'di',
  kind: 'pattern',
  item: 'di',
  core: 'MC0GCCqGSIb3DQIJAyEA[A-Za-z0-9+/]{43}=',
  weight: 0.97,
  inText: true,
  examples: { match: [`MC0GCCqGSIb3DQIJAyEA${'a'.repeat(43)}=`], reject: ['MC0GCCqGSIb3DQIJAyEA='] },
  refs: ['Duplication information as issued by credit bureaus; form unverified'],
});
