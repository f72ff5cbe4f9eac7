import { defineDetector } from '../../src/sdk/index.ts';
import { wordStart } from './_shared/labels.ts';
import { namesLogin } from './_shared/logins.ts';

export default defineDetector({
  id: 'login-command',
  kind: 'pattern',
  item: 'username',
  ...namesLogin([
    ['', ' : (?:[\\w ]{1,60} ; )?TTY='],
    ['\\(', '\\) CMD'],
    ['\\(to [\\w.-]{1,32}\\) ', ' on (?:pts/|tty)'],
    ['su for [\\w.-]{1,32} by '],
  ]),
  boundary: { before: wordStart },
  gate: { words: ['tty', 'cmd', 'pts/', 'su '], holds: 'TTY=|\\) CMD|\\) \\w|su for' },
  weight: 0.88,
  inText: true,
  labelled: true,
  examples: {
    match: [
      'minjun : TTY=',
      'minjun : user NOT in sudoers ; TTY=',
      '(jiwoo) CMD',
      '(to root) jiwoo on pts/',
      'su for root by jiwoo',
    ],
    reject: ['root : TTY=', '(root) CMD', '(to root) postgres on pts/', 'result for root by jiwoo', '(CMD)'],
  },
  refs: ['sudo, cron and su as they write to a system’s log'],
});
