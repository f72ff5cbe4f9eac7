import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'passport-kr-special',
  kind: 'pattern',
  item: 'passport',
  core: '[SRODG]\\d{8}|[SROD]\\d{3}[A-Z]\\d{4}',
  boundary: { before: '[A-Za-z0-9_-]', after: '[A-Za-z0-9_-]' },
  gate: { digits: 4 },
  weight: 0.25,
  examples: { match: ['S12345678', 'D123A4567'], reject: ['M12345678', 'S1234567', 'S12345678B'] },
  refs: [
    'Single-journey, diplomatic and official passports: few beside ordinary ones; licences of others look the same',
  ],
});
