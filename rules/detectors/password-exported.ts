import { defineDetector } from '../../src/sdk/index.ts';
import { givesSecret } from './_shared/given.ts';
import { wordStart } from './_shared/labels.ts';

const setting = '(?:export |declare -x |-e |--env[= ]|--build-arg[= ]|\\$env:|set |ENV |ARG )';
const name = '[A-Za-z][A-Za-z0-9_]{0,60}';
const kinds = '(?:PASSWORD|PASSWD|PASSPHRASE|PASS|PWD|[Pp]assword)';
/** What programs read their password from. */
const known =
  '(?:PGPASSWORD|MYSQL_PWD|SSHPASS|REDISCLI_AUTH|RESTIC_PASSWORD|BORG_PASSPHRASE|SUDO_PASS(?:WORD)?|LDAP_PASSWORD|KRB5_PASSWORD)';

export default defineDetector({
  id: 'password-exported',
  kind: 'pattern',
  item: 'password',
  ...givesSecret([[`${setting}(?:${name}_)?${kinds} ?= ?`], [`${known}=`]]),
  boundary: { before: wordStart },
  gate: { has: ['equals'], holds: 'PASS|PWD|AUTH|[Pp]assword' },
  weight: 0.9,
  inText: true,
  labelled: true,
  examples: {
    match: [
      'export DB_PASSWORD=plainword',
      'PGPASSWORD=hunterhunter',
      '-e MYSQL_ROOT_PASSWORD=plainword',
      "$env:DB_PASSWORD = 'Plain1'",
      'SSHPASS="two words"',
    ],
    reject: [
      'export DB_PASSWORD=$PASSWORD',
      'PGPASSWORD=${SECRET}',
      'export DB_PASSWORD=',
      'export DB_PASSWORD=changeme',
      'PGPASSWORD=$(pass db)',
      'export PWD=/home/minjun',
      'DB_PASSWORD=plainword',
    ],
  },
  refs: ['Shells, Docker and Dockerfiles; libpq-envars, mysql(1), sshpass(1), redis-cli'],
});
