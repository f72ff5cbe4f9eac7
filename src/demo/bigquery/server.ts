import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { closeServer, listenHere, urlOf } from '../loopback.ts';
import {
  bytesOf,
  type Column,
  encodeRow,
  type Project,
  type ProjectTable,
  type RawRow,
  tableResource,
} from './tables.ts';

/** Runs GoogleSQL as far as the connector writes it; values by the position of their parameter. */
export interface Engine {
  readonly run: (text: string, values: readonly (string | bigint)[]) => Promise<Job>;
  readonly close: () => void;
}

export interface Job {
  readonly fields: readonly Column[];
  readonly rows: readonly RawRow[];
}

export interface ServerOptions {
  /** Most entries or rows of one answer. */
  readonly pageSize?: number;
  /** An error instead of an answer, for an operation such as `tables.get` on an address. */
  readonly before?: (operation: string, path: string) => { status: number; reason: string } | undefined;
  /** The first answer to a query tells that it is not done yet. */
  readonly slow?: boolean;
  /** Without this token every request is refused. */
  readonly token?: string;
  /** A column that may not be read. */
  readonly guarded?: string;
  /** Bytes that every query reads; else those of the columns that it names. */
  readonly bytes?: number;
  /** Bytes that a dry run tells, where they are not those that the query reads: of external tables it knows none. */
  readonly dryBytes?: number;
  /** Whether a query is GoogleSQL. */
  readonly parses?: (query: string) => boolean;
}

interface QueryRequest {
  readonly query: string;
  readonly dryRun?: boolean;
  readonly maximumBytesBilled?: string;
  readonly queryParameters?: readonly {
    readonly parameterType: { readonly type: string };
    readonly parameterValue: { readonly value: string };
  }[];
}

/**
 * A small BigQuery: the parts of its REST API that a reader uses, as the documentation describes them
 * (https://cloud.google.com/bigquery/docs/reference/rest). The engine that runs queries is given.
 */
export class BigQueryServer {
  /** Names of what was asked, in order. */
  readonly requests: string[] = [];
  /** Queries that ran, dry runs not among them. */
  readonly queries: QueryRequest[] = [];
  cancelled = 0;
  private readonly project: Project;
  private readonly options: ServerOptions;
  private readonly engine: Engine;
  private readonly http: Server;
  private readonly jobs = new Map<string, Job & { readonly bytes: number }>();

  private constructor(project: Project, options: ServerOptions, engine: Engine) {
    this.project = project;
    this.options = options;
    this.engine = engine;
    this.http = createServer((request, response) => void this.handle(request, response));
  }

  static async start(project: Project, engine: Engine, options: ServerOptions = {}): Promise<BigQueryServer> {
    const server = new BigQueryServer(project, options, engine);
    await listenHere(server.http);
    return server;
  }

  get url(): string {
    return urlOf(this.http);
  }

