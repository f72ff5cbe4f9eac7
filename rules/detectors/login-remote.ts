import { defineDetector } from '../../src/sdk/index.ts';
import { wordStart } from './_shared/labels.ts';
import { namesLogin } from './_shared/logins.ts';

export default defineDetector({
  id: 'login-remote',
  kind: 'pattern',
  item: 'username',
  ...namesLogin([
    ['(?:ssh|scp|sftp|mosh|sshfs|ssh-copy-id) (?:-[A-Za-z0-9]{1,12}(?: [^\\s@-][^\\s@]*)? ){0,8}', '@'],
    ['Connect[ \\t]{1,8}', '@'],
  ]),
  boundary: { before: wordStart },
  gate: { words: ['ssh', 'scp', 'sftp', 'mosh', 'connect'], has: ['at'] },
  weight: 0.85,
  inText: true,
  labelled: true,
  examples: {
    match: ['ssh minjun@', 'ssh -i ~/.ssh/id_rsa -p 2222 jiwoo@', 'Connect\thana@'],
    reject: ['ssh root@', 'scp -r deploy@', 'ssh web01', 'Connect admin@'],
  },
  refs: ['OpenSSH, ssh(1); the general query log of MySQL'],
});
