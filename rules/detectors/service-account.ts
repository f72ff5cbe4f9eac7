import { defineDetector } from '../../src/sdk/index.ts';
import { serviceAccounts } from './_shared/logins.ts';

export default defineDetector({
  id: 'service-account',
  kind: 'dictionary',
  item: 'username',
  entries: () => new Set(serviceAccounts),
  weight: 0.05,
  examples: { match: ['root', 'www-data', 'postgres'], reject: ['root1', 'minjun', 'admin'] },
  refs: ['Accounts that packages make for their programs; a column of nothing else tells of nobody'],
});
