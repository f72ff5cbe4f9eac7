import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'ssn-form',
  kind: 'pattern',
  item: 'national-id',
  core: '\\d{3}-\\d{2}-\\d{4}',
  gate: { digits: 9 },
  weight: 0.65,
  examples: { match: ['999-23-1234', '900-70-0000'], reject: ['99-23-1234', '123-45-67890'] },
  refs: ['Numbers that were never issued: of tax payers, and invented ones'],
});
