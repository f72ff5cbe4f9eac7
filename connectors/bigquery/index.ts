import { defineConnector, type Source, sourceError } from '../../src/sdk/index.ts';
import { countAges } from './ages.ts';
import { type Catalogue, readCatalogue } from './catalogue.ts';
import { type BigQueryConfig, config, fromTarget } from './config.ts';
import { erasure } from './erasure.ts';
import { readFacts } from './facts.ts';
import { profile } from './profile/index.ts';
import { select } from './query.ts';
import { read } from './read.ts';
import { remnants } from './remnants.ts';
import { Session } from './session.ts';

export default defineConnector<BigQueryConfig>({
  id: 'bigquery',
  title: { en: 'BigQuery', ko: 'BigQuery' },
  summary: {
    en: 'Tables and views of a BigQuery project, within a budget of bytes',
    ko: 'BigQuery 프로젝트의 테이블과 뷰(바이트 한도 안에서)',
  },
  capabilities: ['datasets', 'read', 'profile', 'age', 'select', 'erasure', 'remnants', 'facts'],
  config,
  example: 'dwh: { connector: bigquery, project: example-dwh, datasets: [crm, web], budget: 100 GB }',
  secrets: ['credentials', 'accessToken'],
  target: fromTarget,
  open: async (settings, context): Promise<Source> => {
    const session = await Session.open(settings, context);
    let catalogue: Promise<Catalogue> | undefined;
    const known = () => {
      catalogue ??= readCatalogue(session);
      return catalogue;
    };
    const tableOf = async (name: string) => {
      const table = (await known()).tables.get(name);
      if (!table) throw sourceError('not-found');
      return table;
    };
    return {
      datasets: async () => {
        catalogue = readCatalogue(session);
        return (await catalogue).datasets;
      },
      read: async (dataset, request) => read(session, await tableOf(dataset.name), request),
      ...(settings.classify === 'whole-table' && {
        profile: async (dataset, request) => profile(session, await tableOf(dataset.name), request),
      }),
      age: async (dataset, query) => countAges(session, await tableOf(dataset.name), query),
      select: async (dataset, request) => select(session, await tableOf(dataset.name), request),
      erasure: async (dataset, selection, clear) => erasure(await tableOf(dataset.name), selection, clear),
      remnants: async (dataset) => remnants(session, await known(), await tableOf(dataset.name)),
      facts: async () => readFacts(session, await known()),
      [Symbol.asyncDispose]: async () => undefined,
    };
  },
});
