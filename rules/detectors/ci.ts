import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'ci',
  kind: 'pattern',
  item: 'ci',
  core: '[A-Za-z0-9+/]{86}==',
  weight: 0.6,
  examples: { match: [`${'Ab1+'.repeat(21)}Ab==`], reject: ['Ab1+==', `${'a'.repeat(86)}`] },
  refs: ['Connecting information: 64 bytes in base64; form unverified'],
});
