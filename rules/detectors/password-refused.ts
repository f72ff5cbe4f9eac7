import { defineDetector } from '../../src/sdk/index.ts';
import { givesSecret } from './_shared/given.ts';
import { wordStart } from './_shared/labels.ts';

export default defineDetector({
  id: 'password-refused',
  kind: 'pattern',
  item: 'password',
  ...givesSecret([
    [
      'Login (?:OK|incorrect)(?: \\([^()\\n]{0,160}\\))?: \\[[^\\]\\[/\\s]{1,64}/',
      '\\]',
      '[^\\]\\s][^\\]\\n]{0,127}',
    ],
  ]),
  boundary: { before: wordStart },
  gate: { words: ['login'], holds: ': \\[' },
  weight: 0.92,
  inText: true,
  labelled: true,
  examples: {
    match: ['Login incorrect: [hana.lee/Winter2024!]', 'Login OK: [hana.lee/plainword]'],
    reject: [
      'Login incorrect: [hana.lee/<via Auth-Type = mschap>]',
      'Login OK: [hana.lee]',
      'Login incorrect: [hana.lee/<no User-Password attribute>]',
    ],
  },
  refs: ['FreeRADIUS (auth_badpass, auth_goodpass): what was typed stands behind the login'],
});
