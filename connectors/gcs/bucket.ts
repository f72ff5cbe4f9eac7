import { EventEmitter } from 'node:events';
import type { Bucket, Storage, StorageOptions } from '@google-cloud/storage';
import { type OpenContext, sourceError } from '../../src/sdk/index.ts';
import { Breaker } from '../_cloud/breaker.ts';
import type { GcsConfig } from './config.ts';
import { translate } from './errors.ts';

/** A bucket through its client, which is imported when it is opened. */
export class GcsBucket {
  readonly client: Bucket;
  readonly settings: GcsConfig;
  readonly context: OpenContext;
  readonly endpoint: string;
  readonly breaker = new Breaker();

  private constructor(storage: Storage, settings: GcsConfig, context: OpenContext) {
    const { bucket, userProject } = settings;
    this.client = storage.bucket(bucket, userProject === undefined ? {} : { userProject });
    this.settings = settings;
    this.context = context;
    this.endpoint = settings.endpoint ?? 'https://storage.googleapis.com';
  }

  static async open(settings: GcsConfig, context: OpenContext): Promise<GcsBucket> {
    const { Storage } = await import('@google-cloud/storage');
    // Its HTTP library hangs one listener more on each response than Node takes without a warning.
    EventEmitter.defaultMaxListeners = Math.max(EventEmitter.defaultMaxListeners, 20);
    return new GcsBucket(new Storage(clientOptions(settings, context)), settings, context);
  }

  /** Sends one request; throttling and the like are repeated by the client itself. */
  async send<T>(name: string, request: () => Promise<T>): Promise<T> {
    const { sent, signal } = this.context;
    signal.throwIfAborted();
    this.breaker.check();
    sent(name);
    try {
      const answer = await request();
      this.breaker.passed();
      return answer;
    } catch (error) {
      signal.throwIfAborted();
      throw this.breaker.failed(translate(error));
    }
  }
}

function clientOptions(settings: GcsConfig, { statementTimeout }: OpenContext): StorageOptions {
  const { keyFile, credentials, endpoint } = settings;
  return {
    timeout: statementTimeout,
    retryOptions: { autoRetry: true, maxRetries: 4, maxRetryDelay: 10, totalTimeout: 60 },
    ...(endpoint !== undefined && { apiEndpoint: endpoint, projectId: 'none' }),
    ...(keyFile !== undefined && { keyFilename: keyFile }),
    ...(credentials !== undefined && { credentials: parseKey(credentials) }),
  };
}

function parseKey(text: string): NonNullable<StorageOptions['credentials']> {
  try {
    return JSON.parse(text) as NonNullable<StorageOptions['credentials']>;
  } catch {
    throw sourceError('authentication-failed', {
      en: '`credentials` is not the JSON of a key file',
      ko: '`credentials`가 키 파일의 JSON이 아닙니다',
    });
  }
}
