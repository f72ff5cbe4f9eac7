import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'email-intern',
  kind: 'pattern',
  item: 'email',
  core: '[A-Za-z][\\w.+-]{1,63}@[A-Za-z][A-Za-z\\d-]{2,30}',
  gate: { minLength: 6, maxLength: 95, has: ['at'], token: 6 },
  weight: 0.8,
  examples: {
    match: ['someone.example@intranet', 'someone@mailhost'],
    reject: ['someone@example.com', '@someone', 'a b@intranet', '1@2'],
  },
  refs: ['RFC 5321: domains of one label, as inside a company'],
});
