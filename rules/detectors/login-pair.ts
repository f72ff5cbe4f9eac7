import { defineDetector } from '../../src/sdk/index.ts';
import { wordStart } from './_shared/labels.ts';
import { namesLogin } from './_shared/logins.ts';

const names =
  '(?:(?:[Ss]asl|SASL|[Rr]emote|[Ss]rc|[Dd]st|[Ss]ession|[Cc]lient|[Aa]uth|[Ll]ogin)[_-]?)?(?:[Uu]ser(?:_?[Nn]ame)?|USER(?:_?NAME)?)|[der]user|a?uid|A?UID|acct|logname|usrName|sAMAccountName';
/** Names that only people’s logins stand in parentheses under. */
const filter = '(?:uid|sAMAccountName|userPrincipalName)';
const domain = '(?:[A-Za-z][A-Za-z0-9.-]{1,30}\\\\{1,2})?';

export default defineDetector({
  id: 'login-pair',
  kind: 'pattern',
  item: 'username',
  ...namesLogin([
    [`(?:${names})=["'<]{0,2}${domain}`],
    [`(?:dn|DN)="?${filter}=`],
    [`[Uu]ser [A-Z][A-Z0-9.-]{1,30}\\\\{1,2}`],
  ]),
  boundary: { before: wordStart, after: '[\\w$\\\\/({]' },
  gate: {
    words:
      'sasl remote src dst session client auth login user euser ruser duser uid auid acct logname usrname samaccountname dn='.split(
        ' ',
      ),
    holds: '[=\\\\]["\'<A-Za-z_\\\\]',
  },
  weight: 0.85,
  inText: true,
  labelled: true,
  examples: {
    match: [
      'user=minjun',
      'user=<minjun.kim',
      'acct="minjun',
      'AUID="minjun',
      'sasl_username=hana.lee',
      'dn="uid=minjun.kim',
      'user CORP\\minjun.kim',
      'sAMAccountName=hana.lee',
    ],
    reject: [
      'USER=root',
      'user=$USER',
      'user=<username',
      'AUID="unset',
      'auid=1001',
      'user=request.user',
      'user=null',
      'user=get_user',
      'user C:\\Users',
      'UID=0',
    ],
  },
  refs: ['Linux audit, Postfix, Dovecot, PostgreSQL, slapd; key=value lines'],
});
