import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { closeServer, listenHere, urlOf } from '../loopback.ts';
import { type BucketData, type BucketObject, firstFrom } from './bucket.ts';
import { settingOf } from './settings.ts';
import { element, escapeXml } from './xml.ts';

export interface S3Request {
  readonly bucket: string;
  /** Empty for requests to the bucket itself. */
  readonly key: string;
  /** `ListObjectsV2`, `GetObject`, `ListObjectVersions`, or the name of a setting: `location`, `acl`, … */
  readonly operation: string;
  readonly range: string | undefined;
}

/** What goes wrong instead of an answer. `cut` sends so many bytes of it and breaks the connection. */
export type Fault = { readonly status: number; readonly code: string } | { readonly cut: number };

export interface S3Options {
  readonly pageKeys?: number;
  readonly before?: (request: S3Request) => Fault | undefined;
}

const accessKey = 'demo-key';

/**
 * A small S3 on this machine: the parts of its REST API that a reader of objects and of bucket settings uses, path-style, as the
 * documentation describes them (https://docs.aws.amazon.com/AmazonS3/latest/API/). Keys of access are looked at, signatures are not.
 */
export class S3Server {
  /** Every request, in order. */
  readonly requests: S3Request[] = [];
  /** Bytes of objects sent. */
  bytesSent = 0;
  private readonly buckets: ReadonlyMap<string, BucketData>;
  private readonly options: S3Options;
  private readonly http: Server;

  private constructor(buckets: readonly BucketData[], options: S3Options) {
    this.buckets = new Map(buckets.map((bucket) => [bucket.name, bucket]));
    this.options = options;
    this.http = createServer((request, response) => this.handle(request, response));
  }

  static async start(buckets: readonly BucketData[], options: S3Options = {}): Promise<S3Server> {
    const server = new S3Server(buckets, options);
    await listenHere(server.http);
    return server;
  }

  get url(): string {
    return urlOf(this.http);
  }

  async close(): Promise<void> {
    await closeServer(this.http);
  }

  private handle(incoming: IncomingMessage, response: ServerResponse): ServerResponse {
    const url = new URL(incoming.url ?? '/', 'http://s3');
    // A URL would take `..` of a key for a folder above.
    const [bucket = '', ...rest] = (incoming.url ?? '/')
      .replace(/\?.*$/s, '')
      .slice(1)
      .split('/')
      .map(decodeURIComponent);
    const key = rest.join('/');
    const { range } = incoming.headers;
    const request = { bucket, key, operation: operationOf(url, key), range };
    this.requests.push(request);
    const fault = this.options.before?.(request);
    if (fault && 'status' in fault) return fail(response, fault.status, fault.code);
    if (incoming.method !== 'GET') return fail(response, 405, 'MethodNotAllowed');
    if (!incoming.headers.authorization?.includes(`Credential=${accessKey}/`)) {
      return fail(response, 403, 'InvalidAccessKeyId');
    }
    const data = this.buckets.get(bucket);
    if (!data) return fail(response, 404, 'NoSuchBucket');
    if (key !== '') return this.sendObject(data, request, incoming, response, fault?.cut);
    if (request.operation === 'ListObjectsV2') return sendXml(response, this.list(data, url.searchParams));
    if (request.operation === 'ListObjectVersions') {
      return sendXml(response, this.versions(data, url.searchParams));
    }
    const setting = settingOf(request.operation, data);
    if (!setting) return fail(response, 501, 'NotImplemented');
    if ('missing' in setting) return fail(response, 404, setting.missing);
    if ('json' in setting) {
      return response.writeHead(200, { 'Content-Type': 'application/json' }).end(setting.json);
    }
    return sendXml(response, setting.xml);
  }

  private list({ objects, name }: BucketData, query: URLSearchParams): string {
    const prefix = query.get('prefix') ?? '';
    const most = Math.min(Number(query.get('max-keys') ?? 1_000), this.options.pageKeys ?? 1_000);
    const token = query.get('continuation-token');
    let at = token === null ? firstFrom(objects, prefix) : Number(Buffer.from(token, 'base64').toString());
    const contents: string[] = [];
    const { write, told } = writerOf(query);
    while (at < objects.length && contents.length < most) {
      const object = objects.at(at)!;
      if (!object.key.startsWith(prefix)) break;
      contents.push(listed(object, write));
      at++;
    }
    const more = at < objects.length && objects.at(at)!.key.startsWith(prefix);
    return element(
      'ListBucketResult',
      element('Name', name) +
        element('Prefix', write(prefix)) +
        told +
        element('KeyCount', String(contents.length)) +
        element('IsTruncated', String(more)) +
        (more ? element('NextContinuationToken', Buffer.from(String(at)).toString('base64')) : '') +
        contents.join(''),
    );
  }

