import { afterEach } from 'vitest';
import bigquery from '../../../connectors/bigquery/index.ts';
import type { OpenContext, Source } from '../../../src/sdk/index.ts';
import { openContext } from '../source.ts';
import { FakeBigQuery, type FakeOptions } from './server.ts';
import type { FakeProject } from './tables.ts';

const servers: FakeBigQuery[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

/** A server for one test, and the connector opened on it. */
export async function openBigQuery(
  project: FakeProject,
  options: FakeOptions = {},
  config: object = {},
  context: Partial<OpenContext> = {},
): Promise<{ server: FakeBigQuery; source: Source }> {
  const server = await FakeBigQuery.start(project, options);
  servers.push(server);
  const settings = bigquery.config.parse({ project: project.id, endpoint: server.url, ...config });
  return { server, source: await bigquery.open(settings, openContext(context)) };
}

/** Answers so many requests of an operation with an error, and the rest as ever. */
export function firstTimes(
  times: number,
  operation: string,
  fault: { status: number; reason: string },
): NonNullable<FakeOptions['before']> {
  let left = times;
  return (asked) => (asked === operation && left-- > 0 ? fault : undefined);
}
