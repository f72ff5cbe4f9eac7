import { defineDetector } from '../../src/sdk/index.ts';
import { isPassword, portablePassword } from './_shared/secrets.ts';

const label = '(?:비밀번호|비번|패스워드|암호)(?:은|는|이|가)? ?[:=：)]? ?';
const before = new RegExp(`^${label}`, 'u');

export default defineDetector({
  id: 'password-labelled-kr',
  kind: 'pattern',
  item: 'password',
  core: `${label}[!-/:-~]{0,40}\\d[!-~]{0,40}`,
  gate: { words: ['비밀번호', '비번', '패스워드', '암호'] },
  validate: (text) => isPassword(text.replace(before, ''), /[:=：]|[은는] ?[!-~]/.test(text)),
  portable: portablePassword(label, '[:=：]|[은는] ?\\t?[!-~]'),
  weight: 0.9,
  inText: true,
  labelled: true,
  examples: {
    match: [
      '비밀번호는 Qw!12345',
      '비번: test1234',
      '비밀번호 Hunter2!x',
      '패스워드 = a1b2c3d4',
      '비번은 0412',
    ],
    reject: [
      '비밀번호 변경',
      '비밀번호 5회 오류',
      '비밀번호: ********',
      '암호: AES256',
      '비밀번호 https://example.com/1',
    ],
  },
});