  private versions({ versions = [], name }: BucketData, query: URLSearchParams): string {
    const prefix = query.get('prefix') ?? '';
    const own = versions.filter(({ key }) => key.startsWith(prefix));
    const most = this.options.pageKeys ?? 1_000;
    const marker = query.get('version-id-marker');
    const { write, told } = writerOf(query);
    const from = marker === null ? 0 : Number(marker);
    const page = own
      .slice(from, from + most)
      .map(({ key, latest, deleted }, i) =>
        element(
          deleted ? 'DeleteMarker' : 'Version',
          element('Key', write(key)) +
            element('VersionId', String(from + i)) +
            element('IsLatest', String(latest)),
        ),
      );
    const more = from + most < own.length;
    return element(
      'ListVersionsResult',
      element('Name', name) +
        told +
        element('IsTruncated', String(more)) +
        (more
          ? element('NextKeyMarker', write(own[from + most - 1]!.key)) +
            element('NextVersionIdMarker', String(from + most))
          : '') +
        page.join(''),
    );
  }

  private sendObject(
    { objects }: BucketData,
    { key, range }: S3Request,
    { headers }: IncomingMessage,
    response: ServerResponse,
    cut: number | undefined,
  ): ServerResponse {
    const object = objects.at(firstFrom(objects, key));
    if (object?.key !== key) return fail(response, 404, 'NoSuchKey');
    if (headers['if-match'] !== undefined && headers['if-match'] !== etag(object)) {
      return fail(response, 412, 'PreconditionFailed');
    }
    const [, start = '0', end = ''] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
    if (Number(start) >= object.size) return fail(response, 416, 'InvalidRange');
    const last = end === '' ? object.size - 1 : Math.min(Number(end), object.size - 1);
    const bytes = object.bytes().subarray(Number(start), last + 1);
    response.writeHead(range ? 206 : 200, {
      'Content-Length': bytes.length,
      'Content-Range': `bytes ${start}-${last}/${object.size}`,
      ETag: etag(object),
    });
    if (cut === undefined || cut >= bytes.length) {
      this.bytesSent += bytes.length;
      return response.end(bytes);
    }
    this.bytesSent += cut;
    response.write(bytes.subarray(0, cut), () => response.destroy());
    return response;
  }
}

function operationOf({ searchParams }: URL, key: string): string {
  if (key !== '') return 'GetObject';
  if (searchParams.get('list-type') === '2') return 'ListObjectsV2';
  if (searchParams.has('versions')) return 'ListObjectVersions';
  return [...searchParams.keys()].find((name) => name !== 'x-id') ?? 'unknown';
}

function etag({ size, modified }: BucketObject): string {
  return `"${size}-${Date.parse(modified)}"`;
}

/** How keys are written: as they are, or encoded as in addresses, where that is asked for. */
function writerOf(query: URLSearchParams): { write: (key: string) => string; told: string } {
  if (query.get('encoding-type') !== 'url') return { write: escapeXml, told: '' };
  const write = (key: string) => encodeURIComponent(key).replaceAll('%2F', '/').replaceAll('%20', '+');
  return { write, told: element('EncodingType', 'url') };
}

function listed(object: BucketObject, write: (key: string) => string): string {
  const { key, size, modified, storageClass = 'STANDARD' } = object;
  return element(
    'Contents',
    element('Key', write(key)) +
      element('LastModified', modified) +
      element('ETag', escapeXml(etag(object))) +
      element('Size', String(size)) +
      element('StorageClass', storageClass),
  );
}

function sendXml(response: ServerResponse, inner: string): ServerResponse {
  return response
    .writeHead(200, { 'Content-Type': 'application/xml' })
    .end(`<?xml version="1.0" encoding="UTF-8"?>${inner}`);
}

function fail(response: ServerResponse, status: number, code: string): ServerResponse {
  const body = element('Error', element('Code', code) + element('Message', 'as the server says'));
  return response.writeHead(status, { 'Content-Type': 'application/xml' }).end(body);
}
