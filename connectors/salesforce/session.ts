import type { Connection, HttpRequest } from 'jsforce';
import { GamsaError, type OpenContext, sourceError } from '../../src/sdk/index.ts';
import { bounded } from './bounded.ts';
import { Budget } from './budget.ts';
import type { SalesforceConfig } from './config.ts';
import { translate } from './errors.ts';
import { type Answer, connect, logIn, type Send } from './gateway.ts';
import { Patience } from './patience.ts';
import { useSockets } from './sockets.ts';
import { shown } from './soql.ts';

/** One record of an answer; `attributes` of it is left out by those who read it. */
export type SalesforceRecord = Readonly<Record<string, unknown>>;

interface QueryAnswer {
  readonly totalSize: number;
  readonly done: boolean;
  readonly nextRecordsUrl?: string;
  readonly records: readonly SalesforceRecord[];
}

export interface Call {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  /** From the version's root: `/limits`. */
  readonly path: string;
  readonly body?: object;
  /** Kept as the text it is. */
  readonly text?: boolean;
  /** Sent though the audit was cancelled: what gamsa made is taken away. */
  readonly always?: boolean;
  readonly signal?: AbortSignal;
}

/** Longest time that taking something away may cost somebody who waits for the end, in milliseconds. */
const farewell = 3_000;
const never = new AbortController().signal;

/** A session with an org, through jsforce: every request is counted, bounded in time, and its errors made ours. */
export class Session {
  readonly connection: Connection;
  readonly budget: Budget;
  readonly context: OpenContext;
  private readonly send: Send;
  private readonly patience = new Patience();

  /** Closes the connections, whatever is on its way. The session itself ends by its own time. */
  readonly close: () => Promise<void>;

  private constructor(
    connection: Connection,
    send: Send,
    settings: SalesforceConfig,
    context: OpenContext,
    close: () => Promise<void>,
  ) {
    this.connection = connection;
    this.send = send;
    this.close = close;
    this.context = context;
    this.budget = new Budget(settings);
  }

  static async open(settings: SalesforceConfig, context: OpenContext): Promise<Session> {
    const { connection, send } = await connect(settings);
    const session = new Session(connection, send, settings, context, await useSockets());
    try {
      await bounded(logIn(connection, settings), context.statementTimeout, context.signal);
      await session.readLimits();
      return session;
    } catch (error) {
      await session.close();
      throw error;
    }
  }

  /** Sends one request. What is sent stands in the run without literals. */
  call<T>(call: Call): Promise<Answer<T>> {
    if (call.always) return this.callOnce<T>(call, never);
    const stop = call.signal ? AbortSignal.any([call.signal, this.context.signal]) : this.context.signal;
    return this.patience.try(() => this.callOnce<T>(call, stop), stop);
  }

  private async callOnce<T>(call: Call, stop: AbortSignal): Promise<Answer<T>> {
    this.budget.take();
    const { method = 'GET', path, body, text, always } = call;
    const { statementTimeout } = this.context;
    const timeout = always ? Math.min(statementTimeout, farewell) : statementTimeout;
    const request: HttpRequest = {
      method,
      url: `${this.connection.instanceUrl}${path.startsWith('/services/') ? '' : this.root}${path}`,
      headers: text ? { Accept: 'text/csv' } : { Accept: 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    };
    if (body) request.headers!['Content-Type'] = 'application/json; charset=utf-8';
    try {
      const sent = this.send(request, { timeout, ...(text && { responseType: 'text/plain' }) });
      const answer = await bounded(sent, timeout, stop);
      this.budget.noteHeader(answer.headers['sforce-limit-info']);
      return answer as Answer<T>;
    } catch (error) {
      if (stop.aborted) stop.throwIfAborted();
      throw translate(error);
    }
  }

  /** A GET of a resource that is no query. */
  async get<T>(path: string): Promise<T> {
    this.context.sent(`GET ${path.replace(/\?.*$/s, '')}`);
    return (await this.call<T>({ path })).body;
  }

  /** The records of a query, page by page. `queryAll` looks into the recycle bin too. */
  async *pages(soql: string, options: QueryOptions = {}): AsyncGenerator<readonly SalesforceRecord[]> {
    const { resource = 'query', signal } = options;
    this.context.sent(shown(soql));
    let path: string | undefined = `/${resource}?q=${encodeURIComponent(soql)}`;
    while (path !== undefined) {
      const { body }: Answer<QueryAnswer> = await this.call({ path, ...(signal && { signal }) });
      yield body.records;
      path = body.done ? undefined : next(body);
    }
  }

  /** All records of a query that gives few. */
  async rows(soql: string, options: QueryOptions = {}): Promise<SalesforceRecord[]> {
    const rows: SalesforceRecord[] = [];
    for await (const page of this.pages(soql, options)) rows.push(...page);
    return rows;
  }

  /** `SELECT COUNT() …`: the answer stands beside the records. */
  async count(soql: string, options: QueryOptions = {}): Promise<number> {
    const { resource = 'query', signal } = options;
    this.context.sent(shown(soql));
    const path = `/${resource}?q=${encodeURIComponent(soql)}`;
    const { body } = await this.call<QueryAnswer>({ path, ...(signal && { signal }) });
    return body.totalSize;
  }

  private get root(): string {
    return `/services/data/v${this.connection.version}`;
  }

  /** A user who may not see the limits is still told of them by the header of every answer. */
  private async readLimits(): Promise<void> {
    const limits = await this.get<Record<string, { Max: number; Remaining: number }>>('/limits').catch(
      (error: unknown) => {
        if (error instanceof GamsaError && error.reason?.code === 'permission-denied') return undefined;
        throw error;
      },
    );
    const { Max, Remaining } = limits?.DailyApiRequests ?? {};
    if (Max !== undefined && Remaining !== undefined) this.budget.note(Max - Remaining, Max);
  }
}

export interface QueryOptions {
  readonly resource?: 'query' | 'queryAll' | 'tooling/query';
  readonly signal?: AbortSignal;
}

function next({ nextRecordsUrl = '' }: QueryAnswer): string {
  if (!nextRecordsUrl.startsWith('/services/data/'))
    throw sourceError('malformed', { en: 'the address of the next page', ko: '다음 페이지의 주소' });
  return nextRecordsUrl;
}
