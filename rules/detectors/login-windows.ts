import { defineDetector } from '../../src/sdk/index.ts';
import { wordStart } from './_shared/labels.ts';
import { namesLogin } from './_shared/logins.ts';

const names = '(?:Account Name|Logon Account|계정 이름|로그온 계정):';
const beside =
  '(?:Account Domain|Supplied Realm|Service|User ID|Source Workstation|Target|Logon|Security ID|계정 도메인|원본 워크스테이션|보안 ID)';

export default defineDetector({
  id: 'login-windows',
  kind: 'pattern',
  item: 'username',
  ...namesLogin([[`${names}[ \\t]{1,12}`, `[ \\t\\r\\n]{1,12}${beside}`], [`${names}\\t{2,6}`]]),
  boundary: { before: wordStart, after: '[\\w$]' },
  gate: { words: ['account name', 'logon', '계정', '로그온'], has: ['colon'] },
  weight: 0.9,
  inText: true,
  labelled: true,
  examples: {
    match: [
      'Account Name: minjun.kim Account Domain',
      'Account Name:\t\thana.lee',
      'Logon Account:\tjiwoo Source Workstation',
      '계정 이름: minjun.kim 계정 도메인',
    ],
    reject: [
      'Account Name: WEB01$ Account Domain',
      'Account Name:\t\tSYSTEM',
      'Account Name: Savings',
      '계정 이름: 확인',
    ],
  },
  refs: ['Windows security events 4624, 4625, 4768, 4776'],
});
