import type { BlobServiceClient, ContainerClient, StoragePipelineOptions } from '@azure/storage-blob';
import { type OpenContext, sourceError } from '../../src/sdk/index.ts';
import { Breaker } from '../_cloud/breaker.ts';
import type { AzureConfig } from './config.ts';
import { translate } from './errors.ts';

/** The clients of a container and of its account, imported when it is opened. */
export class Container {
  readonly service: BlobServiceClient;
  readonly client: ContainerClient;
  readonly settings: AzureConfig;
  readonly context: OpenContext;
  private readonly breaker = new Breaker();

  private constructor(service: BlobServiceClient, settings: AzureConfig, context: OpenContext) {
    this.service = service;
    this.client = service.getContainerClient(settings.container);
    this.settings = settings;
    this.context = context;
  }

  static async open(settings: AzureConfig, context: OpenContext): Promise<Container> {
    try {
      return new Container(await connect(settings, context), settings, context);
    } catch {
      // The client refuses keys and connection strings of the wrong form, and quotes them.
      throw sourceError('authentication-failed', {
        en: 'the key or connection string is not of the right form',
        ko: '키나 연결 문자열의 형식이 올바르지 않습니다',
      });
    }
  }

  /** Sends one request; throttling and the like are repeated by the client itself. */
  async send<T>(name: string, request: (options: { abortSignal: AbortSignal }) => Promise<T>): Promise<T> {
    const { sent, signal } = this.context;
    this.breaker.check();
    sent(name);
    try {
      const answer = await request({ abortSignal: signal });
      this.breaker.passed();
      return answer;
    } catch (error) {
      signal.throwIfAborted();
      throw this.breaker.failed(translate(error));
    }
  }
}

async function connect(settings: AzureConfig, { statementTimeout }: OpenContext): Promise<BlobServiceClient> {
  const { BlobServiceClient, StorageSharedKeyCredential } = await import('@azure/storage-blob');
  const { account, endpoint, accountKey, sasToken, connectionString } = settings;
  const options: StoragePipelineOptions = {
    retryOptions: {
      maxTries: 4,
      tryTimeoutInMs: statementTimeout,
      retryDelayInMs: 300,
      maxRetryDelayInMs: 10_000,
    },
  };
  if (connectionString !== undefined)
    return BlobServiceClient.fromConnectionString(connectionString, options);
  const url = endpoint ?? `https://${account}.blob.core.windows.net`;
  if (accountKey !== undefined) {
    return new BlobServiceClient(url, new StorageSharedKeyCredential(account ?? '', accountKey), options);
  }
  if (sasToken !== undefined)
    return new BlobServiceClient(`${url}?${sasToken.replace(/^\?/, '')}`, undefined, options);
  const { DefaultAzureCredential } = await import('@azure/identity');
  return new BlobServiceClient(url, new DefaultAzureCredential(), options);
}
