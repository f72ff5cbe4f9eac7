import { defineDetector } from '../../src/sdk/index.ts';
import { wordStart } from './_shared/labels.ts';
import { isPassword, portablePassword } from './_shared/secrets.ts';

const label =
  '(?:[Pp]assword|PASSWORD|[Pp]asswd|[Pp]assphrase|[Pp]asscode|[Pp]wd|PWD|[Pp]w|PW)(?: is| was)?(?: ?[:=]| ) ?';
const before = new RegExp(`^${label}`, 'u');

export default defineDetector({
  id: 'password-labelled-en',
  kind: 'pattern',
  item: 'password',
  core: `${label}[!-/:-~]{0,40}\\d[!-~]{0,40}`,
  boundary: { before: wordStart },
  gate: { words: ['password', 'pwd', 'pw ', 'pw:', 'pw='] },
  validate: (text) => isPassword(text.replace(before, ''), /[:=]| (?:is|was) /.test(text)),
  portable: portablePassword(label, '[:=]| (?:is|was) '),
  weight: 0.9,
  inText: true,
  labelled: true,
  examples: {
    match: ['password: Hunter123!', 'Password is Winter2024', 'pw: abcd1234', 'pwd=Qw!12345'],
    reject: [
      'password reset',
      'password: required',
      'password: ********',
      'password: SHA-256',
      'password must be 8',
    ],
  },
});