  async close(): Promise<void> {
    await closeServer(this.http);
    this.engine.close();
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://bigquery');
    const [, project, path = ''] = /^\/bigquery\/v2\/projects\/([^/]+)\/(.*)$/.exec(url.pathname) ?? [];
    const operation = operationOf(path);
    this.requests.push(operation);
    const { token, before } = this.options;
    if (token !== undefined && request.headers.authorization !== `Bearer ${token}`)
      return refuse(response, 401, 'authError');
    const fault = before?.(operation, path);
    if (fault) return refuse(response, fault.status, fault.reason);
    if (project !== this.project.id) return refuse(response, 404, 'notFound');
    const answer = await this.answer(operation, path, url.searchParams, request);
    if ('refuse' in answer) return refuse(response, ...answer.refuse);
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer));
  }

  private async answer(
    operation: string,
    path: string,
    query: URLSearchParams,
    request: IncomingMessage,
  ): Promise<object | { readonly refuse: [number, string] }> {
    const [, dataset = '', , id = ''] = path.split('/').map(decodeURIComponent);
    const { datasets, tables, id: project } = this.project;
    const inside = tables.filter((table) => table.dataset === dataset);
    const table = inside.find((one) => one.id === id);
    const missing = { refuse: [404, 'notFound'] as [number, string] };
    const reference = (datasetId: string) => ({ datasetReference: { projectId: project, datasetId } });
    switch (operation) {
      case 'datasets.list':
        return this.page(
          'datasets',
          datasets.map((one) => reference(one.id)),
          query,
        );
      case 'datasets.get': {
        const found = datasets.find((one) => one.id === dataset);
        return found ? { location: 'US', ...found, ...reference(dataset) } : missing;
      }
      case 'tables.list':
        return this.page(
          'tables',
          inside.map((one) => tableResource(project, one)),
          query,
        );
      case 'tables.get':
        return table ? tableResource(project, table) : missing;
      case 'tables.getIamPolicy':
        return inside.find((one) => `${one.id}:getIamPolicy` === id)?.iam ?? { etag: 'ACAB' };
      case 'tabledata.list':
        return table ? this.data(table, query) : missing;
      case 'jobs.query':
        return this.query(JSON.parse(await bodyOf(request)) as QueryRequest);
      case 'jobs.getQueryResults':
        return this.results(dataset, Number(query.get('pageToken') ?? 0));
      case 'jobs.cancel':
        this.cancelled++;
        return {};
      default:
        return missing;
    }
  }

  private page(key: string, all: readonly object[], query: URLSearchParams): object {
    const from = Number(query.get('pageToken') ?? 0);
    const to = from + (this.options.pageSize ?? 1_000);
    return { [key]: all.slice(from, to), ...(to < all.length && { nextPageToken: String(to) }) };
  }

  private data({ schema, rows }: ProjectTable, query: URLSearchParams): object {
    const asked = query.get('selectedFields')?.split(',');
    const fields = schema.filter(({ name }) => asked === undefined || asked.includes(name));
    if (fields.some(({ name }) => name === this.options.guarded)) return { refuse: [403, 'accessDenied'] };
    const from = Number(query.get('pageToken') ?? query.get('startIndex') ?? 0);
    const most = Math.min(Number(query.get('maxResults') ?? 1_000), this.options.pageSize ?? 1_000);
    const to = from + most;
    return {
      totalRows: String(rows.length),
      rows: rows.slice(from, to).map((row) => encodeRow(row, fields)),
      ...(to < rows.length && { pageToken: String(to) }),
    };
  }

  private async query(request: QueryRequest): Promise<object | { readonly refuse: [number, string] }> {
    const { bytes = bytesOf(this.project, request.query), dryBytes = bytes, parses } = this.options;
    if (parses && !parses(request.query)) return { refuse: [400, 'invalidQuery'] };
    if (this.lacksFilter(request.query)) return { refuse: [400, 'invalidQuery'] };
    if (request.dryRun) return { totalBytesProcessed: String(dryBytes), jobComplete: true };
    if (bytes > Number(request.maximumBytesBilled)) return { refuse: [400, 'bytesBilledLimitExceeded'] };
    this.queries.push(request);
    const values = (request.queryParameters ?? []).map(({ parameterType, parameterValue: { value } }) =>
      parameterType.type === 'INT64' ? BigInt(value) : value,
    );
    const id = `job_${this.jobs.size}`;
    try {
      this.jobs.set(id, { ...(await this.engine.run(request.query, values)), bytes });
    } catch {
      return { refuse: [400, 'invalidQuery'] };
    }
    if (this.options.slow) return { jobComplete: false, jobReference: { jobId: id, location: 'US' } };
    return this.results(id, 0);
  }

  /** Tables that require it are queried by their partition alone. */
  private lacksFilter(query: string): boolean {
    return this.project.tables.some(({ dataset, id, resource }) => {
      if (!resource?.requirePartitionFilter || !query.includes(`.${dataset}.${id}\``)) return false;
      const column = resource.timePartitioning?.field ?? '_PARTITIONTIME';
      return !new RegExp(`where \\(+\`?${column}\`? >= `).test(query);
    });
  }

  private results(id: string, from: number): object | { readonly refuse: [number, string] } {
    const job = this.jobs.get(id);
    if (!job) return { refuse: [404, 'notFound'] };
    const to = from + (this.options.pageSize ?? 1_000);
    return {
      jobComplete: true,
      jobReference: { jobId: id, location: 'US' },
      totalBytesProcessed: String(job.bytes),
      schema: { fields: job.fields },
      rows: job.rows.slice(from, to),
      ...(to < job.rows.length && { pageToken: String(to) }),
    };
  }
}

function operationOf(path: string): string {
  if (/^datasets$/.test(path)) return 'datasets.list';
  if (/^datasets\/[^/]+$/.test(path)) return 'datasets.get';
  if (/^datasets\/[^/]+\/tables$/.test(path)) return 'tables.list';
  if (/^datasets\/[^/]+\/tables\/[^/]+:getIamPolicy$/.test(path)) return 'tables.getIamPolicy';
  if (/^datasets\/[^/]+\/tables\/[^/]+$/.test(path)) return 'tables.get';
  if (/^datasets\/[^/]+\/tables\/[^/]+\/data$/.test(path)) return 'tabledata.list';
  if (path === 'queries') return 'jobs.query';
  if (/^queries\/[^/]+$/.test(path)) return 'jobs.getQueryResults';
  return /^jobs\/[^/]+\/cancel$/.test(path) ? 'jobs.cancel' : 'unknown';
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  const message = 'as the server says of canary-9f2c';
  const error = { code: status, message, errors: [{ reason, message }] };
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify({ error }));
}
