import { defineDetector } from '../../src/sdk/index.ts';
import { wordEnd, wordStart } from './_shared/labels.ts';
import { namesLogin } from './_shared/logins.ts';

const module = 'pam_\\w{1,30}\\([\\w.:@-]{1,60}\\): ';
const session = 'session (?:opened|closed) for user ';

export default defineDetector({
  id: 'login-session',
  kind: 'pattern',
  item: 'username',
  ...namesLogin([
    [`(?:${module})?${session}root(?:\\(uid=0\\))? by `, '\\(uid'],
    [`${module}${session}`],
    [session, '(?:\\(uid| by)'],
    [`${module}password changed for `],
    ['[Ss]ession c?\\d{1,8} of [Uu]ser '],
    ['new user: name=', ','],
  ]),
  boundary: { before: wordStart, after: wordEnd },
  gate: { words: ['pam_', 'session', 'new user'], holds: ' user|password changed' },
  weight: 0.88,
  inText: true,
  labelled: true,
  examples: {
    match: [
      'pam_unix(sshd:session): session opened for user minjun',
      'session opened for user minjun(uid',
      'session opened for user root(uid=0) by jiwoo(uid',
      'pam_unix(passwd:chauthtok): password changed for haeun',
      'session 42 of user minjun',
      'new user: name=haeun,',
    ],
    reject: [
      'pam_unix(cron:session): session opened for user root',
      'session opened for root',
      'session closed for user inactivity',
      'session 42 of user root',
      'new user: name=mysql,',
    ],
  },
  refs: ['Linux-PAM, pam_unix; systemd-logind; shadow-utils, useradd'],
});
