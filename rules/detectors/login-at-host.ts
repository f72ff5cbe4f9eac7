import { defineDetector } from '../../src/sdk/index.ts';
import { wordStart } from './_shared/labels.ts';
import { namesLogin } from './_shared/logins.ts';

export default defineDetector({
  id: 'login-at-host',
  kind: 'pattern',
  item: 'username',
  ...namesLogin([
    ['["\'`]', '["\'`]@["\'`]'],
    ['', '@[\\w-]{1,63} (?:LOG|ERROR|FATAL|PANIC|WARNING|NOTICE|DETAIL|HINT|STATEMENT|CONTEXT):'],
    ['User@Host: ', '\\['],
  ]),
  boundary: { before: wordStart },
  gate: { anchor: '@' },
  weight: 0.85,
  inText: true,
  labelled: true,
  examples: {
    match: ["'minjun'@'", 'minjun@shop LOG:', 'User@Host: minjun['],
    reject: ["'root'@'", 'postgres@postgres LOG:', 'User@Host: app[', 'minjun@shop', 'lodash@4.17.21 LOG:'],
  },
  refs: ['Accounts of MySQL, `log_line_prefix` of PostgreSQL (%u@%d), the slow query log of MySQL'],
});
