import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { closeServer, listenHere, urlOf } from '../../../src/demo/loopback.ts';

export interface GcsObject {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly updated?: string;
  /** An earlier version, or one that was softly deleted. */
  readonly gone?: 'version' | 'soft';
}

export interface GcsData {
  readonly name: string;
  readonly objects: readonly GcsObject[];
  readonly metadata?: object;
  readonly bindings?: readonly { readonly role: string; readonly members: readonly string[] }[];
}

export interface GcsOptions {
  readonly pageSize?: number;
  /** Bytes of an object after which the connection breaks. */
  readonly cut?: (name: string) => number | undefined;
  /** A status instead of an answer; `operation` is `list`, `get`, `media`, `policy`. */
  readonly before?: (operation: string, name: string) => number | undefined;
}

/**
 * A small Cloud Storage: the parts of its JSON API that a reader uses, as the documentation describes them
 * (https://cloud.google.com/storage/docs/json_api/v1). It asks for no credentials.
 */
export class GcsServer {
  readonly requests: string[] = [];
  bytesSent = 0;
  private readonly data: GcsData;
  private readonly options: GcsOptions;
  private readonly http: Server;

  private constructor(data: GcsData, options: GcsOptions) {
    this.data = data;
    this.options = options;
    this.http = createServer((request, response) => this.handle(request, response));
  }

  static async start(data: GcsData, options: GcsOptions = {}): Promise<GcsServer> {
    const server = new GcsServer(data, options);
    await listenHere(server.http);
    return server;
  }

  get url(): string {
    return urlOf(this.http);
  }

  async close(): Promise<void> {
    await closeServer(this.http);
  }

  private handle(request: IncomingMessage, response: ServerResponse): ServerResponse {
    const url = new URL(request.url ?? '/', 'http://gcs');
    const match = /^(?:\/download)?(?:\/storage\/v1)?\/b\/([^/]+)(?:\/(o|iam)(?:\/(.+))?)?$/.exec(
      url.pathname,
    );
    const [, bucket, kind, encoded] = match ?? [];
    const name = decodeURIComponent(encoded ?? '');
    const operation = kind === 'iam' ? 'policy' : kind === undefined ? 'get' : encoded ? 'media' : 'list';
    this.requests.push(operation);
    const status = this.options.before?.(operation, name);
    if (status !== undefined) return fail(response, status);
    if (bucket !== this.data.name) return fail(response, 404);
    if (operation === 'policy') return json(response, { version: 3, bindings: this.data.bindings ?? [] });
    if (operation === 'get')
      return json(response, { kind: 'storage#bucket', name: bucket, ...this.data.metadata });
    if (operation === 'list') return json(response, this.list(url.searchParams));
    return this.media(name, request.headers.range, response);
  }

  private list(query: URLSearchParams): object {
    const { objects } = this.data;
    const wanted = objects.filter(({ name, gone }) => {
      if (!name.startsWith(query.get('prefix') ?? '')) return false;
      if (query.get('softDeleted') === 'true') return gone === 'soft';
      return gone === undefined || (gone === 'version' && query.get('versions') === 'true');
    });
    const from = Number(query.get('pageToken') ?? 0);
    const to = from + (this.options.pageSize ?? 1_000);
    return {
      kind: 'storage#objects',
      items: wanted.slice(from, to).map((one) => ({
        name: one.name,
        size: String(one.bytes.length),
        generation: '1700000000000001',
        updated: one.updated ?? '2026-06-01T00:00:00.000Z',
        ...(one.gone === 'version' && { timeDeleted: '2026-06-02T00:00:00.000Z' }),
      })),
      ...(to < wanted.length && { nextPageToken: String(to) }),
    };
  }

  private media(name: string, range: string | undefined, response: ServerResponse): ServerResponse {
    const object = this.data.objects.find((one) => one.name === name && one.gone === undefined);
    if (!object) return fail(response, 404);
    const [, start = '0', end = ''] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
    const size = object.bytes.length;
    const last = end === '' ? size - 1 : Math.min(Number(end), size - 1);
    const bytes = object.bytes.subarray(Number(start), last + 1);
    const cut = Math.min(this.options.cut?.(name) ?? bytes.length, bytes.length);
    this.bytesSent += cut;
    response.writeHead(range ? 206 : 200, {
      'Content-Type': 'application/octet-stream',
      'Content-Length': bytes.length,
      'Content-Range': `bytes ${start}-${last}/${size}`,
    });
    if (cut === bytes.length) return response.end(bytes);
    response.write(bytes.subarray(0, cut), () => response.destroy());
    return response;
  }
}

function json(response: ServerResponse, body: object): ServerResponse {
  return response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}

function fail(response: ServerResponse, status: number): ServerResponse {
  const error = { code: status, message: 'as the server says', errors: [{ reason: 'said' }] };
  return response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify({ error }));
}
