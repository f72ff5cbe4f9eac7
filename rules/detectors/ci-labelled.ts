import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'ci-labelled',
  kind: 'pattern',
  item: 'ci',
  core: '(?:CI|ci|연계 ?정보)(?: ?값)?(?:은|는|이)?[ :=：)\\].-]{0,3}[A-Za-z0-9+/]{86}==',
  boundary: { before: '[A-Za-z0-9]' },
  gate: { token: 88 },
  weight: 0.98,
  inText: true,
  labelled: true,
  examples: {
    match: [`CI: ${'Ab1+'.repeat(21)}Ab==`, `연계정보 ${'Cd2/'.repeat(21)}Cd==`],
    reject: ['CI: pending', `${'Ab1+'.repeat(21)}Ab==`],
  },
  refs: ['Connecting information: 64 bytes in base64; form unverified'],
});
