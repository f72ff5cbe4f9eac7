import { defineDetector } from '../../src/sdk/index.ts';
import { givesSecret } from './_shared/given.ts';
import { wordStart } from './_shared/labels.ts';

/** Option names are lists of words; what asks for none (`--no-password`) or for a file is not among them. */
const name = '--(?:[a-mo-z][a-z0-9]{0,20}-){0,3}(?:[a-z]{1,12}[_.])?(?:password|passwd|passphrase|pass|pwd)';

export default defineDetector({
  id: 'password-option',
  kind: 'pattern',
  item: 'password',
  ...givesSecret([
    [`${name}=`],
    ['--(?:http-|ftp-|proxy-|user-|db-)?(?:passphrase|passwd) '],
    // Some ask where nothing follows, and a word is what they are for: a database.
    [
      '--(?:[a-z]{1,12}-)?pass(?:word)? ',
      '',
      `["']?[A-Za-z!@#%^&*_+~.]{0,40}\\d[A-Za-z0-9!@#%^&*_+~.-]{3,40}["']?`,
    ],
    [`--from-literal[= ][\\w.-]{0,60}(?:[Pp]ass(?:word|wd|phrase)?|PASS(?:WORD|WD|PHRASE)?)=`],
  ]),
  boundary: { before: wordStart },
  gate: { anchor: '--' },
  weight: 0.9,
  inText: true,
  labelled: true,
  examples: {
    match: [
      '--password=Hunt3rX',
      '--http-password=plainword',
      "--db-password='two words'",
      '--passphrase plainword',
      '--from-literal=password=Kube5ecret',
    ],
    reject: [
      '--password',
      '--password-stdin',
      '--password=$DB_PASS',
      '--password="$DB_PASS"',
      '--password=<password>',
      '--password=****',
      '--password=%PASS%',
      '--no-password',
      '--passphrase-file key',
      '--pass -v',
      '--password shop',
    ],
  },
  refs: ['Options of mysql, wget, gpg, kubectl and the like; what only asks has no value'],
});
