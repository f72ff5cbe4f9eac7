import { createServer, type IncomingMessage, type Server } from 'node:http';
import { closeServer, listenHere, urlOf } from '../loopback.ts';
import { BulkJobs } from './bulk.ts';
import { describeFull, describeObject } from './describe.ts';
import type { Org } from './org.ts';
import { ApiError, type Result, runSoql, toRecord } from './soql.ts';
import { OrgStore } from './store.ts';

export interface OrgReply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface OrgRequest {
  readonly method: string;
  readonly url: URL;
  readonly body: string;
  readonly token: string | undefined;
}

export interface OrgOptions {
  /** Records a page of a query; Salesforce's own are up to 2,000. */
  readonly pageRows?: number;
  /** Most records a page of Bulk API results, whatever is asked for. */
  readonly bulkRows?: number;
  /** Answers before the org does: log-ins beyond client credentials, and whatever may go wrong. */
  readonly before?: (request: OrgRequest, server: OrgServer) => OrgReply | Promise<OrgReply> | undefined;
}

const client = { id: 'demo', secret: 'demo-secret' };

/**
 * A small Salesforce org on this machine: the parts of the REST, Tooling, Bulk 2.0 and OAuth endpoints that a reader of
 * data uses, as their documentation describes them. SOQL is parsed by a grammar of its own and run on SQLite.
 */
export class OrgServer {
  readonly store: OrgStore;
  readonly bulk = new BulkJobs();
  readonly tokens = new Set<string>();
  /** Requests that counted against the org's daily allowance. */
  requests = 0;
  private readonly org: Org;
  private readonly options: OrgOptions;
  private readonly parse: Parameters<typeof runSoql>[1];
  private readonly cursors = new Map<string, Result>();
  private readonly http: Server;
  private issued = 0;

  private constructor(org: Org, options: OrgOptions, parse: Parameters<typeof runSoql>[1]) {
    this.org = org;
    this.options = options;
    this.parse = parse;
    this.store = new OrgStore(org);
    this.http = createServer((request, response) => {
      this.handle(request).then(
        ({ status, body, headers }) => {
          const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
          response.writeHead(status, { 'Content-Type': 'application/json;charset=UTF-8', ...headers });
          response.end(text);
        },
        () => response.destroy(),
      );
    });
  }

  /** Undefined where the SOQL parser, which is installed for development only, is not there. */
  static async start(org: Org, options: OrgOptions = {}): Promise<OrgServer | undefined> {
    const parser = await import('@jetstreamapp/soql-parser-js').catch(() => undefined);
    if (!parser) return undefined;
    const server = new OrgServer(org, options, (soql) => parser.parseQuery(soql));
    await listenHere(server.http);
    return server;
  }

  get url(): string {
    return urlOf(this.http);
  }

  async close(): Promise<void> {
    if (!this.http.listening) return;
    await closeServer(this.http);
    this.store.database.close();
  }

  /** A new session, as the token endpoint answers. */
  session(): OrgReply {
    const token = `00D5i000000Demo!token-${this.issued++}`;
    this.tokens.add(token);
    const id = `${this.url}/id/00D5i000000DemoEAQ/0055i000000AuditAAA`;
    return {
      status: 200,
      body: {
        access_token: token,
        instance_url: this.url,
        id,
        token_type: 'Bearer',
        issued_at: '0',
        signature: '',
      },
    };
  }

  private async handle(message: IncomingMessage): Promise<OrgReply> {
    let body = '';
    for await (const chunk of message.setEncoding('utf8')) body += chunk;
    const request: OrgRequest = {
      method: message.method ?? 'GET',
      url: new URL(message.url ?? '/', this.url),
      body,
      token: /^Bearer (.+)$/.exec(message.headers.authorization ?? '')?.[1],
    };
    const first = await this.options.before?.(request, this);
    if (first) return first;
    if (request.url.pathname === '/services/oauth2/token') return this.token(new URLSearchParams(body));
    if (request.token === undefined || !this.tokens.has(request.token)) {
      return failure(401, 'INVALID_SESSION_ID', 'Session expired or invalid');
    }
    this.requests++;
    const { max, used } = this.org.dailyRequests;
    if (used + this.requests > max)
      return failure(403, 'REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.');
    try {
      const reply = this.route(request);
      return {
        ...reply,
        headers: { 'Sforce-Limit-Info': `api-usage=${used + this.requests}/${max}`, ...reply.headers },
      };
    } catch (error) {
      if (error instanceof ApiError) return failure(error.status, error.errorCode, error.message);
      throw error;
    }
  }

  private token(form: URLSearchParams): OrgReply {
    const known = form.get('client_id') === client.id && form.get('client_secret') === client.secret;
    if (form.get('grant_type') === 'client_credentials' && known) return this.session();
    return {
      status: 400,
      body: { error: 'invalid_client', error_description: 'invalid client credentials' },
    };
  }

