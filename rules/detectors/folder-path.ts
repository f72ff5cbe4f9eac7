import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'folder-path',
  kind: 'pattern',
  item: 'password',
  core: '~?(?:/[\\w.@+ -]{1,100}){1,16}/?|/|[A-Z]:\\\\[\\w.@+ \\\\-]{0,400}',
  weight: 0.05,
  examples: {
    match: ['/home/minjun', '/srv/app/', '~/work', '/', 'C:\\Users\\minjun'],
    reject: ['a/b', 'pass/word', '//', 'https://example.com'],
  },
  refs: ['Where files lie; what shells call PWD is no password'],
});
