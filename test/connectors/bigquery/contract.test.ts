import { afterAll, beforeAll, describe } from 'vitest';
import bigquery from '../../../connectors/bigquery/index.ts';
import { BigQueryServer } from '../../../src/demo/bigquery/server.ts';
import { sqliteEngine } from '../../../src/demo/bigquery/sqlite.ts';
import { peopleProject } from '../../support/bigquery/project.ts';
import { startBigQuery } from '../../support/bigquery/server.ts';
import { canary, contract } from '../../support/contract.ts';

/** The engine of the tests, and the one that comes with the demo. */
describe.each([
  ['DuckDB', () => startBigQuery(peopleProject, { pageSize: 900 })],
  ['SQLite', () => BigQueryServer.start(peopleProject, sqliteEngine(peopleProject), { pageSize: 900 })],
] as const)('over %s', (_, start) => {
  let server: BigQueryServer;

  beforeAll(async () => {
    server = await start();
  });

  afterAll(() => server.close());

  for (const people of ['crm.people', 'crm.people_*']) {
    contract(`bigquery, ${people}`, () => ({
      people,
      open: (context) =>
        bigquery.open(bigquery.config.parse({ project: 'genon-test', endpoint: server.url }), context),
      openMissing: (context) =>
        bigquery.open(bigquery.config.parse({ project: canary, endpoint: server.url }), context),
    }));
  }
});
