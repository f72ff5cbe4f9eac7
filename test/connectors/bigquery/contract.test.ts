import { afterAll, beforeAll } from 'vitest';
import bigquery from '../../../connectors/bigquery/index.ts';
import { peopleProject } from '../../support/bigquery/project.ts';
import { FakeBigQuery } from '../../support/bigquery/server.ts';
import { canary, contract } from '../../support/contract.ts';

let server: FakeBigQuery;

beforeAll(async () => {
  server = await FakeBigQuery.start(peopleProject, { pageSize: 900 });
});

afterAll(() => server.close());

const config = (more: object = {}) =>
  bigquery.config.parse({ project: 'genon-test', endpoint: server.url, ...more });

// A table, and the same people in one table a day.
for (const people of ['crm.people', 'crm.people_*']) {
  contract(`bigquery ${people}`, () => ({
    people,
    open: (context) => bigquery.open(config(), context),
    openMissing: (context) => bigquery.open(config({ project: canary }), context),
  }));
}
