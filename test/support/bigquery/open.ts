import { afterEach } from 'vitest';
import bigquery from '../../../connectors/bigquery/index.ts';
import type { BigQueryServer } from '../../../src/demo/bigquery/server.ts';
import type { Project } from '../../../src/demo/bigquery/tables.ts';
import type { OpenContext, Source } from '../../../src/sdk/index.ts';
import { openContext } from '../source.ts';
import { type FakeOptions, startBigQuery } from './server.ts';

const servers: BigQueryServer[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

/** A server for one test, and the connector opened on it. */
export async function openBigQuery(
  project: Project,
  options: FakeOptions = {},
  config: object = {},
  context: Partial<OpenContext> = {},
): Promise<{ server: BigQueryServer; source: Source }> {
  const server = await startBigQuery(project, options);
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
