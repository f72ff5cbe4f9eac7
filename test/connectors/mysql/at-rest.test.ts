import { expect, it } from 'vitest';
import { readAtRest } from '../../../connectors/mysql/at-rest.ts';
import { openContext } from '../../support/source.ts';

/** As MySQL 5.7 to 9 write the options of tables; no server at hand has a keyring. */
const tables: (string | null)[][] = [
  ['shop', 'old', 'row_format=DYNAMIC ENCRYPTION="Y"'],
  ['shop', 'recent', "ENCRYPTION='Y'"],
  ['shop', 'parts', "partitioned ENCRYPTION='Y'"],
  ['shop', 'turned', "ENCRYPTION='N'"],
  ['shop', 'plain', ''],
  ['shop', 'untold', null],
  ['other', 'far', "ENCRYPTION='Y'"],
];

it('MySQL tells by the options of a table what it encrypts, with AES-256 alone', async () => {
  const session = { mariadb: false, rows: async () => tables };
  const facts = await readAtRest(session, 'shop', openContext());
  expect(facts.map(({ dataset, state, algorithm }) => [dataset, state, algorithm])).toEqual([
    ['shop.old', 'encrypted', 'AES-256'],
    ['shop.recent', 'encrypted', 'AES-256'],
    ['shop.parts', 'encrypted', 'AES-256'],
    [undefined, 'unknown', undefined],
  ]);
  expect((await readAtRest(session, 'other', openContext())).map(({ state }) => state)).toEqual([
    'encrypted',
  ]);
});
