import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'password-md5-crypt',
  kind: 'pattern',
  item: 'password',
  form: 'weak-hash',
  core: '\\$1\\$[./A-Za-z0-9]{1,8}\\$[./A-Za-z0-9]{22}|\\{(?:MD5|SHA|SSHA|SMD5)\\}[A-Za-z0-9+/=]{20,}|\\*[0-9A-F]{40}',
  weight: 0.95,
  inText: true,
  examples: {
    match: [`$1$salt$${'a'.repeat(22)}`, `{SHA}${'a'.repeat(27)}=`, `*${'A1'.repeat(20)}`],
    reject: ['$1$salt', '{SHA}'],
  },
  refs: ['Modular crypt format, RFC 2307 userPassword, MySQL 4.1 PASSWORD()'],
});
