import { defineDetector } from '../../src/sdk/index.ts';

const word = '(?:PASSWORD|[Pp]assword|PASSWD|[Pp]asswd|PASSPHRASE|[Pp]assphrase|PWD|[Pp]wd)';

export default defineDetector({
  id: 'password-setting',
  kind: 'pattern',
  item: 'password',
  core: `[A-Za-z][A-Za-z0-9_.-]{0,60}${word}= ?["']?[A-Za-z!@#%^&_+~-]{2,40}\\d[A-Za-z0-9!@#%^&_+~.-]{3,40}["']?`,
  boundary: { before: '[A-Za-z0-9_.-]' },
  gate: { anchor: '=' },
  weight: 0.85,
  inText: true,
  labelled: true,
  examples: {
    match: ['DB_PASSWORD=Hunter2024!', 'spring.datasource.password=Hunter2024', 'PGPASSWORD="Hunter2024!"'],
    reject: [
      'DB_PASSWORD=changeme',
      'DB_PASSWORD=${SECRET1234}',
      'HASH_PASSWORD=sha256',
      'PASSWORD_LENGTH=ab12345',
    ],
  },
  refs: [
    'Environment variables and properties of programs; a word without a prefix is known by password-labelled-en',
  ],
});
