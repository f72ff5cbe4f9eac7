import { defineDetector } from '../../src/sdk/index.ts';
import { givesSecret } from './_shared/given.ts';
import { wordEnd } from './_shared/labels.ts';

const key = '(?:[Aa][Pp][Ii]-?[Kk][Ee][Yy]|[Aa]ccess-[Tt]oken|[Aa]uth-(?:[Tt]oken|[Kk]ey)|[Vv]ault-[Tt]oken)';
const drawn = '[A-Za-z0-9+/_.~=-]{16,500}';

export default defineDetector({
  id: 'secret-header',
  kind: 'pattern',
  item: 'api-key',
  ...givesSecret(
    [
      [`(?:[Xx]-(?:[A-Za-z]{1,20}-)?)?${key}: ?`],
      ['(?:PRIVATE|Private|DEPLOY|JOB)-(?:TOKEN|Token): ?'],
      ['Ocp-Apim-Subscription-Key: ?'],
      ['[Aa]uthorization: ?(?:[Tt]oken|[Aa]pi-?[Kk]ey|[Kk]ey) '],
    ],
    drawn,
    // What is drawn by lot has digits.
    '[A-Za-z+/_.~=-]*',
  ),
  boundary: { before: '[\\w-]', after: wordEnd },
  gate: { token: 16, holds: '(?:[Kk]ey|KEY|[Tt]oken|TOKEN|ization): ?' },
  weight: 0.92,
  inText: true,
  labelled: true,
  examples: {
    match: [
      `X-Api-Key: ${'a1B2'.repeat(5)}`,
      `PRIVATE-TOKEN: glpx-${'a1B2'.repeat(5)}`,
      `Authorization: Token ${'0f1e'.repeat(10)}`,
      `apikey: ${'a1B2'.repeat(8)}`,
    ],
    reject: [
      'X-Api-Key: $API_KEY',
      'X-Api-Key: YOUR_API_KEY_HERE',
      'api-key: required',
      'X-Api-Key: xxxxxxxxxxxxxxxxxxxx',
    ],
  },
  refs: ['Headers by which services know who asks'],
});
