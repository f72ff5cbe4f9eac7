import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'password-common',
  kind: 'pattern',
  item: 'password',
  core: '(?:[Pp]ass(?:word|wd)?|pw|pwd|abcd?)[_-]?\\d{1,4}[!@#$]{0,2}|(?:qwer|asdf|zxcv|test)[_-]?\\d{3,4}[!@#$]{0,2}|1q2w3e4r5?t?[!@#$]{0,2}|qwerty\\d{1,3}',
  weight: 0.05,
  examples: {
    match: ['pass01', 'password12!', 'qwer1234', '1q2w3e4r', 'pw1'],
    reject: ['1234', 'pass', 'passport1', 'asdf1'],
  },
  refs: ['What samples and careless people take; a login or a code as often'],
});