  private route({ method, url, body }: OrgRequest): OrgReply {
    const [, path = ''] = /^\/services\/data\/v\d+\.\d(\/.*)$/.exec(url.pathname) ?? [];
    const [first = '', second = '', third = '', fourth = ''] = path.slice(1).split('/');
    const key = `${method} ${first}`;
    if (key === 'GET limits') return second === 'recordCount' ? this.counts() : this.limits();
    if (key === 'GET sobjects') return second === '' ? this.listing() : this.description(second);
    if (key === 'GET query' || key === 'GET queryAll') {
      return second === '' ? this.query(url, first === 'queryAll') : this.more(second);
    }
    if (key === 'GET tooling' && second === 'query') return this.query(url, false);
    if (key === 'POST composite' && second === 'sobjects') return this.retrieve(third, body);
    if (first === 'jobs' && second === 'query') return this.job(method, third, fourth, url, body);
    throw new ApiError('NOT_FOUND', 'The requested resource does not exist', 404);
  }

  private limits(): OrgReply {
    const { max, used } = this.org.dailyRequests;
    return { status: 200, body: { DailyApiRequests: { Max: max, Remaining: max - used - this.requests } } };
  }

  private counts(): OrgReply {
    const sObjects = this.store.listed
      .map(({ name, rows }) => ({ name, count: rows.length }))
      .filter(({ count }) => count > 0);
    return { status: 200, body: { sObjects } };
  }

  private listing(): OrgReply {
    const sobjects = this.store.listed.map(describeObject);
    return { status: 200, body: { encoding: 'UTF-8', maxBatchSize: 200, sobjects } };
  }

  private description(name: string): OrgReply {
    const index = this.store.listed.findIndex((object) => object.name === name);
    const object = this.store.listed[index];
    if (!object) throw new ApiError('NOT_FOUND', 'The requested resource does not exist', 404);
    return { status: 200, body: describeFull(this.store, object, index) };
  }

  private query(url: URL, withDeleted: boolean): OrgReply {
    const soql = url.searchParams.get('q') ?? '';
    const result = runSoql(this.store, this.parse, soql, withDeleted);
    if (result.count !== undefined)
      return { status: 200, body: { totalSize: result.count, done: true, records: [] } };
    const cursor = `01g5i00000${String(this.cursors.size).padStart(5, '0')}AAA`;
    this.cursors.set(cursor, result);
    return this.page(cursor, 0);
  }

  private more(locator: string): OrgReply {
    const [cursor = '', from] = locator.split('-');
    if (!this.cursors.has(cursor)) throw new ApiError('INVALID_QUERY_LOCATOR', 'invalid query locator');
    return this.page(cursor, Number(from));
  }

  private page(cursor: string, from: number): OrgReply {
    const result = this.cursors.get(cursor)!;
    const end = Math.min(from + (this.options.pageRows ?? 2_000), result.rows.length);
    const done = end >= result.rows.length;
    return {
      status: 200,
      body: {
        totalSize: result.rows.length,
        done,
        ...(!done && { nextRecordsUrl: `/services/data/v62.0/query/${cursor}-${end}` }),
        records: result.rows.slice(from, end).map((row) => toRecord(result, row)),
      },
    };
  }

  /** The collections resource: records in the order of the ids, null for those that are not there. */
  private retrieve(object: string, body: string): OrgReply {
    const { ids, fields } = JSON.parse(body) as { ids: string[]; fields: string[] };
    if (ids.length > 2_000) throw new ApiError('EXCEEDED_ID_LIMIT', 'record limit reached');
    const list = ids.map((id) => `'${id.replace(/\W/g, '')}'`).join(', ');
    const result = runSoql(
      this.store,
      this.parse,
      `SELECT Id, ${fields.join(', ')} FROM ${object} WHERE Id IN (${list})`,
      false,
    );
    const byId = new Map(result.rows.map((row) => [row[0], toRecord(result, row)]));
    return { status: 200, body: ids.map((id) => byId.get(id) ?? null) };
  }

  private job(method: string, id: string, what: string, url: URL, body: string): OrgReply {
    if (method === 'POST') {
      const { query } = JSON.parse(body) as { query: string };
      return { status: 200, body: this.bulk.create(runSoql(this.store, this.parse, query, false)) };
    }
    if (method === 'DELETE') {
      this.bulk.delete(id);
      return { status: 204 };
    }
    if (what !== 'results') return { status: 200, body: this.bulk.check(id) };
    const most = Math.min(
      Number(url.searchParams.get('maxRecords') ?? 50_000),
      this.options.bulkRows ?? 50_000,
    );
    const { text, locator, records } = this.bulk.page(id, url.searchParams.get('locator'), most);
    const headers = {
      'Content-Type': 'text/csv',
      'Sforce-Locator': locator,
      'Sforce-NumberOfRecords': String(records),
    };
    return { status: 200, body: text, headers };
  }
}

export function failure(status: number, errorCode: string, message: string): OrgReply {
  return { status, body: [{ message, errorCode }] };
}
