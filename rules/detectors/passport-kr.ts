import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'passport-kr',
  kind: 'pattern',
  item: 'passport',
  core: 'M\\d{8}|M\\d{3}[A-Z]\\d{4}',
  boundary: { before: '[A-Za-z0-9_-]', after: '[A-Za-z0-9_-]' },
  gate: { digits: 4 },
  weight: 0.55,
  examples: { match: ['M12345678', 'M123A4567'], reject: ['A12345678', 'M1234567', 'M12345678B'] },
  refs: ['Passport Act rules; new form since 2021-12'],
});
