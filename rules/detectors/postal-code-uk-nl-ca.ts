import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'postal-code-uk-nl-ca',
  kind: 'pattern',
  item: 'address-part',
  core: '[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}|[A-Z]\\d[A-Z] \\d[A-Z]\\d|[1-9]\\d{3} [A-Z]{2}|\\d{5}-\\d{4}',
  weight: 0.6,
  examples: { match: ['SW1A 1AA', 'K1A 0B1', '1091 HV', '12345-6789'], reject: ['1091', 'ABC 123', '12345'] },
});
