import { defineConnector, type Source } from '../../src/sdk/index.ts';
import { countAges } from './age.ts';
import { config, fromTarget, secretKeys } from './config.ts';
import { type Catalogue, readCatalogue } from './datasets.ts';
import { readFacts } from './facts.ts';
import { read } from './read.ts';
import { erasure, select } from './select.ts';
import { Session } from './session.ts';

export default defineConnector({
  id: 'salesforce',
  title: { en: 'Salesforce', ko: 'Salesforce' },
  summary: {
    en: 'Objects of a Salesforce org, through its REST and Bulk APIs, within a budget of requests',
    ko: 'Salesforce 조직의 개체(REST·Bulk API, 요청 한도 안에서)',
  },
  capabilities: ['datasets', 'read', 'age', 'select', 'erasure', 'facts'],
  config,
  example:
    'crm: { connector: salesforce, loginUrl: "https://example.my.salesforce.com", clientId: "3MVG9…", clientSecret: "${env:SALESFORCE_SECRET}" }',
  secrets: secretKeys,
  target: fromTarget,
  open: async (settings, context): Promise<Source> => {
    const session = await Session.open(settings, context);
    let catalogue: Promise<Catalogue> | undefined;
    const known = () => {
      catalogue ??= readCatalogue(session, settings.objects, context);
      return catalogue;
    };
    return {
      datasets: async () => (await known()).datasets,
      read: (dataset, request) => read(session, dataset, request, settings.bulkAbove),
      age: (dataset, query) => countAges(session, dataset, query, settings.bulkAbove),
      select: (dataset, request) => select(session, dataset, request, settings.bulkAbove),
      erasure: async (dataset, selection, clear) => erasure(dataset, selection, clear),
      facts: async () => readFacts(session, await known(), context),
      [Symbol.asyncDispose]: session.close,
    };
  },
});
