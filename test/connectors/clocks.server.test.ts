import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import type { Run } from '../../src/core/run.ts';
import { createDatabases, dropDatabases } from '../support/databases.ts';
import { auditFolder, writeWorkspace } from '../support/workspace.ts';

/**
 * Contracts with customers: a record goes two years after the latest of two dates, or after the contract of its customer was
 * closed. Audited as of 2026-01-15, so that 2024-01-14 is the last day that is due.
 */
const name = `gamsa_clocks_${process.pid}`;
const urls = { pg: inject('postgresUrl'), my: inject('mariadbUrl') };
const statements = [
  'create table contracts (id int primary key, closed_on date)',
  'create table cards (id int primary key, contract_id int, email varchar(60), seen_on date, paid_on date, foreign key (contract_id) references contracts (id))',
  "insert into contracts values (1, '2023-01-01'), (2, '2025-01-01'), (3, null)",
  `insert into cards values
    (1, 1, 'a@example.com', '2022-01-01', '2023-06-01'),
    (2, 2, 'b@example.com', '2022-01-01', '2025-06-01'),
    (3, 3, 'c@example.com', '2022-01-01', null),
    (4, 1, 'd@example.com', null, '2024-01-14'),
    (5, 2, 'e@example.com', null, null),
    (6, null, 'f@example.com', '2024-01-20', '2022-01-01')`,
  'create table texts (id int primary key, email varchar(60), written varchar(40))',
  // Two years ago and before; then days that are none, a day that is not due, and offsets as programs write them.
  `insert into texts values
    (1, 'a@example.com', '2024-01-14'), (2, 'b@example.com', '20240114'), (3, 'c@example.com', '2024-01-14 23:59:59'),
    (4, 'd@example.com', '0000-00-00'), (5, 'e@example.com', '0000-00-00 00:00:00'), (6, 'f@example.com', '2023-00-10'),
    (7, 'g@example.com', '2023-13-01'), (8, 'h@example.com', ''), (9, 'i@example.com', '2024-01-15'),
    (10, 'j@example.com', '2024-01-14T23:59:59+0900'), (11, 'k@example.com', '2024-01-14 23:59:59+09'),
    (12, 'l@example.com', '2024-01-14T15:00:00Z'), (13, 'm@example.com', '9999-12-31'), (14, 'n@example.com', '00000000'),
    (15, 'o@example.com', '2024.01.14'), (16, 'p@example.com', '2024/01/14 10:00'), (17, 'q@example.com', '2024/01/15')`,
];

const folder = mkdtempSync(join(tmpdir(), 'gamsa-clocks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const policy = `activities:
  - { id: cards, title: Cards, items: { required: [email] }, retention: { keep: P2Y, from: last-use } }
`;

beforeAll(async () => {
  vi.stubEnv('CLOCKS_PG', `${urls.pg}/${name}`);
  vi.stubEnv('CLOCKS_MY', `${urls.my}/${name}`);
  await createDatabases(urls, name, statements);
  const db = new DatabaseSync(join(folder, 'cards.sqlite'));
  for (const text of statements) db.exec(text);
  db.close();
  writeFileSync(
    join(folder, 'cards.csv'),
    'email,seen_on,paid_on\na@example.com,2022-01-01,2023-06-01\nb@example.com,2022-01-01,2025-06-01\nc@example.com,2022-01-01,\n',
  );
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await dropDatabases(urls, name);
});

async function ages(source: string, dataset: string, clock: string): Promise<Run['ages']> {
  writeWorkspace(
    folder,
    policy,
    `sources: { shop: ${source} }
data: [{ at: "shop:${dataset}", serves: [{ activity: cards, clock: ${clock} }] }]
`,
  );
  return (await auditFolder(folder, '2026-01-15')).ages;
}

describe.each([
  { engine: 'PostgreSQL', source: `{ connector: postgres, url: "\${env:CLOCKS_PG}" }`, prefix: 'public.' },
  { engine: 'MariaDB', source: `{ connector: mysql, url: "\${env:CLOCKS_MY}" }`, prefix: `${name}.` },
  { engine: 'SQLite', source: '{ connector: sqlite, path: cards.sqlite }', prefix: '' },
])('a clock in $engine', ({ source, prefix }) => {
  it('may be the latest of several fields, of which some are empty', async () => {
    expect(await ages(source, `${prefix}cards`, '{ latestOf: [seen_on, paid_on] }')).toMatchObject([
      {
        clock: 'seen_on, paid_on',
        total: 6,
        due: 3,
        withoutClock: 1,
        oldest: '2022-01-01',
        newest: '2025-06-01',
      },
    ]);
  });

  it('may be text, of which days that no calendar has are no times', async () => {
    expect(await ages(source, `${prefix}texts`, 'written')).toMatchObject([
      { total: 17, due: 7, withoutClock: 6, future: 1, oldest: '2024-01-14', newest: '9999-12-31' },
    ]);
  });

  it('may be a parent row’s, through a foreign key', async () => {
    expect(await ages(source, `${prefix}cards`, '{ via: contract_id, field: closed_on }')).toMatchObject([
      { clock: 'contract_id → closed_on', total: 6, due: 2, withoutClock: 2, oldest: '2023-01-01' },
    ]);
  });

  it('that goes through no foreign key, or to no such field, is said', async () => {
    const [one] = await ages(source, `${prefix}cards`, '{ via: email, field: closed_on }');
    expect(one).toMatchObject({ failure: { code: 'not-found' } });
    const [other] = await ages(source, `${prefix}cards`, '{ via: contract_id, field: nothing }');
    expect(other).toMatchObject({ failure: { code: 'not-found' } });
  });
});

describe('a clock in a file', () => {
  const source = '{ connector: files, paths: cards.csv }';
  it('may be the latest of several fields', async () => {
    expect(await ages(source, 'cards.csv', '{ latestOf: [seen_on, paid_on] }')).toMatchObject([
      { total: 3, due: 2 },
    ]);
  });

  it('cannot be a parent row’s, which is said', async () => {
    expect(await ages(source, 'cards.csv', '{ via: email, field: closed_on }')).toMatchObject([
      { failure: { code: 'unsupported-format' } },
    ]);
  });
});
