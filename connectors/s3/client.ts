import type {
  $Command,
  S3Client,
  S3ClientConfig,
  S3ClientResolvedConfig,
  ServiceInputTypes,
  ServiceOutputTypes,
} from '@aws-sdk/client-s3';
import type { OpenContext } from '../../src/sdk/index.ts';
import { Breaker } from '../_cloud/breaker.ts';
import { endpointOf, type S3Config } from './config.ts';
import { isMissing, translate } from './errors.ts';

type Sdk = typeof import('@aws-sdk/client-s3');

type Command<I extends ServiceInputTypes, O extends ServiceOutputTypes> = $Command<
  I,
  O,
  S3ClientResolvedConfig,
  ServiceInputTypes,
  ServiceOutputTypes
>;

/** The client and its commands, imported when a bucket is opened. */
export class Bucket {
  readonly sdk: Sdk;
  readonly name: string;
  readonly settings: S3Config;
  readonly context: OpenContext;
  private readonly client: S3Client;
  private readonly breaker = new Breaker();

  private constructor(sdk: Sdk, settings: S3Config, context: OpenContext) {
    this.sdk = sdk;
    this.name = settings.bucket;
    this.settings = settings;
    this.context = context;
    this.client = new sdk.S3Client(clientConfig(settings, context));
  }

  static async open(settings: S3Config, context: OpenContext): Promise<Bucket> {
    return new Bucket(await import('@aws-sdk/client-s3'), settings, context);
  }

  send<I extends ServiceInputTypes, O extends ServiceOutputTypes>(
    name: string,
    command: Command<I, O>,
  ): Promise<O> {
    return this.request(name, (options) => this.client.send(command, options));
  }

  /** A part of the configuration; undefined where it was never set. */
  configuration<I extends ServiceInputTypes, O extends ServiceOutputTypes>(
    name: string,
    command: Command<I, O>,
  ): Promise<O | undefined> {
    return this.request(name, (options) =>
      this.client.send(command, options).catch((error: unknown) => {
        if (isMissing(error)) return undefined;
        throw error;
      }),
    );
  }

  close(): void {
    this.client.destroy();
  }

  /** Throttling and the like are repeated by the client itself. */
  private async request<T>(
    name: string,
    work: (options: { abortSignal: AbortSignal }) => Promise<T>,
  ): Promise<T> {
    const { sent, signal } = this.context;
    this.breaker.check();
    sent(name);
    try {
      const answer = await work({ abortSignal: signal });
      this.breaker.passed();
      return answer;
    } catch (error) {
      signal.throwIfAborted();
      throw this.breaker.failed(translate(error));
    }
  }
}

function clientConfig(settings: S3Config, { statementTimeout, connections }: OpenContext): S3ClientConfig {
  const endpoint = endpointOf(settings);
  const { region, pathStyle, profile, accessKeyId, secretAccessKey, sessionToken } = settings;
  const session = sessionToken === undefined ? {} : { sessionToken };
  return {
    region: region ?? process.env.AWS_REGION ?? process.env.AWS_DEFAULT_REGION ?? 'us-east-1',
    followRegionRedirects: true,
    forcePathStyle: pathStyle ?? endpoint !== undefined,
    maxAttempts: 5,
    // Stores that are not AWS do not know the newer checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: {
      connectionTimeout: 10_000,
      socketTimeout: statementTimeout,
      httpsAgent: { maxSockets: Math.max(8, connections) },
    },
    ...(endpoint !== undefined && { endpoint }),
    ...(profile !== undefined && { profile }),
    ...(accessKeyId !== undefined &&
      secretAccessKey !== undefined && { credentials: { accessKeyId, secretAccessKey, ...session } }),
  };
}
