import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'password-bcrypt',
  kind: 'pattern',
  item: 'password',
  form: 'strong-hash',
  core: '\\$2[abxy]\\$\\d{2}\\$[./A-Za-z0-9]{53}',
  weight: 0.98,
  inText: true,
  examples: { match: [`$2b$12$${'a'.repeat(53)}`], reject: ['$2b$12$short'] },
  refs: ['Modular crypt format; unverified'],
});
