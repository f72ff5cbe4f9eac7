import { defineDetector } from '../../src/sdk/index.ts';
import { givesSecret } from './_shared/given.ts';
import { wordStart } from './_shared/labels.ts';

const loud =
  '(?:SECRET(?:_?(?:ACCESS_?)?KEY)?|(?:API|ACCESS|PRIVATE|AUTH|SIGNING|ENCRYPTION|ACCOUNT|MASTER)_?KEY|(?:ACCESS|AUTH|API|BOT|REFRESH|DEPLOY|[A-Z]{2,12})_TOKEN)';
const quiet =
  '(?:secret(?:_?(?:access_?)?key)?|(?:api|access|private|auth|signing|encryption|account|master)_?key|(?:access|auth|api|bot|refresh|deploy)_?token|_authToken)';
const drawn = '["\']?[A-Za-z0-9+/_.~=-]{16,200}["\']?';
/** What is drawn by lot has letters and digits mixed. */
const written = '[A-Za-z+/_.~=-]*|[0-9._-]*';
const told = givesSecret(
  [[`(?:[A-Z0-9][A-Z0-9_]{0,60}_)?${loud}=`], [`(?:--)?(?:[a-z0-9:/.][a-z0-9:/._-]{0,80}[_.:-])?${quiet}=`]],
  drawn,
  written,
);

export default defineDetector({
  id: 'secret-setting',
  kind: 'pattern',
  item: 'api-key',
  ...told,
  boundary: { before: wordStart },
  gate: { anchor: '=', token: 20 },
  weight: 0.88,
  inText: true,
  labelled: true,
  examples: {
    match: [
      `AWS_SECRET_ACCESS_KEY=${'aB3/'.repeat(10)}`,
      `NPM_TOKEN="${'a1B2'.repeat(8)}"`,
      `api_key=${'0f1e'.repeat(8)}`,
      `//registry.example.com/:_authToken=${'a1B2'.repeat(8)}`,
    ],
    reject: [
      'AWS_SECRET_ACCESS_KEY=$SECRET',
      'API_KEY=xxxxxxxxxxxxxxxxxxxx',
      'MAX_TOKENS=4096',
      'API_KEY=changeme',
      'SECRET_KEY=/run/secrets/app/secret_key_base',
      'ACCESS_TOKEN=your_access_token_here',
    ],
  },
  refs: ['Environment variables and properties of programs, keys of object stores and registries'],
});
