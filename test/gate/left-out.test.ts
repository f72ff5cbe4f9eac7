import { expect, it } from 'vitest';
import { readMigrationSchema } from '../../src/gate/read-migrations.ts';
import { catalogueOf, classifier, items } from './support.ts';

it('SQL that the tool does not run is named; what takes back is not', async () => {
  const schema = await readMigrationSchema({
    source: 'crm',
    path: 'db',
    files: new Map([
      ['V1__a.sql', 'create table a (id int)'],
      ['U1__a.sql', 'drop table a'],
      ['v2__b.sql', 'create table b (id int)'],
      ['a_rollback.sql', 'drop table a'],
    ]),
    named: (file) => `db/${file}`,
    tool: undefined,
    dialect: 'mysql',
    database: 'shop',
    devUrl: undefined,
    placeholders: {},
    version: '0',
    catalogueOf,
    classifier,
    items,
    signal: new AbortController().signal,
  });
  expect(schema.leftOut).toEqual(['db/v2__b.sql']);
});
