import type { BigQuery, BigQueryOptions } from '@google-cloud/bigquery';
import type { OpenContext } from '../../src/sdk/index.ts';
import type { BigQueryConfig } from './config.ts';
import { logIn } from './login.ts';

/** The client library, which is imported when a source is opened. */
export async function openClient(settings: BigQueryConfig, context: OpenContext): Promise<BigQuery> {
  const { BigQuery } = await import('@google-cloud/bigquery');
  const { project, billingProject = project, endpoint } = settings;
  const authClient = await logIn(settings, context);
  const client = new BigQuery({
    projectId: billingProject,
    authClient: authClient as NonNullable<BigQueryOptions['authClient']>,
    ...(endpoint !== undefined && { apiEndpoint: endpoint }),
    retryOptions: { autoRetry: true, maxRetries: 4, maxRetryDelay: 10, totalTimeout: 60 },
  });
  client.timeout = context.statementTimeout;
  return client;
}
