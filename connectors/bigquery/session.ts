import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { BigQuery } from '@google-cloud/bigquery';
import { type OpenContext, sourceError } from '../../src/sdk/index.ts';
import type { Parameter, Statement } from '../_sql/parameters.ts';
import { Budget, megabytes } from './budget.ts';
import { openClient } from './client.ts';
import type { BigQueryConfig } from './config.ts';
import { isThrottled, translate } from './errors.ts';
import type { QueryResource, RawRow, Schema } from './rest.ts';

interface Request {
  /** Address below the project's. */
  readonly uri: string;
  readonly method?: 'GET' | 'POST';
  readonly projectId?: string;
  readonly qs?: Readonly<Record<string, string | number | boolean>>;
  readonly json?: object;
}

/** Rows of one page, with the schema that tells how to read them. */
export interface Page {
  readonly schema: Schema;
  readonly rows: readonly RawRow[];
}

/** Milliseconds that one request waits for a job. */
const wait = 10_000;
/** Milliseconds after which a request that is throttled by its reason is given up; half of that before, and so on. */
const longestPause = 8_000;

/**
 * Sends requests and queries. Answers 429 and 5xx are repeated by the client library; those that are 403 and tell of
 * throttling by their reason alone, which it does not read, are repeated here.
 */
export class Session {
  readonly settings: BigQueryConfig;
  readonly context: OpenContext;
  private readonly client: BigQuery;
  private readonly budget: Budget;

  private constructor(client: BigQuery, settings: BigQueryConfig, context: OpenContext) {
    this.client = client;
    this.settings = settings;
    this.context = context;
    this.budget = new Budget(settings.maximumBytesBilled, settings.budget);
  }

  static async open(settings: BigQueryConfig, context: OpenContext): Promise<Session> {
    try {
      return new Session(await openClient(settings, context), settings, context);
    } catch (error) {
      throw translate(error);
    }
  }

  get endpoint(): string {
    return this.settings.endpoint ?? 'https://bigquery.googleapis.com';
  }

  /** One request of the API; `name` is what the run lists. */
  async call<T>(name: string, request: Request): Promise<T> {
    const { sent, signal } = this.context;
    signal.throwIfAborted();
    sent(name);
    for (let pause = 500; ; pause *= 2) {
      try {
        return await this.send<T>(request);
      } catch (error) {
        signal.throwIfAborted();
        if (!isThrottled(error) || pause > longestPause) throw translate(error);
      }
      await setTimeout(pause, undefined, { signal });
    }
  }

  /** A whole list, page by page. */
  async *list<T>(name: string, request: Request, key: string): AsyncGenerator<T> {
    let pageToken: string | undefined;
    do {
      const qs = { ...request.qs, ...(pageToken !== undefined && { pageToken }) };
      const page: Record<string, unknown> = await this.call(name, { ...request, qs });
      yield* (page[key] ?? []) as readonly T[];
      pageToken = page.nextPageToken as string | undefined;
    } while (pageToken !== undefined);
  }

  /** Whether a query may run by its dry run; nothing is spent. */
  async affords(statement: Statement, location?: string): Promise<boolean> {
    return this.budget.allows(await this.estimate(bodyOf(statement, location)));
  }

  /** Bytes that a query would read. */
  private async estimate(body: object): Promise<number> {
    const dry = await this.call<QueryResource>('jobs.query (dry run)', {
      method: 'POST',
      uri: '/queries',
      json: { ...body, dryRun: true },
    });
    return Number(dry.totalBytesProcessed ?? 0);
  }

  /**
   * Runs a query: first dry, which is free and tells the bytes it would read; then, where the budget allows it, within that
   * limit. The statement is listed with the bytes before it runs.
   */
  async *query(statement: Statement, signal: AbortSignal, location?: string): AsyncGenerator<Page> {
    const body = bodyOf(statement, location);
    const estimate = await this.estimate(body);
    const most = this.budget.take(estimate);
    signal.throwIfAborted();
    this.context.planned?.(estimate);
    let page = await this.call<QueryResource>(
      `${shorten(statement.text)} -- ${megabytes(estimate)} by dry run`,
      {
        method: 'POST',
        uri: '/queries',
        json: {
          ...body,
          maximumBytesBilled: String(most),
          requestId: randomUUID(),
          timeoutMs: Math.min(wait, this.context.statementTimeout),
        },
      },
    );
    const { jobId, location: at = location } = page.jobReference ?? {};
    const until = Date.now() + this.context.statementTimeout;
    let ended = false;
    let settled = false;
    try {
      for (;;) {
        if (page.jobComplete !== false) {
          if (!settled) this.budget.settle(estimate, Number(page.totalBytesProcessed ?? 0));
          settled = true;
          yield { schema: page.schema ?? {}, rows: page.rows ?? [] };
          ended = page.pageToken === undefined;
        } else if (Date.now() > until) throw sourceError('timeout');
        if (ended) return;
        signal.throwIfAborted();
        page = await this.call<QueryResource>('jobs.getQueryResults', {
          uri: `/queries/${jobId}`,
          qs: {
            'formatOptions.useInt64Timestamp': true,
            timeoutMs: wait,
            ...(at !== undefined && { location: at }),
            ...(page.pageToken !== undefined && { pageToken: page.pageToken }),
          },
        });
      }
    } finally {
      if (!ended && jobId !== undefined) await this.cancel(jobId, at);
    }
  }

  /** A query that nobody waits for any more goes on costing. That it could not be stopped changes nothing for the reader. */
  private async cancel(jobId: string, location: string | undefined): Promise<void> {
    const qs: Record<string, string> = location === undefined ? {} : { location };
    await this.send({ method: 'POST', uri: `/jobs/${jobId}/cancel`, qs }).catch(() => undefined);
  }

  private send<T>(request: Request): Promise<T> {
    return new Promise((resolve, reject) => {
      this.client.request(request, (error, body) => (error ? reject(error) : resolve(body as T)));
    });
  }
}

/** The statement that runs every detector is as long as a book's chapter, and the same for each table but for its names. */
function shorten(text: string): string {
  const most = 2_000;
  return text.length <= most ? text : `${text.slice(0, most)} … (${text.length} characters in all)`;
}

function bodyOf({ text, values }: Statement, location: string | undefined): object {
  return {
    query: text,
    useLegacySql: false,
    parameterMode: 'NAMED',
    queryParameters: values.map(parameter),
    formatOptions: { useInt64Timestamp: true },
    ...(location !== undefined && { location }),
  };
}

function parameter(value: Parameter, i: number): object {
  const type = typeof value === 'number' ? 'INT64' : 'STRING';
  return { name: `p${i + 1}`, parameterType: { type }, parameterValue: { value: String(value) } };
}
