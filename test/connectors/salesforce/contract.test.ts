import { afterAll, beforeAll } from 'vitest';
import salesforce from '../../../connectors/salesforce/index.ts';
import { OrgServer } from '../../../src/demo/salesforce/server.ts';
import { canary, contract } from '../../support/contract.ts';
import { orgOf } from '../../support/salesforce/org.ts';
import { peopleObject } from '../../support/salesforce/people.ts';

let server: OrgServer;

beforeAll(async () => {
  server = (await OrgServer.start(orgOf([peopleObject]), { bulkRows: 900 }))!;
});

afterAll(() => server.close());

const config = (more: object = {}) =>
  salesforce.config.parse({ loginUrl: server.url, clientId: 'demo', clientSecret: 'demo-secret', ...more });
const fields = { id: 'Number__c', name: 'Name', note: 'Note__c', asked: 'Asked__c' };

// Once by pages of REST queries, once through the Bulk API.
for (const [name, bulkAbove] of [
  ['REST', 10_000],
  ['Bulk API 2.0', 100],
] as const) {
  contract(`salesforce by ${name}`, () => ({
    people: 'Person__c',
    fields,
    open: (context) => salesforce.open(config({ bulkAbove }), context),
    openMissing: (context) => salesforce.open(config({ clientSecret: canary }), context),
  }));
}
