import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'ssn-masked',
  kind: 'pattern',
  item: 'national-id',
  form: 'masked',
  core: '[*●xX]{3}-[*●xX]{2}-\\d{4}',
  gate: { has: ['star'] },
  weight: 0.9,
  examples: { match: ['***-**-1234', 'XXX-XX-1234'], reject: ['123-45-6789', '***-****-1234'] },
  refs: ['US social security number, all but the last four digits masked'],
});
