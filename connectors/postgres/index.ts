import { defineConnector, type Source, sourceError } from '../../src/sdk/index.ts';
import { cloudSql, withInstance } from '../_cloud/cloud-sql.ts';
import { type AgeEngine, countAges } from '../_sql/count.ts';
import { selectStatement } from '../_sql/select.ts';
import { addressOf, config } from './config.ts';
import { readCatalogue } from './datasets.ts';
import { postgresDialect } from './dialect.ts';
import { erasure, remnants } from './erasure.ts';
import { readFacts, readOthers } from './facts.ts';
import { explain } from './plan.ts';
import { fromClause, read, select } from './read.ts';
import { Session } from './session.ts';

export default defineConnector({
  id: 'postgres',
  title: { en: 'PostgreSQL', ko: 'PostgreSQL' },
  summary: {
    en: 'PostgreSQL databases and what speaks its protocol, in read-only sessions',
    ko: 'PostgreSQL 데이터베이스 및 호환 서비스(읽기 전용 세션)',
  },
  capabilities: ['datasets', 'read', 'age', 'select', 'plan', 'erasure', 'remnants', 'facts'],
  config,
  example:
    'crm: { connector: postgres, url: "postgres://auditor:${env:CRM_PASSWORD}@db.example.com/crm?sslmode=verify-full" }',
  secrets: ['password'],
  target: (target) => (/^postgres(ql)?:\/\//.test(target) ? { url: target } : undefined),
  catalogue: async (rows, scope) => (await readCatalogue({ rows }, { scope })).datasets,
  open: async (settings, context): Promise<Source> => {
    const address = addressOf(settings);
    const session = await Session.open(address, settings.ca, context);
    let catalogue: ReturnType<typeof readCatalogue> | undefined;
    const relationOf = async (name: string) => {
      catalogue ??= readCatalogue(session, context);
      const relation = (await catalogue).relations.get(name);
      if (!relation) throw sourceError('not-found');
      return relation;
    };
    return {
      datasets: async () => {
        catalogue = readCatalogue(session, context);
        return (await catalogue).datasets;
      },
      read: async (dataset, request) => read(session, dataset, await relationOf(dataset.name), request),
      age: (dataset, query) => {
        const engine: AgeEngine = {
          dialect: postgresDialect,
          from: fromClause(dataset),
          rows: ({ text, values }) => session.rows(text, values),
          plan: (statement) => explain(session, statement, dataset),
          read: async (request) => read(session, dataset, await relationOf(dataset.name), request),
        };
        return countAges(engine, dataset, query);
      },
      select: async (dataset, request) => select(session, dataset, await relationOf(dataset.name), request),
      plan: (dataset, selection) =>
        explain(
          session,
          selectStatement(postgresDialect, fromClause(dataset), [], dataset, selection),
          dataset,
        ),
      erasure: async (dataset, selection, clear) => erasure(dataset, selection, clear),
      remnants: (dataset) => remnants(session, dataset),
      beside: () => readOthers(session),
      facts: async () =>
        withInstance(await cloudSql(settings.cloudSql, context), await readFacts(session, address, context)),
      [Symbol.asyncDispose]: () => session.end(),
    };
  },
});
