import { defineDetector } from '../../src/sdk/index.ts';
import { wordStart } from './_shared/labels.ts';
import { namesLogin } from './_shared/logins.ts';

export default defineDetector({
  id: 'login-server',
  kind: 'pattern',
  item: 'username',
  ...namesLogin([
    ['Login (?:OK|incorrect)(?: \\([^()\\n]{0,160}\\))?: \\[', '[\\]/]'],
    ['(?:imap|pop3|lmtp|lda|submission|managesieve)\\(', '\\)[<:]'],
    [
      'auth[\\w-]{0,12}(?:\\([^()\\s]{1,40}\\))?: (?:\\w{1,10}: )?(?:passwd-file|pam|ldap|sql|shadow)\\(',
      ',',
    ],
    ['\\[', '\\] Peer Connection Initiated'],
  ]),
  boundary: { before: wordStart },
  gate: {
    words: 'login imap pop3 lmtp lda( submission managesieve auth peer'.split(' '),
    holds: ': \\[|[a-z3]\\(|\\] Peer',
  },
  weight: 0.88,
  inText: true,
  labelled: true,
  examples: {
    match: [
      'Login OK: [minjun.kim]',
      'Login incorrect (mschap: rejected): [hana.lee/',
      'imap(minjun.kim)<',
      'auth: passwd-file(hana.lee,',
      '[minjun.kim] Peer Connection Initiated',
    ],
    reject: [
      'Login OK: [host]',
      'imap(root)<',
      'auth: sql(app,',
      '[server] Peer Connection Initiated',
      'Login OK',
    ],
  },
  refs: ['FreeRADIUS (auth = yes), Dovecot, OpenVPN'],
});
