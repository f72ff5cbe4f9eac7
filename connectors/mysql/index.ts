import { defineConnector, type Source } from '../../src/sdk/index.ts';
import { cloudSql, withInstance } from '../_cloud/cloud-sql.ts';
import { type AgeEngine, countAges } from '../_sql/count.ts';
import { selectStatement } from '../_sql/select.ts';
import { addressOf, config } from './config.ts';
import { readDatasets, readOthers } from './datasets.ts';
import { mysqlDialect } from './dialect.ts';
import { erasure, remnants } from './erasure.ts';
import { readFacts, refuseWithoutRights } from './facts.ts';
import { explain } from './plan.ts';
import { qualified, read, select } from './read.ts';
import { Session } from './session.ts';
import { Unshown } from './unshown.ts';

export default defineConnector({
  id: 'mysql',
  title: { en: 'MySQL and MariaDB', ko: 'MySQL·MariaDB' },
  summary: {
    en: 'MySQL and MariaDB databases, in read-only sessions',
    ko: 'MySQL·MariaDB 데이터베이스(읽기 전용 세션)',
  },
  capabilities: ['datasets', 'read', 'age', 'select', 'plan', 'erasure', 'remnants', 'facts'],
  config,
  example: 'shop: { connector: mysql, url: "mysql://auditor:${env:SHOP_PASSWORD}@db.example.com/shop" }',
  secrets: ['password'],
  target: (target) => (/^(mysql|mariadb):\/\//.test(target) ? { url: target } : undefined),
  catalogue: async (rows, scope) => {
    const [[version, database] = []] = await rows('select version(), database()');
    const session = { rows, mariadb: /mariadb/i.test(version ?? '') };
    return readDatasets(session, { scope }, database ?? undefined);
  },
  open: async (settings, context): Promise<Source> => {
    const address = addressOf(settings);
    const session = await Session.open(address, settings.ca, context);
    const unshown = new Unshown(session);
    return {
      datasets: async () => {
        const datasets = await readDatasets(session, context, address.database);
        if (datasets.length === 0) await refuseWithoutRights(session);
        return datasets;
      },
      read: async (dataset, request) => ({
        ...(await read(session, dataset, request)),
        problems: await unshown.problems(dataset),
      }),
      age: (dataset, query) => {
        const engine: AgeEngine = {
          dialect: mysqlDialect,
          from: qualified(dataset),
          rows: ({ text, values }) => session.rows(text, values),
          plan: (statement) => explain(session, statement, dataset),
          read: (request) => read(session, dataset, request),
        };
        return countAges(engine, dataset, query);
      },
      select: async (dataset, request) => ({
        ...select(session, dataset, request),
        problems: await unshown.problems(dataset),
      }),
      plan: (dataset, selection) =>
        explain(session, selectStatement(mysqlDialect, qualified(dataset), [], dataset, selection), dataset),
      erasure: async (dataset, selection, clear) =>
        erasure(dataset, selection, clear, await unshown.isVersioned(dataset)),
      remnants: async (dataset) => remnants(session, await unshown.isVersioned(dataset)),
      beside: () => readOthers(session, address.database !== undefined),
      facts: async () =>
        withInstance(await cloudSql(settings.cloudSql, context), await readFacts(session, address, context)),
      [Symbol.asyncDispose]: () => session.end(),
    };
  },
});
