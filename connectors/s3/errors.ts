import type { GamsaError } from '../../src/sdk/index.ts';
import { storeError } from '../_objects/errors.ts';

const clock = {
  en: 'RequestTimeTooSkewed: this machine’s clock is wrong',
  ko: 'RequestTimeTooSkewed: 이 컴퓨터의 시계가 맞지 않습니다',
} as const;

/** https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html, and names of the client's own errors. */
const own = {
  AccessDenied: 'permission-denied',
  AllAccessDisabled: 'permission-denied',
  AccountProblem: 'permission-denied',
  InvalidAccessKeyId: 'authentication-failed',
  SignatureDoesNotMatch: 'authentication-failed',
  InvalidToken: 'authentication-failed',
  ExpiredToken: 'authentication-failed',
  TokenRefreshRequired: 'authentication-failed',
  RequestTimeTooSkewed: ['authentication-failed', clock],
  CredentialsProviderError: 'authentication-failed',
  NoSuchBucket: 'not-found',
  NoSuchKey: 'not-found',
  InvalidObjectState: 'unreachable',
  SlowDown: 'unreachable',
  ServiceUnavailable: 'unreachable',
  InternalError: 'unreachable',
  RequestTimeout: 'timeout',
  TimeoutError: 'timeout',
  PreconditionFailed: ['malformed', { en: 'changed while it was read', ko: '읽는 동안 바뀌었습니다' }],
  InvalidRange: ['malformed', { en: 'changed while it was read', ko: '읽는 동안 바뀌었습니다' }],
} as const;

/** An error of the client in our words; its message names keys and is dropped. */
export function translate(error: unknown): GamsaError {
  const { name, code, $metadata } = (error ?? {}) as {
    name?: string;
    code?: string;
    $metadata?: { httpStatusCode?: number };
  };
  const told = name !== undefined && name !== 'Error' && name !== 'Unknown' ? name : code;
  return storeError(error, { status: $metadata?.httpStatusCode, code: told }, own);
}

/** The service's own code, where it says that something is not configured. */
export function isMissing(error: unknown): boolean {
  const { name } = (error ?? {}) as { name?: string };
  return name !== undefined && missing.has(name);
}

const missing: ReadonlySet<string> = new Set([
  'NoSuchBucketPolicy',
  'NoSuchPublicAccessBlockConfiguration',
  'NoSuchLifecycleConfiguration',
  'OwnershipControlsNotFoundError',
  'ServerSideEncryptionConfigurationNotFoundError',
]);
