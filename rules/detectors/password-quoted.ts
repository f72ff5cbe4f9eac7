import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'password-quoted',
  kind: 'pattern',
  item: 'password',
  core: `["'][A-Z0-9_]{0,40}PASS(?:WORD|WD|PHRASE)?["'] ?(?:,|=>|:) ?["'][A-Za-z!@#%^&_+~-]{2,40}\\d[A-Za-z0-9!@#%^&_+~.-]{3,40}["']`,
  gate: { anchor: 'PASS' },
  weight: 0.85,
  inText: true,
  labelled: true,
  examples: {
    match: ["'DB_PASSWORD', 'Hunter2024!'", '"PASSWORD": "Hunter2024"', "'SMTP_PASS' => 'Hunter2024'"],
    reject: [
      "'DB_PASSWORD', 'changeme'",
      '"PASSWORD": "${SECRET1234}"',
      "'PASSWORD_LENGTH' => 'ab12345'",
      "'DB_PASSWORD', getenv('DB_PASSWORD')",
    ],
  },
  refs: ['Constants of PHP, dictionaries of Python and Ruby in which programs are set up'],
});
