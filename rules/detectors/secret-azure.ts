import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'secret-azure',
  kind: 'pattern',
  item: 'api-key',
  core: 'AccountKey=[A-Za-z0-9+/]{86}==|SharedAccessKey=[A-Za-z0-9+/]{43}=|[\\w~.-]{3}[78]Q~[\\w~.-]{31,34}',
  boundary: { before: '[A-Za-z0-9_]', after: '[A-Za-z0-9]' },
  weight: 0.97,
  inText: true,
  examples: {
    match: [`AccountKey=${'Ab1+'.repeat(21)}Ab==`, `abc8Q~${'aB1-'.repeat(8)}`],
    reject: [`${'Ab1+'.repeat(21)}Ab==`, 'AccountKey=short', 'abc8Q~short'],
  },
  refs: ['Prefix published by the issuer; unverified'],
});
